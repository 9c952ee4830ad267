"""A date after publication is told as one that has been.

## What it finds
Dates later than the day after publication that the words around them put in the past: followed by `lalu` or `silam`,
the day on which somebody spoke (`kata X, Senin (9/6/2026)`), or the day of something that happened (`ditangkap pada
…`).

## Why it matters
A wrong month or year turns what happened into what cannot have happened. Often the report was made from an older one.

## Example
    "Kami sudah siap," kata Rudi Hartono, Senin (27/3/2023).

in a report of 27 February 2023.

## Instead
    "Kami sudah siap," kata Rudi Hartono, Senin (27/2/2023).

A date is suggested where another month or year makes it lie in the days before publication and fits its weekday.

## Limits
Nothing is seen where the day of publication is unknown, or if the tense shows by other words only. A date without a
year counts as a date after publication only up to three months ahead. Each day is told once, where it first stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import rewrite, same_day_near, tell
from sumber.checks.days import Day, days
from sumber.checks.tense import told_as_gone
from sumber.model.finding import Finding

CODE = "TIM103"
SLACK = timedelta(days=1)  # a report is often dated in another time zone, or a day before it appears in print


def look(copy: Copy) -> Iterator[Finding]:
    if copy.published is None:
        return
    told = set()
    for day in days(copy):
        if day.first > copy.published + SLACK and day.first not in told and told_as_gone(copy, day.span):
            told.add(day.first)
            message = f"{day.name} lies after publication ({tell(copy.published)}), but is told as past"
            yield Finding(CODE, day.figures, message, _suggestion(copy, day))


def _suggestion(copy: Copy, day: Day) -> str | None:
    meant = same_day_near(copy.published, day.written) if day.written else None
    if day.written is None or meant is None or copy.published is None or meant > copy.published + SLACK:
        return None
    return rewrite(copy, day.written, meant, day.figures)


RULE = Rule(
    code=CODE,
    name="future-date-told-as-past",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
