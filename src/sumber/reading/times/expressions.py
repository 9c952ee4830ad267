"""Time expressions as the words give them, before they are put on the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sumber.model.record import TimeType

# Which one is meant, as told by a word beside it: the last, this, the next; the one before, the same, the one after
# in the story; or untold.
Direction = Literal["past", "this", "next", "before", "that", "after"]


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its month. `year_shift` counts years from now (`20 Mei tahun lalu`)."""

    month: int
    day: int
    year: int | None = None
    year_shift: int | None = None
    weekday: int | None = None
    direction: Direction | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """Two days of the same month, or the first of one and the second of another, as `10-12 Mei`."""

    first: int
    last: Day


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week. `week` counts weeks from this one (`Senin pekan depan`); `since` is the day named just before,
    after which it comes (`Sabtu (21/9) hingga Senin`)."""

    weekday: int
    direction: Direction | None = None
    week: int | None = None
    part: str | None = None
    since: Day | None = None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """`tanggal 25`: a day without its month. `month_shift` counts months from now."""

    day: int
    month_shift: int | None = None


@dataclass(frozen=True, slots=True)
class Month:
    month: int
    year: int | None = None
    year_shift: int | None = None
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """`bare`: no word beside it tells that the figure is a year."""

    year: int
    bare: bool = False


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The nth week of a month."""

    nth: int
    month: int | None = None
    year: int | None = None
    month_shift: int | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A quarter (Q), half (H) or season (its letters as `nth`) of a year."""

    letter: Literal["Q", "H", ""]
    nth: int | str
    year: int | None = None
    year_shift: int | None = None
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """The unit that lies `count` units from now, or from where the story is. `exact`: a week means seven days."""

    unit: str
    count: int
    from_story: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Weekend:
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of a day: of one so many days from now, or (None) of the story's day. `pointed`: a word such as `itu`
    tells that one certain day is meant."""

    part: str
    days: int | None = None
    pointed: bool = True


@dataclass(frozen=True, slots=True)
class Clock:
    hour: int
    minute: int = 0
    till: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class NthDay:
    """`hari kedua`: told by the story's own count."""

    nth: int


@dataclass(frozen=True, slots=True)
class Holiday:
    """So many days from a holiday (`H-3 Lebaran`)."""

    rule: str
    days: int


@dataclass(frozen=True, slots=True)
class HijriDay:
    month: int
    day: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Fixed:
    """What needs no calendar: durations, sets, references, decades."""

    type: TimeType
    value: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Words that look like a time and are none: an age, the year of a law."""


@dataclass(frozen=True, slots=True)
class Range:
    """`ends` are the two as they stand in the text, for when they turn out to be no range."""

    first: Point
    last: Point
    ends: tuple[Found, Found]


Point = Day | Weekday | DayOfMonth | Month | Year | Period
Expression = (
    Point | Days | WeekOf | Shift | Weekend | DayPart | Clock | NthDay | Holiday | HijriDay | Fixed | Range | Nothing
)


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at `[start, end)` of the text, made of time words `[first, last)` of its paragraph's row."""

    what: Expression
    start: int
    end: int
    first: int
    last: int
