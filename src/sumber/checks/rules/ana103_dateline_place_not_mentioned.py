"""The place of the dateline is never mentioned in the report.

## What it finds
Datelines whose place, and whose other names, do not stand in the body.

## Why it matters
If nothing in the report happened where it was filed, the dateline may be yesterday's, or that of the desk.

## Example
    Semarang (ANTARA) - Bupati Wonogiri membuka pameran di alun-alun Wonogiri.

## Instead
    Wonogiri (ANTARA) - Bupati membuka pameran di alun-alun kota itu.

## Limits
More than half of all reports are so, most of them rightly: they are filed in the capital and tell of the whole
country. The rule is therefore in preview and looks only when it is asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA103"


def look(copy: Copy) -> Iterator[Finding]:
    dateline = copy.record.anatomy.dateline
    if dateline is None:
        return
    start, end = dateline.span
    told = copy.low[end:]
    for place in dateline.places:
        at = copy.low.find(place.lower(), start, end)
        if at >= 0 and place.lower() not in told:
            span = Span(at, at + len(place))
            yield Finding(CODE, span, f"{place} is the place of the dateline and is not mentioned again")


RULE = Rule(
    code=CODE,
    name="dateline-place-not-mentioned",
    since="0.1.0",
    severity="info",
    languages=("id",),
    doc=__doc__,
    look=look,
    standing="preview",
)
