"""A quotation is opened by one kind of mark and closed by another.

## What it finds
Pairs such as `“…"` and `"…”`, a curly mark that is the wrong way round (`”…”`), and a double mark closed by a single
one (`“…’`).

## Why it matters
Mixed marks come from pasting together, and programs that read quotations (and some readers) lose their end.

## Example
    “Kami sudah siap," kata Rudi Hartono.

## Instead
    “Kami sudah siap,” kata Rudi Hartono.

The mark that opens decides the kind.

## Limits
Several kinds of marks in one report are let pass as long as each pair is of one kind. Single marks are looked at only
where they close what a double one opened.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.quoting import pairs
from sumber.model.finding import Finding

CODE = "QUO102"
# The mark that should open and the one that should close, by the mark that opens.
KINDS = {
    '"': ('"', ('"',)),
    "“": ("“", ("”",)),
    "”": ("“", ("”",)),
    "„": ("„", ("“", "”")),
    "‟": ("“", ("”",)),
    "«": ("«", ("»",)),
    "»": ("»", ("«",)),
    "''": ("''", ("''",)),
    "``": ("``", ("''",)),
    "‘‘": ("‘‘", ("’’",)),
    "’’": ("‘‘", ("’’",)),
}


def look(copy: Copy) -> Iterator[Finding]:
    for quoted in pairs(copy).quoted:
        opening, closing = copy.words(quoted.opening), copy.words(quoted.closing)
        opens, closes = KINDS[opening]
        if opening != opens:
            yield Finding(CODE, quoted.opening, "a closing mark opens this quotation", opens)
        if closing not in closes:
            yield Finding(CODE, quoted.closing, f"{opens} opens this quotation, {closing} closes it", closes[0])


RULE = Rule(
    code=CODE,
    name="mixed-quotation-marks",
    since="0.1.0",
    severity="info",
    languages=("id",),
    doc=__doc__,
    look=look,
    fixable=True,
)
