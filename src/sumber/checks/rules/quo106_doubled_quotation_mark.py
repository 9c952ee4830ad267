"""A quotation mark is written twice.

## What it finds
The same mark twice in a row (`""Kami siap,"`), and marks with nothing between them.

## Why it matters
Programs that read quotations take the second mark for the end of an empty one.

## Example
    ""Kami sudah siap," kata Rudi Hartono.

## Instead
    "Kami sudah siap," kata Rudi Hartono.

## Limits
Two paragraphs run together (`… siap.""Kami …`) are no doubled mark; where the first of them does not end, they look
like one.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.quoting import pairs
from sumber.model.finding import Finding

CODE = "QUO106"


def look(copy: Copy) -> Iterator[Finding]:
    for span in pairs(copy).doubled:
        mark = copy.words(span)[: (span.end - span.start) // 2]
        yield Finding(CODE, span, "the mark is written twice", mark)


RULE = Rule(
    code=CODE,
    name="doubled-quotation-mark",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
    fixable=True,
)
