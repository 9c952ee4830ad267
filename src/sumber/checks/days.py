"""Days, months and years of the copy on the calendar, for rules that ask how they lie to publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.checks.dates import MONTHS, Written, dates, swapped, tell
from sumber.model.span import Span
from sumber.reading.times import value_range

MONTH_OR_YEAR = re.compile(r"(?:19|20)\d\d(?:-\d\d)?")
# Days from publication up to which a date without a year is taken for one of the year that puts it nearest.
WITHOUT_YEAR = 92


class Day(NamedTuple):
    """A day, month or year: its words, those without the weekday, its first and last day, its name for a message.

    `written` is None for what tells no day.
    """

    span: Span
    figures: Span
    first: date
    last: date
    name: str
    written: Written | None = None


def days(copy: Copy) -> tuple[Day, ...]:
    """All of the body whose year is sure, in order, less those that begin a range or break another rule."""
    return copy.shared(_days)


def _days(copy: Copy) -> tuple[Day, ...]:
    exact = list(_exact(copy))
    taken = {place for day in exact for place in range(*day.span)}
    longer = (day for day in _longer(copy) if day.span.start not in taken)
    return tuple(sorted((*exact, *longer), key=lambda day: day.span))


def _exact(copy: Copy) -> Iterator[Day]:
    for written in dates(copy):
        day = written.near(copy.published)
        if day is None or not written.sure or written.till or not copy.in_body(written.span.start):
            continue
        wrong_weekday = written.weekday is not None and day.isoweekday() != written.weekday
        far = copy.published and not written.year and abs((day - copy.published).days) > WITHOUT_YEAR
        if not (wrong_weekday or far or swapped(copy, written) or _begins_range(copy, written.span)):
            yield Day(written.span, written.figures, day, day, tell(day), written)


def _longer(copy: Copy) -> Iterator[Day]:
    """Months and years that are written with their year."""
    for time in copy.record.times:
        year = time.value[:4]
        at = copy.text.find(year, *time.span)
        covered = value_range(time.value) if time.type == "DATE" and MONTH_OR_YEAR.fullmatch(time.value) else None
        if at < 0 or covered is None:
            continue
        span = Span(time.span.start, at + len(year))  # without `lalu` and the like
        if not _begins_range(copy, span):
            month = f"{MONTHS[covered[0].month - 1]} " if len(time.value) > len(year) else ""
            yield Day(span, span, *covered, f"{month}{year}")


def _begins_range(copy: Copy, span: Span) -> bool:
    return copy.pack.checks.to.match(copy.low, span.end) is not None
