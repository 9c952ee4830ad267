"""A clock time does not exist, or disagrees with the part of the day beside it.

## What it finds
Hours above 24 and minutes above 59 (`pukul 25.30`, `12.75 WIB`), and hours that are not in the part of the day named
behind them (`pukul 20.00 pagi`).

## Why it matters
Whoever comes, tunes in or pays by the hour has none to go by.

## Example
    Upacara dimulai pukul 08.75 WIB.

## Instead
    Upacara dimulai pukul 08.45 WIB.

## Limits
Hours below thirteen may be told by the twelve-hour clock (`pukul 07.00 malam`) and are not held to the part of the
day. Times without `pukul` before or a zone behind them are not looked at. The right hour is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "TIM112"
NOON = 12
FIGURES = re.compile(r"(\d\d?)[.:](\d\d)$")


def look(copy: Copy) -> Iterator[Finding]:
    for match in copy.pack.checks.hours.finditer(copy.low):
        figures = FIGURES.search(match[0])
        if figures is None:
            continue
        span = Span(match.start() + figures.start(), match.end())
        if told := _fault(copy, int(figures[1]), int(figures[2]), match.end()):
            yield Finding(CODE, span, told)


def _fault(copy: Copy, hour: int, minute: int, end: int) -> str | None:
    if hour > 24 or minute > 59 or (hour == 24 and minute > 0):
        return f"there is no {hour:02}.{minute:02} on the clock"
    part = copy.pack.checks.part.match(copy.low, end)
    if part is None or hour <= NOON:
        return None
    first, last = copy.pack.checks.part_hours[part["part"]]
    return None if first <= hour <= last else f"{hour}.{minute:02} is not in the part of the day called {part['part']}"


RULE = Rule(
    code=CODE,
    name="no-such-hour",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
