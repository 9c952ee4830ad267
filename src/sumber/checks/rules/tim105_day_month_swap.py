"""Day and month of a date are the wrong way round.

## What it finds
Figures such as `(6/10)` in a report of 10 June that, read the other way round, are a day of the news (within three
days of publication), while the day they tell lies more than 45 days off. A weekday beside them must fit the day
meant.

## Why it matters
Indonesian dates put the day first; dates taken over from American copy put the month first. The reader is sent to
another season.

## Example
    Rapat itu digelar di Semarang, Selasa (6/10).

in a report of 10 June 2025, a Tuesday.

## Instead
    Rapat itu digelar di Semarang, Selasa (10/6).

## Limits
Nothing is seen where day and month are the same figure, where the day is above twelve (`TIM102` tells those), or
where the day of publication is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import dates, exchanged, swapped, tell
from sumber.model.finding import Finding

CODE = "TIM105"


def look(copy: Copy) -> Iterator[Finding]:
    for written in dates(copy):
        day, meant = written.near(copy.published), swapped(copy, written)
        if day and meant:
            message = f"{tell(day)} is far from publication; with day and month exchanged it is {tell(meant)}"
            yield Finding(CODE, written.figures, message, exchanged(copy, written))


RULE = Rule(
    code=CODE,
    name="day-month-swap",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
