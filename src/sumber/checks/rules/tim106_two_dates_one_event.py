"""The same event is given two dates.

## What it finds
An event that happens only once (`kecelakaan`, `kebakaran`, `gempa` …) told to have happened on one day, and later, as
the one told of before (`kecelakaan itu terjadi pada …`), on another.

## Why it matters
One of the two days is wrong, or there were two events and the report makes them one.

## Example
    Kebakaran terjadi pada Senin (9/6). … Kebakaran itu terjadi pada Selasa (10/6) dini hari.

## Instead
    Kebakaran terjadi pada Senin (9/6). … Kebakaran itu terjadi pada Senin (9/6) dini hari.

## Limits
Only sentences in which the day stands beside `terjadi` or `berlangsung` are compared, and only under the same word
for the event. Nights are given a day's room. Which of the two days is right is not known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import tell
from sumber.model.finding import Finding
from sumber.model.record import Time
from sumber.reading.times import value_range

CODE = "TIM106"
BEFORE = 160  # characters before the day in which event and verb stand
AHEAD = 90  # characters behind the verb in which the day stands
NIGHT = "NI"


def look(copy: Copy) -> Iterator[Finding]:
    first_told: dict[str, tuple[date, Time]] = {}
    for time in _times(copy):
        told = copy.pack.checks.once.search(copy.low[max(0, time.span.start - BEFORE) : time.span.start])
        covered = value_range(time.value)
        if told is None or covered is None:
            continue
        day, before = covered[0], first_told.setdefault(told["what"], (covered[0], time))
        if told["same"] and day != before[0] and not _same_night(copy, time, before[1]):
            message = f"the same event ({told['what']}) was told to be on {tell(before[0])}, here on {tell(day)}"
            yield Finding(CODE, time.span, message)


def _times(copy: Copy) -> Iterator[Time]:
    """Single days behind the verb that tells that something happened, in order."""
    times = copy.record.times
    for match in copy.pack.checks.once_word.finditer(copy.low):
        at = bisect_left(times, match.end(), key=lambda time: time.span.start)
        if at < len(times) and times[at].span.start < match.end() + AHEAD and _is_day(times[at]):
            yield times[at]


def _is_day(time: Time) -> bool:
    covered = value_range(time.value) if time.type in ("DATE", "TIME") and time.conflict is None else None
    return covered is not None and covered[0] == covered[1]


def _same_night(copy: Copy, one: Time, other: Time) -> bool:
    """Whether the two are so near that a night may lie between them."""
    first, second = value_range(one.value), value_range(other.value)
    return bool(first and second and abs((first[0] - second[0]).days) <= 1 and NIGHT in one.value + other.value)


RULE = Rule(
    code=CODE,
    name="two-dates-one-event",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
