"""A duration does not follow from the dates beside it.

## What it finds
A year and how long ago it was (`1986 atau 30 tahun lalu`, `selama 20 tahun sejak 1986`), two years and how long that
is (`1998-2008 selama 15 tahun`), and a number of days beside their dates (`selama tiga hari, 9-12 Juni`).

## Why it matters
One of the figures is wrong. Often the sentence comes from an older report and only the duration has aged.

## Example
    Pabrik itu berdiri pada 1986 atau 30 tahun lalu.

in a report of 2025.

## Instead
    Pabrik itu berdiri pada 1986 atau 39 tahun lalu.

## Limits
A year either way is let pass, and rough durations (`sekitar`, `hampir`, `lebih dari`) a tenth more. Durations that do
not stand right beside their years or days are not compared. Days may be counted with the last one or without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import Written, dates
from sumber.checks.spelled import number
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "TIM111"
WINDOW = 90  # characters around the word by which a duration is found
ROUGH = 0.1  # share of a rough duration by which it may be off beyond a year
BESIDE = 30  # characters between a number of days and its dates


def look(copy: Copy) -> Iterator[Finding]:
    yield from _ago(copy)
    yield from _spells(copy)
    yield from _days(copy)


def _ago(copy: Copy) -> Iterator[Finding]:
    if copy.published is None:
        return
    for match in _around(copy, copy.pack.checks.ago_near, copy.pack.checks.ago):
        since = copy.published.year - int(match["year"])
        if not _fits(match, since, copy):
            span, message = Span(*match.span("years")), f"{match['year']} was {since} years before publication"
            yield Finding(CODE, span, message, str(since) if since > 0 else None)


def _spells(copy: Copy) -> Iterator[Finding]:
    for match in _around(copy, copy.pack.checks.spell_near, copy.pack.checks.spell):
        length = int(match["last"]) - int(match["first"])
        if length > 0 and not _fits(match, length, copy):
            message = f"from {match['first']} to {match['last']} it is {length} years"
            yield Finding(CODE, Span(*match.span("years")), message, str(length))


def _around(
    copy: Copy, near: re.Pattern[str], patterns: tuple[re.Pattern[str], ...]
) -> Iterator[re.Match[str]]:
    """What the patterns find near the places that `near` finds, each place once."""
    found = set()
    for at in near.finditer(copy.low):
        sentence = copy.sentence_at(at.start())
        start, end = max(sentence.start, at.start() - WINDOW), min(sentence.end, at.end() + WINDOW)
        for pattern in patterns:
            match = pattern.search(copy.low, start, end)
            if match and match.span("years") not in found:
                found.add(match.span("years"))
                yield match


def _fits(match: re.Match[str], years: int, copy: Copy) -> bool:
    told = number(match["years"], copy.pack.times.numbers)
    if told is None:
        return True
    room = 1 + (ROUGH * max(told, years) if match["about"] else 0)
    return abs(told - years) <= room


def _days(copy: Copy) -> Iterator[Finding]:
    for match in copy.pack.checks.days_long.finditer(copy.low):
        told = number(match["days"], copy.pack.times.numbers)
        length = _length_behind(copy, match.end())
        if told is not None and length is not None and told not in (length, length - 1):
            yield Finding(CODE, Span(*match.span("days")), f"the dates beside it make {length} days")


def _length_behind(copy: Copy, place: int) -> int | None:
    """The days of the range that stands right behind, first and last counted."""
    behind = [one for one in dates(copy) if place <= one.span.start <= place + BESIDE]
    if not behind or re.search(r"[.;:]", copy.text[place : behind[0].span.start]):
        return None
    return _length(copy, behind[0])


def _length(copy: Copy, first: Written) -> int | None:
    if first.till is not None:
        return first.till - first.day + 1 if first.till > first.day else None
    joined = copy.pack.checks.to.match(copy.low, first.span.end)
    last = next((one for one in dates(copy) if joined and one.span.start == joined.end()), None)
    year = copy.published.year if copy.published else None
    start = first.of(first.year or (last and last.year) or year or 0) if (first.year or year) else None
    end = last.of(last.year or year or 0) if last and (last.year or year) else None
    return (end - start).days + 1 if start and end and end > start else None


RULE = Rule(
    code=CODE,
    name="duration-mismatch",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
