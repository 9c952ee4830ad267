"""One figure stands there twice with two scales, `juta` here and `miliar` there.

## What it finds
A figure of the headline that the body has with the same digits but another scale (`Rp1,1 miliar`, `Rp1,1 triliun`);
and two amounts of one currency in the body with the same three digits or more and two scales.

## Why it matters
It is a mistake by a factor of a thousand, it is easily made, and it goes round before anybody notices.

## Example
    Nilai Kontrak Tembus Rp1,1 Miliar

over a report that tells of Rp1,1 triliun.

## Instead
    Nilai Kontrak Tembus Rp1,1 Triliun

## Limits
Two amounts that are a thousand times each other by chance are marked too; that happens seldom with three digits. A
slip that runs through the whole report is not seen, except by NUM106 where a conversion stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.headline import headline, place_of
from sumber.checks.scales import Slip, slips
from sumber.model.finding import Finding

CODE = "NUM107"


def look(copy: Copy) -> Iterator[Finding]:
    for slip in slips(copy):
        yield _finding(copy, slip)


def _finding(copy: Copy, slip: Slip) -> Finding:
    first = copy.words(slip.first.span)
    if slip.headline is None:
        return Finding(CODE, slip.second.span, f"the same figure as “{first}” with another scale")
    told = headline(copy)[slip.headline.span.start : slip.headline.span.end]
    place = place_of(copy, slip.headline.span)
    at = place if copy.words(place) == told else slip.first.span
    return Finding(CODE, at, f"“{told}” in the headline, “{first}” in the body")


RULE = Rule(
    code=CODE,
    name="scale-slip",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
