"""The words of the interface, one module a language, all with the same keys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sumber.desk.words.en import WORDS as ENGLISH
from sumber.desk.words.id import WORDS as INDONESIAN
from sumber.desk.words.messages import in_indonesian

TABLES: Mapping[str, Mapping[str, str]] = {"id": INDONESIAN, "en": ENGLISH}
SPAN = re.compile(r"P(\d+)([YMWD])")
WHOLE = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")


class Message(NamedTuple):
    """A message, and the language that it is in."""

    text: str
    language: str


class Words:
    """The words of one language: `w("read.title")`; how days and numbers are written in it."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._table = TABLES[language]
        self._thousands = "." if language == "id" else ","

    def __call__(self, key: str, **facts: object) -> str:
        """The words for a key; KeyError if the interface has no such words."""
        said = self._table[key]
        return said.format(**facts) if facts else said

    def message(self, code: str, message: str) -> Message:
        """What a finding or fault tells; as it is, where its code is not known here, as those of other packages."""
        told = in_indonesian(code, message) if self.language == "id" else None
        return Message(told, "id") if told else Message(message, "en")

    def count(self, number: int) -> str:
        """12.345 or 12,345."""
        return f"{number:,}".replace(",", self._thousands)

    def numbers(self) -> dict[str, object]:
        """How numbers are written, in the form of d3-format."""
        decimal = "," if self._thousands == "." else "."
        return {"decimal": decimal, "thousands": self._thousands, "grouping": [3], "currency": ["", ""]}

    def calendar(self) -> dict[str, object]:
        """Names of months and days, in the form of d3-time-format."""
        months, days = self("day.months").split(), self("day.weekdays").split()
        days = days[-1:] + days[:-1]  # from Sunday on
        short = {"shortMonths": [month[:3] for month in months], "shortDays": [day[:3] for day in days]}
        forms = {"dateTime": "%x %X", "date": "%Y-%m-%d", "time": "%H:%M", "periods": ["AM", "PM"]}
        return {**forms, "months": months, "days": days, **short}

    def day(self, value: str) -> str:
        """A TIMEX3 value or ISO date as people write it; what has no everyday form stays as it is."""
        parts = value.split("/")
        return " – ".join(map(self._point, parts)) if len(parts) == 2 else self._point(value)

    def voice(self, name: str) -> str:
        """A name in a list of sources, where those whom nobody names stand under their kind."""
        return self._table.get(f"kind.{name}", name)

    def weekday(self, value: str) -> str:
        """The weekday of an ISO date; nothing for any other value."""
        match = WHOLE.match(value)
        if not match or not match[3] or "/" in value:
            return ""
        try:
            return self("day.weekdays").split()[date.fromisoformat(match[0]).weekday()]
        except ValueError:
            return ""

    def gap(self, days: int, years: int | None) -> str:
        """How long between two stops of a time line."""
        if years:
            return self("gap.years", count=years) if years > 1 else self("gap.year")
        return self("gap.day") if days == 1 else self("gap.days", count=days)

    def _point(self, value: str) -> str:
        if f"ref.{value}" in self._table:
            return self(f"ref.{value}")
        if span := SPAN.fullmatch(value):
            return self(f"span.{span[2]}", count=span[1])
        whole, _, hour = value.partition("T")
        match = WHOLE.fullmatch(whole)
        if not match or not 1 <= int(match[2]) <= 12:
            return value
        month = self("day.months").split()[int(match[2]) - 1]
        day = f"{int(match[3])} {month} {match[1]}" if match[3] else f"{month} {match[1]}"
        told = self._table.get(f"part.{hour}", hour[:5] if ":" in hour else "")
        return f"{day}, {told}" if told else day
