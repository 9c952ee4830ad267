"""A date names a day or month that does not exist.

## What it finds
Dates such as `31 April`, `30 Februari`, `(31/6)`, `Senin (12/13)`, and 29 February of a year that is no leap year.

## Why it matters
The right date may be any other; a reader who wants to come, pay or remember has none.

## Example
    Pendaftaran ditutup pada 31 April 2025.

## Instead
    Pendaftaran ditutup pada 30 April 2025.

The last day of the month is not suggested, since the day is as likely to be right as the month. Where day and month
are the wrong way round (`Senin (6/13)`), their exchange is suggested.

## Limits
Figures that may be something else than a date (`31/9`, `13/25` without a weekday, a year or `tanggal`) are left
alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import LEAP, MONTHS, Written, dates, exchanged, make_day
from sumber.model.finding import Finding

CODE = "TIM102"
MOST_DAYS = 31


def look(copy: Copy) -> Iterator[Finding]:
    for written in dates(copy):
        if told := _fault(written):
            better = exchanged(copy, written) if written.month > len(MONTHS) else None
            yield Finding(CODE, written.figures, told, better)


def _fault(written: Written) -> str | None:
    if not written.sure or not (written.full or _nearly(written)):
        return None
    if not 1 <= written.month <= len(MONTHS):
        return f"there is no month {written.month}"
    for day in (written.day, written.till):
        if day is not None and make_day(written.year or LEAP, written.month, day) is None:
            return f"there is no {day} {MONTHS[written.month - 1]}{f' {written.year}' if written.year else ''}"
    return None


def _nearly(written: Written) -> bool:
    """Whether figures alone in a bracket are near enough to a date to be one that went wrong: (31/4), not (50/50)."""
    return written.day <= MOST_DAYS and 1 <= written.month <= len(MONTHS)


RULE = Rule(
    code=CODE,
    name="no-such-day",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
