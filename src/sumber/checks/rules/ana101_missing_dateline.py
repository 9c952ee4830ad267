"""An agency's report has no dateline.

## What it finds
Reports of a news agency that have their credit lines below but no place and name before the first sentence.

## Why it matters
Subscribers take the place from the dateline, and their readers learn from it where the reporter was.

## Example
    Gubernur membuka pameran itu pada Rabu.

    Pewarta: Rudi Hartono

## Instead
    Semarang (ANTARA) - Gubernur membuka pameran itu pada Rabu.

    Pewarta: Rudi Hartono

## Limits
Outlets that are no agencies are left alone, since many have no datelines, and so is copy without any credit line:
such copy has mostly lost its frame on the way. An outlet is known to be an agency by the table of agencies.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.knowledge import agencies
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA101"


def look(copy: Copy) -> Iterator[Finding]:
    outlet = agencies.find(copy.record.report.outlet or "")
    anatomy = copy.record.anatomy
    if outlet is None or outlet.kind != "agency" or not anatomy.credits or anatomy.dateline:
        return
    if copy.body:
        first = copy.body[0]
        yield Finding(CODE, Span(first.start, copy.sentence_at(first.start).end), "the report has no dateline")


RULE = Rule(
    code=CODE,
    name="missing-dateline",
    since="0.1.0",
    severity="info",
    languages=("id",),
    doc=__doc__,
    look=look,
)
