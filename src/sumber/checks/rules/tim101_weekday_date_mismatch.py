"""A weekday and the date beside it are not the same day.

## What it finds
A weekday written together with a date (`Kamis (25/2)`, `Senin, 9 Juni 2025`) that was, or will be, another weekday. A
date without a year is taken to be of the year in which it lies nearest to publication.

## Why it matters
One of the two is wrong, and the reader cannot tell which. Whoever plans by the report goes wrong by it.

## Example
    Pertemuan itu berlangsung pada Kamis (25/2).

in a report of 24 April 2019: 25 February was a Monday.

## Instead
    Pertemuan itu berlangsung pada Kamis (25/4).

If the weekday fits another month or year near publication, that date is suggested; else, for a date near publication,
the day nearest to it that is such a weekday; else, for a date far from it, the weekday of that date.

## Limits
A date without a year is checked only if the day of publication is known. If both are wrong together, nothing is seen.
Since it cannot be known which of the two is wrong, no suggestion is put in without asking.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import NEAR, Written, dates, make_day, rewrite, same_day_near, swapped, tell, tell_weekday
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "TIM101"


def look(copy: Copy) -> Iterator[Finding]:
    for written in dates(copy):
        day = written.near(copy.published)
        if day is None or written.weekday is None or swapped(copy, written):
            continue  # TIM105 tells those that are swapped
        if written.till is not None:
            yield from _range(copy, written, day)
        elif day.isoweekday() != written.weekday:
            span, suggestion = _better(copy, written, day)
            yield Finding(CODE, span, _message(copy, day, written.weekday), suggestion)


def _range(copy: Copy, written: Written, day: date) -> Iterator[Finding]:
    """The first end of a range that is another weekday: `Sabtu-Minggu (7-8/6)`. Which to change is not suggested.

    A single weekday may be that of either end.
    """
    last = make_day(day.year, day.month, written.till or 0)
    if last and written.last_weekday is None and last.isoweekday() == written.weekday:
        return
    for end, weekday in ((day, written.weekday), (last, written.last_weekday)):
        if end and weekday and end.isoweekday() != weekday:
            yield Finding(CODE, written.span, _message(copy, end, weekday))
            return


def _message(copy: Copy, day: date, weekday: int) -> str:
    tense = "is" if copy.published is None or day >= copy.published else "was"
    return f"{tell(day)} {tense} a {tell_weekday(day.isoweekday())}, not a {tell_weekday(weekday)}"


def _better(copy: Copy, written: Written, day: date) -> tuple[Span, str]:
    """The words that are in doubt and what to write in their place."""
    if (fits := same_day_near(copy.published, written)) and fits != day:
        return written.figures, rewrite(copy, written, fits, written.figures)
    if copy.published and abs((day - copy.published).days) <= NEAR:
        day = _nearest(day, written.weekday or 0, copy.published)
    return written.span, rewrite(copy, written, day, written.span)


def _nearest(day: date, weekday: int, published: date) -> date:
    """The nearest such weekday, rather one that is not after publication."""
    around = [day + timedelta(days=n) for n in range(-6, 7)]
    return min(
        (other for other in around if other.isoweekday() == weekday),
        key=lambda other: (other > published, abs((other - day).days)),
    )


RULE = Rule(
    code=CODE,
    name="weekday-date-mismatch",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
