"""A word for a day and the date beside it are not the same day.

## What it finds
`hari ini`, `kemarin`, `besok` or `lusa` with a date behind it that lies more than two days from the day that the word
means on the day of publication: `besok (9/6)`, `hari ini, Senin (9/6)`.

## Why it matters
The report is read on the day after, or is yesterday's with a new date. The reader cannot tell which day is meant.

## Example
    Rapat digelar besok, Kamis (5/6).

in a report of 10 June 2025.

## Instead
    Rapat digelar Kamis (12/6).

## Limits
A day or two off is let pass: copy is written the evening before, and a quotation keeps the word of the day it was
said on. Dates that do not fit their weekday are told by `TIM101` alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import Written, dates, tell
from sumber.model.finding import Finding

CODE = "TIM114"
SLACK = 2  # days
BEFORE = 24  # characters before a date in which the word stands


def look(copy: Copy) -> Iterator[Finding]:
    if copy.published is None:
        return
    for written in dates(copy):
        day = written.near(copy.published)
        if day and written.sure and written.till is None and written.weekday in (None, day.isoweekday()):
            yield from _beside(copy, written, day, copy.published)


def _beside(copy: Copy, written: Written, day: date, published: date) -> Iterator[Finding]:
    start = max(0, written.span.start - BEFORE)
    found = copy.pack.checks.day_word_before.search(copy.low[start : written.span.start])
    if found is None:
        return
    meant = published + timedelta(days=copy.pack.checks.day_words[found["word"]])
    if abs((day - meant).days) > SLACK:
        message = f"“{found['word']}” is {tell(meant)} on the day of publication, not {tell(day)}"
        yield Finding(CODE, written.figures, message)


RULE = Rule(
    code=CODE,
    name="day-word-date-mismatch",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
