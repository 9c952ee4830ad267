"""Parts of a whole told in per cent beside both: `30 dari 120 siswa atau 25 persen`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sumber.checks.base import Copy
from sumber.checks.figures import Figure, any_of, figures_by_passage
from sumber.language.form.figures import FigureForm
from sumber.model.span import Span

BETWEEN = 50  # characters between two figures of a share: 99 in 100 of those in 43,000 articles that come out right


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole` is told to be `percent`."""

    part: Figure
    whole: Figure
    percent: Figure

    @property
    def span(self) -> Span:
        """From the first of the three to the last."""
        spans = [figure.span for figure in (self.part, self.whole, self.percent)]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    @property
    def least(self) -> float:
        """The least percentage that part and whole can make, rounded as they are."""
        return 100 * self.part.low / self.whole.high

    @property
    def most(self) -> float:
        """The most."""
        return 100 * self.part.high / self.whole.low


@dataclass(frozen=True)
class _Patterns:
    out_of: re.Pattern[str]
    of: re.Pattern[str]
    also: re.Pattern[str]


@lru_cache
def _patterns(form: FigureForm) -> _Patterns:
    also = any_of(form.changes.also)
    return _Patterns(
        out_of=re.compile(rf"^[^,.;]*(?<!\w)(?:{any_of(form.sums.share_of)})\s[^,.;\d]*$"),
        of=re.compile(rf"^\s(?:{any_of(form.sums.share_of)})\s[^,.;\d]*$"),
        also=re.compile(rf"^[^,.;\d]{{0,25}}(?:,?\s|\s?)(?:{also})\s?(?:(?:{any_of(form.changes.by)})\s)*$"),
    )


def shares(copy: Copy) -> Iterator[Share]:
    """Every share of the body whose part, whole and percentage stand side by side."""
    patterns = _patterns(copy.pack.figures)
    for _, told in figures_by_passage(copy):
        here = [figure for figure in told if not figure.label] if len(told) > 2 else []
        if len(here) > 2 and any(figure.kind == "percent" for figure in here):
            yield from _in_sentence(copy.low, here, patterns)


def _in_sentence(low: str, here: Sequence[Figure], patterns: _Patterns) -> Iterator[Share]:
    for at in range(len(here) - 2):
        three = here[at : at + 3]
        gaps = [low[three[i].span.end : three[i + 1].span.start] for i in range(2)]
        if sum(figure.kind == "percent" for figure in three) != 1 or any(figure.rough for figure in three):
            continue
        share = _share(three, gaps, patterns)
        if share and _is_told_exactly(share):
            yield share


def _is_told_exactly(share: Share) -> bool:
    """Whether part and whole are of one kind, the part the smaller, and no manner of speaking (`empat dari lima`)."""
    part, whole = share.part, share.whole
    if not part.like(whole) or not 0 < part.value <= whole.value or whole.low <= 0:
        return False
    return not (part.is_word and whole.is_word)


def _share(three: Sequence[Figure], gaps: Sequence[str], patterns: _Patterns) -> Share | None:
    """`A dari N atau P persen`, `A atau P persen dari N`, `P persen atau A dari N`; None if it is none of them."""
    if any(len(gap) > BETWEEN for gap in gaps):
        return None
    first, second, third = three
    if third.kind == "percent" and patterns.out_of.search(gaps[0]) and patterns.also.search(gaps[1]):
        return Share(first, second, third)
    if not (patterns.also.search(gaps[0]) and patterns.out_of.search(gaps[1])):
        return None
    if second.kind == "percent":
        return Share(first, third, second) if patterns.of.search(gaps[1]) else None
    return Share(second, third, first) if first.kind == "percent" else None
