"""Where the story is in time while it is read: its own now, the day it tells of, the day of the last saying."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from sumber.reading.times.almanac import make_day
from sumber.reading.times.context import Context
from sumber.reading.times.expressions import Day, Found, Shift
from sumber.reading.times.values import value_range

# How long after its given day of publication a story's own day of saying may lie: outlets' pages carry the day of
# their first version, or of the collection they were taken from (one report of bisnis.com: 47 days).
LATEST = timedelta(days=400)


@dataclass(slots=True)
class Story:
    """`now` is the day that relative expressions count from: the day of publication, unless the story itself tells of
    sayings on later days. `day`, `month` and `year` are what it tells of at this point, `said` the day on which it was
    last said to have been told so. `certain` are days that the story gives with the right weekday, `weeks` the month of
    each nth week it has told of."""

    now: date | None
    day: date | None = None
    said: date | None = None
    month: tuple[int, int] | None = None
    year: int | None = None
    certain: frozenset[date] = field(default_factory=frozenset)
    weeks: dict[int, tuple[int, int]] = field(default_factory=dict)

    def tell(self, value: str, *, saying: bool) -> None:
        """Note a value that has been read."""
        days = value_range(value) if value[0] in "12" else None
        if days is None:
            return
        if days[0] == days[1]:
            if saying:
                self.said = days[0]
            else:
                self.day = days[0]
        if saying:
            return
        self.year = days[1].year
        if (days[1] - days[0]).days <= 31:
            self.month = days[1].year, days[1].month


def begin(published: date | None, found: Sequence[Found], context: Context) -> Story:
    """The story before its first expression, knowing the dates it gives anywhere."""
    certain = [(item, day) for item in found if (day := _certain(item)) is not None]
    days = frozenset(day for _, day in certain)
    said = [
        day
        for item, day in certain
        if published is None or published < day <= _latest(published)
        if context.is_saying(item.start) and context.tense(item.start, item.end) != "future"
    ]
    now = _told(published, found) or published
    if now is None:
        now = next(iter(said), None) or next((day for _, day in certain), None)
    elif now == published and said and published not in days:
        now = max(said)
    return Story(now=now, certain=days)


def _certain(item: Found) -> date | None:
    """The day of a full date whose weekday is right."""
    what = item.what
    if not isinstance(what, Day) or what.year is None or what.weekday is None:
        return None
    day = make_day(what.year, what.month, what.day)
    return day if day and day.isoweekday() == what.weekday else None


def _told(published: date | None, found: Sequence[Found]) -> date | None:
    """What the story itself says is today: `hari ini, Kamis (19/6/2025)`, `besok (21 November 2017)`."""
    for one, other in pairwise(found):
        if not 0 < other.start - one.end <= 2:
            continue
        days = _days_from_now(one)
        shift, date_ = (days, other) if days is not None else (_days_from_now(other), one)
        if shift is None or (shift and days is None):  # `2 Juni kemarin` is said of days long past
            continue
        day = _certain(date_) or _near(published, date_)
        if day is not None:
            return day - timedelta(days=shift)
    return None


def _days_from_now(item: Found) -> int | None:
    what = item.what
    return what.count if isinstance(what, Shift) and what.unit == "D" and not what.from_story else None


def _near(published: date | None, item: Found) -> date | None:
    """The day of a date without its year, if its weekday fits and it is within a week of publication."""
    what = item.what
    if published is None or not isinstance(what, Day) or what.weekday is None or what.year is not None:
        return None
    day = make_day(published.year, what.month, what.day)
    return day if day and day.isoweekday() == what.weekday and abs((day - published).days) <= 7 else None


def _latest(day: date) -> date:
    return day + LATEST if day < date.max - LATEST else date.max
