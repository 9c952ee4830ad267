"""A percentage does not follow from the figures beside it.

## What it finds
A growth or a decline told in per cent together with two figures that make another one (`naik 10 persen dari Rp100
miliar menjadi Rp125 miliar`), also where the earlier figure stands behind `dibandingkan` and the later one in the
sentence before; and a share told in per cent beside the part and the whole (`30 dari 120 siswa atau 20 persen`).
Figures are given the room of their rounding, percentages one unit of their last place.

## Why it matters
Readers take the percentage for the news. A wrong one makes a boom of a standstill.

## Example
    Laba bersih naik 15 persen dari Rp100 miliar menjadi Rp125 miliar.

## Instead
    Laba bersih naik 25 persen dari Rp100 miliar menjadi Rp125 miliar.

The percentage that follows is given in the message; whether it or one of the figures is wrong only the source can
tell.

## Limits
Each sentence is read for one change at a time; where several old figures stand before the percentage it is not
checked. Changes below zero (losses, deficits), ranks and exchange rates are left alone. Between percentages, a change
may be one of points or of per cent, and either passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.changes import Change, changes
from sumber.checks.figures import Figure
from sumber.checks.shares import shares
from sumber.checks.telling import tell_number
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "NUM102"
SLACK = 0.01  # of the percentage itself, besides its rounding: so little differs what is made from unrounded figures

ABSURD = 100_000  # per cent: what makes more has lost a `juta`, and is another mistake


def look(copy: Copy) -> Iterator[Finding]:
    for change in changes(copy):
        made = _made(change)
        if made and change.percent and made[1] < ABSURD and not _fits(change.percent, made):
            yield _finding(copy, change.span, change.percent, made)
    for share in shares(copy):
        made = share.least, share.most
        if not _fits(share.percent, made):
            yield _finding(copy, share.span, share.percent, made)


def _made(change: Change) -> tuple[float, float] | None:
    """Between what and what the percentage lies that the figures make; None if they make none."""
    old, new, amount = change.old, change.new, change.amount
    if not change.percent or change.percent.rough or any(figure and figure.rough for figure in (old, new, amount)):
        return None
    if old and new and old.like(new) and old.low > 0 and old.kind != "percent":
        bounds = new.low / old.high - 1, new.high / old.low - 1
    elif amount and new and amount.like(new) and new.low > 0 and amount.value < new.value:
        low, high = new.low - change.sign * amount.high, new.high - change.sign * amount.low
        least, most = min(low, high), max(low, high)
        if least <= 0:
            return None
        return 100 * amount.low / most, 100 * amount.high / least
    else:
        return None
    made = sorted(100 * change.sign * bound for bound in bounds)
    return made[0], made[1]


def _fits(percent: Figure, made: tuple[float, float]) -> bool:
    """Whether the percentage follows; a wrong sign only (`naik` for `turun`) is NUM108's to tell."""
    slack = percent.step + SLACK * percent.value
    return any(low - slack <= percent.value <= high + slack for low, high in (made, (-made[1], -made[0])))


def _finding(copy: Copy, span: Span, percent: Figure, made: tuple[float, float]) -> Finding:
    follows, told = tell_number(sum(made) / 2, copy.pack), tell_number(percent.value, copy.pack)
    return Finding(CODE, span, f"the figures make {follows} per cent, not {told}")


RULE = Rule(
    code=CODE,
    name="percentage-mismatch",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
