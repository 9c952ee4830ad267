"""The amount of a change is not the difference of its figures.

## What it finds
A growth or decline whose amount is told beside the old and the new figure and is not what lies between them: `naik
Rp500 dari Rp13.200 menjadi Rp13.250`.

## Why it matters
One of the three figures is wrong, most often by a digit or a place.

## Example
    Harga cabai naik Rp5.000 dari Rp40.000 menjadi Rp42.000 per kilogram.

## Instead
    Harga cabai naik Rp2.000 dari Rp40.000 menjadi Rp42.000 per kilogram.

## Limits
Only figures of one currency or unit in one sentence are compared, and no rough ones. Between percentages, an amount
in per cent is taken for a percentage and checked by NUM102.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.changes import Change, changes
from sumber.checks.telling import tell_number
from sumber.model.finding import Finding

CODE = "NUM109"


def look(copy: Copy) -> Iterator[Finding]:
    for change in changes(copy):
        difference = _difference(change)
        if difference is not None and change.amount:
            made, told = tell_number(difference, copy.pack), tell_number(change.amount.value, copy.pack)
            yield Finding(CODE, change.span, f"the figures lie {made} apart, not {told}")


def _difference(change: Change) -> float | None:
    """What lies between old and new, if that cannot be the amount that is told; else None."""
    old, new, amount = change.old, change.new, change.amount
    if not (old and new and amount and old.like(new) and old.like(amount)):
        return None
    units = {figure.unit for figure in (old, new, amount) if figure.unit}
    if any(figure.rough for figure in (old, new, amount)) or (old.kind == "count" and len(units) > 1):
        return None
    slack = old.slack + new.slack + amount.slack + 1e-9 * old.value
    difference = change.sign * (new.value - old.value)
    return None if difference < 0 or abs(difference - amount.value) <= slack else difference


RULE = Rule(
    code=CODE,
    name="difference-mismatch",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
