"""The words of one phrase in their roles, and what each role tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sumber.reading.times.context import Context
from sumber.reading.times.expressions import Direction
from sumber.reading.times.words import Word

DIRECTIONS: Mapping[str, Direction] = {
    "past": "past", "tadi": "past", "this": "this", "next": "next", "coming": "next", "that": "that",
    "before": "before", "after": "after", "again": "next",
}  # fmt: skip
SHIFTS: Mapping[Direction, int] = {"past": -1, "before": -1, "this": 0, "that": 0, "next": 1, "after": 1}
IN_STORY = ("before", "that", "after")


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase at `[start, end)` of the text. The methods give what a slot holds, None if it is empty or of another
    make."""

    slots: Mapping[str, Word]
    context: Context
    start: int
    end: int

    def kind(self, name: str) -> str | None:
        word = self.slots.get(name)
        return word.kind if word else None

    def number(self, name: str) -> float | None:
        word = self.slots.get(name)
        return word.value if word and isinstance(word.value, int | float) else None

    def whole(self, name: str) -> int | None:
        word = self.slots.get(name)
        return word.value if word and isinstance(word.value, int) else None

    def text(self, name: str) -> str | None:
        word = self.slots.get(name)
        return word.value if word and isinstance(word.value, str) else None

    def unit(self, name: str = "unit", default: str = "D") -> str:
        """The unit in a slot."""
        return self.text(name) or default

    def day(self, name: str = "day") -> int | None:
        """A day of the month."""
        number = self.whole(name)
        return number if number is not None and 1 <= number <= 31 else None

    def year(self) -> int | None:
        """The year in four figures; a clipped one (`202.`) counts as untold."""
        return self.whole("year") if self.kind("year") == "year" else None

    def part(self) -> str | None:
        """The part of the day, of which the later word tells more (`Rabu malam (4/6) dini hari`)."""
        return self.text("part2") or self.text("part")

    def direction(self, name: str = "rel") -> Direction | None:
        kind = self.kind(name)
        return DIRECTIONS[kind] if kind else None

    def shift(self, name: str) -> int | None:
        """How many units away: one before, this one, the next."""
        direction = self.direction(name)
        return SHIFTS[direction] if direction else None

    def by_day(self, name: str) -> Direction | None:
        """What `kemarin` and `besok` say of a month or weekend: the last, the next."""
        days = self.whole(name)
        if not days:
            return None
        return "past" if days < 0 else "next"

    @property
    def is_name(self) -> bool:
        return self.context.is_name(self.start)

    @property
    def capitalised(self) -> bool:
        """Whether it is capitalised though it opens no sentence."""
        return self.context.text[self.start].isupper() and not self.context.opens_sentence(self.start)
