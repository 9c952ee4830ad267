"""The days a report tells of, in order, for its time line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sumber.model.record import Record
from sumber.reading.times.values import value_range

FAR = 370  # days: from here a gap is told in years


class Day(NamedTuple):
    """One stop of the time line: `value` as TIMEX3 without its hour, and the times of the report that mean it.

    `published`: the report came out then. `gap`: days since the stop before, None for the first.
    """

    value: str
    first: date
    times: tuple[int, ...]
    published: bool
    gap: int | None

    @property
    def gap_years(self) -> int | None:
        """The gap in whole years, where days would be too many to mean anything."""
        return None if self.gap is None or self.gap < FAR else round(self.gap / 365.25)


def days_of(record: Record) -> list[Day]:
    """Every time of the report that lies on the calendar, the day of publication among them."""
    stops: dict[str, list[int]] = {}
    for number, time in enumerate(record.times):
        if time.type in ("DATE", "TIME"):
            stops.setdefault("/".join(part.partition("T")[0] for part in time.value.split("/")), []).append(number)
    published = (record.report.published or "")[:10]
    if published:
        stops.setdefault(published, [])
    return list(_in_order(stops, published))


def _in_order(stops: Mapping[str, Sequence[int]], published: str) -> Iterator[Day]:
    known = [(days, value) for value in stops if (days := value_range(value))]
    last: date | None = None
    for (first, end), value in sorted(known):
        gap = None if last is None else max(0, (first - last).days)
        yield Day(value, first, tuple(stops[value]), value == published, gap)
        last = end if last is None else max(end, last)
