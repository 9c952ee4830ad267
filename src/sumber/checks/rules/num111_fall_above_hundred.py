"""Something is said to have fallen by more than all of it.

## What it finds
A decline of more than a hundred per cent: `turun 120 persen`.

## Why it matters
Nothing falls by more than all of it. Most often the percentage was worked out from the wrong base, or a decimal mark
is missing.

## Example
    Penjualan anjlok 135 persen dibandingkan tahun lalu.

## Instead
    Penjualan anjlok 13,5 persen dibandingkan tahun lalu.

## Limits
Profits that turn into losses are told in this way by some; where a loss or a deficit is named before the verb it is
let pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.changes import changes
from sumber.model.finding import Finding

CODE = "NUM111"


def look(copy: Copy) -> Iterator[Finding]:
    for change in changes(copy):
        if change.sign < 0 and change.percent and change.percent.low > 100:
            yield Finding(CODE, change.span, "nothing falls by more than 100 per cent")


RULE = Rule(
    code=CODE,
    name="fall-above-hundred",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
