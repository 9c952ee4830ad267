"""The year in the dateline or the copyright line is not that of publication.

## What it finds
A copyright line (`Copyright © ANTARA 2025`) with another year than that of publication, and a dateline or a line of
day and hour above the story whose date is more than a week from it.

## Why it matters
The frame of a report is set by machines or copied from yesterday's. A wrong year there dates the report wrongly in
every archive, or shows that the day of publication is wrong.

## Example
    Copyright © ANTARA 2025

below a report of 24 April 2019.

## Instead
    Copyright © ANTARA 2019

## Limits
In the first week of January, last year's copyright is let pass. It cannot be known which is wrong, the line or the
day of publication; some sites put the year of the visit into old reports.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import Written, dates, rewrite, tell
from sumber.model.finding import Finding
from sumber.model.record import Credit
from sumber.model.span import Span

CODE = "TIM108"
NEW_YEAR = 7  # days of January in which last year's line may stand
WEEK = 7


def look(copy: Copy) -> Iterator[Finding]:
    if copy.published is None:
        return
    for credit in copy.record.anatomy.credits:
        if credit.year and not _fits(credit.year, copy.published):
            message = f"copyright of {credit.year} in a report of {tell(copy.published)}"
            yield Finding(CODE, _figures(copy, credit), message, str(copy.published.year))
    for written in _above_the_story(copy):
        day = written.near(copy.published)
        if day and written.year and abs((day - copy.published).days) > WEEK:
            message = f"{tell(day)} stands above a report of {tell(copy.published)}"
            yield Finding(CODE, written.figures, message, _better(copy, written, copy.published))


def _fits(year: int, published: date) -> bool:
    last_year = published.month == 1 and published.day <= NEW_YEAR and year == published.year - 1
    return year == published.year or last_year


def _figures(copy: Copy, credit: Credit) -> Span:
    start, end = credit.span
    at = copy.text.rfind(str(credit.year), start, end)
    return Span(at, at + len(str(credit.year))) if at >= 0 else Span(start, end)


def _above_the_story(copy: Copy) -> Iterator[Written]:
    """Dates in the dateline and in the lines before the first paragraph."""
    dateline = copy.record.anatomy.dateline
    story = copy.body[0].start if copy.body else 0
    end = max(story, dateline.span.end) if dateline else story
    return (written for written in dates(copy) if written.span.end <= end)


def _better(copy: Copy, written: Written, published: date) -> str | None:
    """The same day in the year of publication, if that is near it."""
    day = written.of(published.year)
    return rewrite(copy, written, day, written.figures) if day and abs((day - published).days) <= WEEK else None


RULE = Rule(
    code=CODE,
    name="year-not-of-publication",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
