"""Amounts told in two currencies: `US$2,29 miliar (Rp37,4 triliun)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.checks.figures import Figure, any_of, figures
from sumber.language.form.figures import FigureForm
from sumber.model.span import Span

BETWEEN = 60  # characters between the two amounts: 99 in 100 of the conversions that come out right in 43,000 articles


class Conversion(NamedTuple):
    """`foreign` in another currency and `home` in the country's own are told to be the same amount."""

    foreign: Figure
    home: Figure

    @property
    def span(self) -> Span:
        """From the first of the two to the last."""
        return Span(min(self.foreign.span.start, self.home.span.start), max(self.foreign.span.end, self.home.span.end))

    @property
    def rate(self) -> float:
        """What one unit of the foreign currency is worth by it."""
        return self.home.value / self.foreign.value


@lru_cache
def _between(form: FigureForm) -> re.Pattern[str]:
    """What may stand between two ways of telling one amount: `(AS) atau setara dengan sekitar`, a bracket."""
    link = rf"(?:{any_of(form.money.links)})(?!\w)"
    return re.compile(rf"\s?(?:\(\w{{2,4}}\))?,?\s?(?:\(\s?|{link}\s?)(?:{link}[\s,(]*)*")


def conversions(copy: Copy) -> Iterator[Conversion]:
    """All conversions into the country's own currency, ranges left out."""
    form = copy.pack.figures
    between, home = _between(form), form.money.home
    for first, second in pairwise(figures(copy)):
        if first.kind != "money" or second.kind != "money" or (first.unit == home) == (second.unit == home):
            continue
        gap = copy.low[first.span.end : second.span.start]
        if len(gap) > BETWEEN or not between.fullmatch(gap) or _is_range(copy, first) or _is_range(copy, second):
            continue
        foreign, own = (second, first) if first.unit == home else (first, second)
        if foreign.value > 0 and own.value > 0:
            yield Conversion(foreign, own)


def _is_range(copy: Copy, figure: Figure) -> bool:
    """Whether the amount is one end of a range: `20-25 miliar`, `Rp1 sampai Rp2,3 juta`."""
    before = copy.low[max(0, figure.span.start - 3) : figure.span.start]
    inside = copy.low[figure.span.start : figure.digits.start]
    to = any_of(copy.pack.figures.changes.to - copy.pack.figures.sums.joins)
    behind = re.compile(rf"(?:-?an)?\s?(?:[-–—]|(?:{to})(?!\w))").match(copy.low, figure.span.end)
    return bool(re.search(r"[-–—]\s?$", before) or re.search(r"[-–—]", inside) or behind)
