"""An anniversary has a number that does not fall into this year.

## What it finds
`HUT ke-74 RI`, `Hari Bhayangkara ke-73`, `HUT Jakarta ke-492` with another number than the year of publication, or a
year named in the sentence, gives. The first days of some fifty anniversaries of the country, its cities, parties and
institutions are known.

## Why it matters
The number is carried over from last year's report, or counted from the wrong day.

## Example
    Upacara HUT ke-74 RI digelar di Istana Merdeka.

in a report of August 2020.

## Instead
    Upacara HUT ke-75 RI digelar di Istana Merdeka.

## Limits
Only anniversaries in the table of the language pack are known. More than four months from the day, the celebration
before and the one after are both let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import make_day, tell
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "TIM110"
BEFORE, BEHIND = 70, 50  # characters around the number in which the name of the anniversary stands
NEAR = 120  # days: nearer to its day than this, a report speaks of this celebration and no other
YEAR = re.compile(r"(?:19|20)\d\d")


def look(copy: Copy) -> Iterator[Finding]:
    if copy.published is None:
        return
    for match in copy.pack.checks.nth.finditer(copy.low):
        if since := _since(copy, match):
            span = Span(*match.span("number"))
            right = _numbers(copy, since, copy.published, span)
            if int(match["number"]) not in right:
                message = f"counted from {tell(since)} it is number {' or '.join(map(str, right))}"
                yield Finding(CODE, span, message, str(right[0]) if len(right) == 1 else None)


def _since(copy: Copy, match: re.Match[str]) -> date | None:
    """The day that the anniversary counts from, if it is one that is known."""
    form, (start, end) = copy.pack.checks, match.span()
    before = form.celebrated.search(copy.low[max(0, start - BEFORE) : start])
    if before is None:
        return None
    behind = form.whose.match(copy.low, end, end + BEHIND)
    stop = behind.end("whose") if behind else end
    names = [" ".join(before["whose"].split())]
    if behind:
        words = behind["whose"].split()
        names += [" ".join((*before["whose"].split(), *words[:count])) for count in range(len(words), 0, -1)]
    found = next((name for name in names if name in form.anniversaries), None)
    if found is None or _goes_on(copy.text, found, end, stop):
        return None
    return date(*form.anniversaries[found])


def _goes_on(text: str, name: str, start: int, stop: int) -> bool:
    """Whether the name found is only the beginning of a longer one: `HUT ke-70 TNI AU`."""
    at = text.lower().find(name, start, stop)
    return at >= 0 and text[at + len(name) : at + len(name) + 2].strip()[:1].isupper()


def _numbers(copy: Copy, since: date, published: date, span: Span) -> list[int]:
    """The numbers that may stand there."""
    sentence = copy.sentence_at(span.start)
    years = {int(year) for year in YEAR.findall(copy.text, *sentence)} - {since.year}
    if years:
        return sorted(year - since.year for year in years)
    around = [(published.year + n, make_day(published.year + n, since.month, since.day)) for n in (-1, 0, 1)]
    near = sorted((abs((day - published).days), year - since.year) for year, day in around if day)
    return [near[0][1]] if near[0][0] <= NEAR else sorted(number for _, number in near[:2])


RULE = Rule(
    code=CODE,
    name="anniversary-mismatch",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
