"""Something ends before it begins.

## What it finds
Ranges whose last day, month, year or hour lies before the first: `10-8 Juni`, `12 Juni hingga 10 Mei 2025`, `periode
2024-2019`, `pukul 14.00-13.00 WIB`.

## Why it matters
One end is wrong, or the two are the wrong way round.

## Example
    Pameran itu berlangsung pada 12-9 Juni 2025.

## Instead
    Pameran itu berlangsung pada 9-12 Juni 2025.

## Limits
A range over New Year without years (`28 Desember-3 Januari`) and a night (`22.00-04.00`) are as they should be. Years
are checked only where they are told to be years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import Written, dates
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "TIM107"
OVER_NEW_YEAR = 6  # months at the least that a range without years goes back if it goes over New Year
EVENING, MORNING = 17, 12  # hours: a range from an evening to a morning goes over midnight
TWO_NUMBERS = re.compile(r"[-–—](?:(?<=\d.)|(?<=\d\s.))\s?\d")
HOURS = re.compile(r"\d(?<![\w.,:/-]\d)\d?[.:]\d\d\s?[-–—]\s?\d\d?[.:]\d\d(?![\w.,:/-]*\d)")
YEARS = re.compile(r"[12]\d{3}(?<![\w./-]\d{4})\s?[-–—]\s?(?:19|20)\d\d(?![\w/-]|[.,]\d)")


def look(copy: Copy) -> Iterator[Finding]:
    yield from _days(copy)
    yield from _pairs(copy)
    if TWO_NUMBERS.search(copy.text):
        yield from _years(copy)
        yield from _hours(copy)


def _days(copy: Copy) -> Iterator[Finding]:
    for written in dates(copy):
        if written.till is not None and written.till < written.day and written.full:
            yield _finding(copy, written.figures)


def _pairs(copy: Copy) -> Iterator[Finding]:
    for first, last in pairwise(dates(copy)):
        joined = copy.pack.checks.to.match(copy.low, first.span.end, last.span.start)
        if joined and joined.end() == last.span.start and first.full and last.full and _is_back(first, last):
            yield _finding(copy, Span(first.figures.start, last.figures.end))


def _is_back(first: Written, last: Written) -> bool:
    if last.year and (first.year or last.year) != last.year:
        return (first.year or last.year) > last.year
    months = first.month - last.month
    if months == 0:
        return first.day > last.day
    return months > 0 and (first.year is not None or months < OVER_NEW_YEAR)


def _years(copy: Copy) -> Iterator[Finding]:
    for match in YEARS.finditer(copy.text):
        first, last = int(match[0][:4]), int(match[0][-4:])
        if last < first and copy.pack.checks.ranged.search(copy.low, max(0, match.start() - 20), match.start()):
            yield _finding(copy, Span(*match.span()))


def _hours(copy: Copy) -> Iterator[Finding]:
    for match in HOURS.finditer(copy.text):
        hours = [int(figure) for figure in re.findall(r"\d+", match[0])]
        start, end = (hours[0], hours[1]), (hours[2], hours[3])
        over_night = hours[0] >= EVENING and hours[2] <= MORNING
        told = copy.pack.checks.hours.match(copy.low, max(0, match.start() - len("pukul ")))
        if max(hours[0], hours[2]) <= 24 and end < start and not over_night and told:
            yield _finding(copy, Span(*match.span()))


def _finding(copy: Copy, span: Span) -> Finding:
    return Finding(CODE, span, f"{' '.join(copy.words(span).split())} ends before it begins")


RULE = Rule(
    code=CODE,
    name="end-before-start",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
