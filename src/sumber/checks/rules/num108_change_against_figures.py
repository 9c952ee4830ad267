"""The figures fall where the copy says that they rise, or the other way round.

## What it finds
A verb of growth or decline with an old and a new figure that go the other way: `naik dari 10 menjadi 8`, `turun
menjadi Rp5 miliar dari sebelumnya Rp4 miliar`.

## Why it matters
Either the verb or a figure is wrong, or the two figures are swapped. The reader takes away the opposite of what
happened.

## Example
    Angka kemiskinan turun dari 9,2 persen menjadi 9,8 persen.

## Instead
    Angka kemiskinan naik dari 9,2 persen menjadi 9,8 persen.

## Limits
Only figures of one kind and unit are compared, and only where `dari` and `menjadi` (or `ke`) tell which is which.
Ranks, exchange rates, losses and deficits, which get better as they fall, are left alone, and so are rough figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.changes import Change, changes
from sumber.checks.telling import tell_number
from sumber.model.finding import Finding

CODE = "NUM108"


def look(copy: Copy) -> Iterator[Finding]:
    for change in changes(copy):
        if change.from_to and _goes_other_way(change):
            assert change.old is not None
            assert change.new is not None
            way = "more" if change.sign < 0 else "less"
            new, old = tell_number(change.new.value, copy.pack), tell_number(change.old.value, copy.pack)
            yield Finding(CODE, change.span, f"“{copy.words(change.verb)}”, but {new} is {way} than {old}")


def _goes_other_way(change: Change) -> bool:
    old, new = change.old, change.new
    if not old or not new or not old.like(new) or old.rough or new.rough or old.scale != new.scale:
        return False
    if old.kind == "count" and old.unit and new.unit and old.unit != new.unit:
        return False
    if old.step == new.step:
        return change.sign * (new.value - old.value) < 0
    return new.high < old.low if change.sign > 0 else new.low > old.high


RULE = Rule(
    code=CODE,
    name="change-against-figures",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
