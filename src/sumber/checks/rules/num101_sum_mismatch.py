"""Parts do not add up to the total that they are said to make.

## What it finds
A total with its parts told beside it, where the parts make more or less than the total: parts opened by `terdiri
dari`, `yakni`, `dengan rincian`, a bracket or a dash; `dari 118 situs, 98 … dan 20 lainnya`; parts summed up by
`total`; shares of which the last is `sisanya`. Rounded figures are given the room of their rounding.

## Why it matters
One of the figures is wrong. Readers who add up lose trust in all the others, and whoever copies the wrong one spreads
it.

## Example
    Polisi menangkap 16 orang, terdiri dari 13 laki-laki dan empat perempuan.

## Instead
    Polisi menangkap 17 orang, terdiri dari 13 laki-laki dan empat perempuan.

Which of the figures is the wrong one only the source can tell, so nothing is put in without asking.

## Limits
Parts told over several sentences are followed only as far as `sisanya` or `lainnya` reaches, one sentence. Rough
figures (`sekitar`, `lebih dari`) are left alone, and so are lists of examples (`di antaranya`, `termasuk`) and parts
that overlap. A total that nothing marks as one is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.breakdowns import Breakdown, breakdowns
from sumber.checks.telling import tell_number
from sumber.model.finding import Finding

CODE = "NUM101"


def look(copy: Copy) -> Iterator[Finding]:
    for breakdown in breakdowns(copy):
        if not breakdown.adds_up:
            yield Finding(CODE, breakdown.span, _message(copy, breakdown))


def _message(copy: Copy, breakdown: Breakdown) -> str:
    parts = " + ".join(tell_number(part.value, copy.pack) for part in breakdown.parts)
    made = tell_number(breakdown.sum, copy.pack)
    total = tell_number(breakdown.total.value, copy.pack) if breakdown.total else "100"
    return f"{parts} makes {made}, not {total}"


RULE = Rule(
    code=CODE,
    name="sum-mismatch",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
