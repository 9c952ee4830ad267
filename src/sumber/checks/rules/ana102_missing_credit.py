"""Nobody is credited with having written the report.

## What it finds
Reports that have credit lines (editor, translator, photographer, copyright), none of which tells who wrote the report
or from whom it was taken over.

## Why it matters
A report stands on somebody's word first of all: its reporter's, or that of the agency it comes from.

## Example
    Editor: Sari Wulan
    Copyright © ANTARA 2019

## Instead
    Pewarta: Rudi Hartono
    Editor: Sari Wulan
    Copyright © ANTARA 2019

## Limits
Reports without any credit line are left alone: most sites keep their credits outside of the text. A byline that
reading does not know as one is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA102"
AUTHORS = frozenset(("reporter", "contributor", "source"))


def look(copy: Copy) -> Iterator[Finding]:
    credits = copy.record.anatomy.credits
    written = [credit for credit in credits if credit.role != "photographer"]
    if written and not any(credit.role in AUTHORS for credit in credits):
        yield Finding(CODE, Span(*written[0].span), "the credits do not tell who wrote this, or where it is from")


RULE = Rule(
    code=CODE,
    name="missing-credit",
    since="0.1.0",
    severity="info",
    languages=("id",),
    doc=__doc__,
    look=look,
)
