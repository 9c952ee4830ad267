"""One figure told twice with two scales: `Rp1,1 miliar` in the headline, `Rp1,1 triliun` in the body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.checks.figures import Figure
from sumber.checks.headline import body_figures, headline_figures

DIGITS = 3  # significant digits from which two figures of one body are hardly alike by chance


class Slip(NamedTuple):
    """`first` and `second` differ only in their scale; `headline` is the one of them in the headline, if one is."""

    first: Figure
    second: Figure
    headline: Figure | None


def slips(copy: Copy) -> tuple[Slip, ...]:
    """All such pairs of the report, each figure with the first that it differs from."""
    return copy.shared(_all_slips)


def _all_slips(copy: Copy) -> tuple[Slip, ...]:
    return (*_with_headline(copy), *_in_body(copy))


def _with_headline(copy: Copy) -> Iterator[Slip]:
    found = [figure for figure in body_figures(copy) if figure.scale > 1]
    for told in headline_figures(copy):
        if told.scale == 1 or any(one.like(told) and one.low <= told.high and told.low <= one.high for one in found):
            continue
        other = next((one for one in found if one.like(told) and _differ_in_scale(told, one)), None)
        if other:
            yield Slip(other, told, told)


def _in_body(copy: Copy) -> Iterator[Slip]:
    seen: dict[tuple[str, float], Figure] = {}
    for figure in body_figures(copy):
        mantissa = figure.value / figure.scale
        if figure.kind == "money" and figure.scale > 1 and len(f"{mantissa:g}".replace(".", "").strip("0")) >= DIGITS:
            first = seen.setdefault((figure.unit, mantissa), figure)
            if first.scale != figure.scale:
                yield Slip(first, figure, None)


def _differ_in_scale(told: Figure, one: Figure) -> bool:
    """Whether the two are the same but for `juta` or `miliar`, the headline's perhaps rounded."""
    return told.scale != one.scale and abs(told.value / told.scale - one.value / one.scale) < told.step / told.scale
