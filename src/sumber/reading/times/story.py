"""Where the story is in time while it is read: its own now, the day it tells of, the day of the last saying."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from sumber.reading.times.almanac import make_day
from sumber.reading.times.context import Context
from sumber.reading.times.expressions import Day, Found
from sumber.reading.times.values import value_range

# How long after its given day of publication a story's own day of saying may lie: outlets' pages carry the day of
# their first version, or of the collection they were taken from (one report of bisnis.com: 47 days).
LATEST = timedelta(days=400)


@dataclass(slots=True)
class Story:
    """`now` is the day that relative expressions count from: the day of publication, unless the story itself tells of
    sayings on later days. `day`, `month` and `year` are what it tells of at this point, `said` the day on which it was
    last said to have been told so. `certain` are days that the story gives with the right weekday."""

    now: date | None
    day: date | None = None
    said: date | None = None
    month: tuple[int, int] | None = None
    year: int | None = None
    certain: frozenset[date] = field(default_factory=frozenset)

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


def begin(published: date | None, found: Iterable[Found], context: Context) -> Story:
    """The story before its first expression, knowing the full dates it gives anywhere."""
    certain = []
    said = []
    for item in found:
        what = item.what
        if not isinstance(what, Day) or what.year is None or what.weekday is None:
            continue
        day = make_day(what.year, what.month, what.day)
        if day is None or day.isoweekday() != what.weekday:
            continue
        certain.append(day)
        late = published is None or published < day <= _latest(published)
        if late and context.is_saying(item.start) and context.tense(item.start, item.end) != "future":
            said.append(day)
    now = published
    if published is None:
        now = next(iter(said or certain), None)
    elif said and published not in certain:
        now = max(said)
    return Story(now=now, certain=frozenset(certain))


def _latest(day: date) -> date:
    return day + LATEST if day < date.max - LATEST else date.max
