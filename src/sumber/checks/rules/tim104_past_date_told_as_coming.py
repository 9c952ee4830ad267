"""A date before publication is told as one that is still to come.

## What it finds
Dates more than two days before publication that the words around them put in the future: followed by `mendatang` or
`nanti`, or the day of a plan (`akan digelar pada Kamis (5/6)`).

## Why it matters
Readers are invited to what is over. Often the date is right and the sentence is left over from an older report.

## Example
    Festival itu akan digelar pada 12 Mei 2025.

in a report of 10 June 2025.

## Instead
    Festival itu akan digelar pada 12 Juli 2025.

## Limits
Nothing is suggested: the date may be right and the tense wrong. Sentences that tell of an overtaken plan (`semula`,
`batal`, `sebelumnya`, `saat itu`) are left alone, and so are dates that begin a range. Each day is told once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import tell
from sumber.checks.days import days
from sumber.checks.tense import told_as_coming
from sumber.model.finding import Finding

CODE = "TIM104"
SLACK = timedelta(days=2)  # what was to be yesterday is often printed today


def look(copy: Copy) -> Iterator[Finding]:
    if copy.published is None:
        return
    told = set()
    for day in days(copy):
        if day.last >= copy.published - SLACK or day.first in told:
            continue
        if told_as_coming(copy, day.span, in_plans=day.written is not None):
            told.add(day.first)
            message = f"{day.name} lies before publication ({tell(copy.published)}), but is told as coming"
            yield Finding(CODE, day.figures, message)


RULE = Rule(
    code=CODE,
    name="past-date-told-as-coming",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
