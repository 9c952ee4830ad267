"""Something was to be filled in before publication.

## What it finds
Marks that stand for what is not yet known (`XXX`, `Rp xx miliar`, `TKTK`, `[nama]`, `???`, `lorem ipsum`).

## Why it matters
Readers see the reporter's notes instead of the fact.

## Example
    Korban bernama XXX (umur xx) dibawa ke rumah sakit.

## Instead
    Korban bernama Rudi Hartono (45) dibawa ke rumah sakit.

## Limits
Only the marks in the language pack are known. Names that are hidden on purpose are written by initials, not by
crosses.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA106"
BEFORE = 20  # characters before crosses that hold the word before them


def look(copy: Copy) -> Iterator[Finding]:
    if not any(sign in copy.low for sign in copy.pack.checks.placeholder_signs):
        return
    for match in copy.pack.checks.placeholder.finditer(copy.text):
        if copy.in_body(match.start()) and (match["crosses"] is None or _is_led_in(copy, match.start())):
            yield Finding(CODE, Span(*match.span()), "this was to be filled in")


def _is_led_in(copy: Copy, place: int) -> bool:
    """Whether the word before asks for a name or a figure; elsewhere crosses may be a title or a Roman number."""
    words = copy.low[max(0, place - BEFORE) : place].split()
    return bool(words) and words[-1] in copy.pack.checks.led_in


RULE = Rule(
    code=CODE,
    name="placeholder",
    since="0.1.0",
    severity="error",
    languages=("id",),
    doc=__doc__,
    look=look,
)
