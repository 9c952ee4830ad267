"""A quotation is opened and never closed, or closed and never opened.

## What it finds
Quotation marks without a partner in their paragraph. A quotation that goes on in the next paragraph may open anew
there, as books have it, or be closed only there.

## Why it matters
The reader cannot tell where a person's words end and the reporter's begin, and neither can whoever must answer for
them.

## Example
    "Kami sudah siap, kata Rudi Hartono.

## Instead
    "Kami sudah siap," kata Rudi Hartono.

## Limits
Single marks are not looked at, since they are apostrophes too. Where two marks are missing, one behind the other, the
rest may look balanced. Inches (`17"`) are taken for what they are only where no quotation is open. Where the missing
mark belongs is not known for sure, so that nothing is suggested.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.quoting import pairs
from sumber.model.finding import Finding

CODE = "QUO101"


def look(copy: Copy) -> Iterator[Finding]:
    found = pairs(copy)
    for mark in found.unclosed:
        yield Finding(CODE, mark, "this quotation is never closed")
    for mark in found.unopened:
        yield Finding(CODE, mark, "a quotation is closed here that was never opened")


RULE = Rule(
    code=CODE,
    name="unbalanced-quotation",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
