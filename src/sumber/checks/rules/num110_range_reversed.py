"""A range begins with its greater end.

## What it finds
Two figures of one unit told as the ends of a range, of which the first is the greater: `antara 20 hingga 12 persen`,
`Rp5 juta-Rp3 juta`.

## Why it matters
Either the ends are swapped or a digit is wrong; the reader cannot tell.

## Example
    Inflasi diperkirakan antara 3,5 hingga 2,5 persen.

## Instead
    Inflasi diperkirakan antara 2,5 hingga 3,5 persen.

## Limits
Scores, ratios, shares of a hundred, years and anything else without a unit are left alone, and so is what a verb of
decline explains (`turun di rentang 12-10 persen`) and a range told with two units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from sumber.checks.base import Copy, Rule
from sumber.checks.figures import Figure, any_of, figures
from sumber.language.form.figures import FigureForm
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "NUM110"
THOUSAND = 1000  # an end below it may leave its scale to the other one
HEAD = 32  # characters before the first end in which `antara` or a verb of decline stands


def look(copy: Copy) -> Iterator[Finding]:
    patterns = _patterns(copy.pack.figures)
    for first, last in pairwise(figures(copy)):
        gap = copy.low[first.span.end : last.span.start]
        if len(gap) > HEAD or not _comparable(first, last) or _value(first, last) <= last.value:
            continue
        head = copy.low[max(0, first.span.start - HEAD) : first.span.start]
        dashed = patterns.dash.fullmatch(gap) and not first.is_word and not patterns.falls.search(head)
        if dashed or patterns.between.fullmatch(f"{head}\0{gap}"):
            span = Span(first.span.start, last.span.end)
            yield Finding(CODE, span, "the range begins with its greater end")


class _Patterns(NamedTuple):
    between: re.Pattern[str]
    dash: re.Pattern[str]
    falls: re.Pattern[str]


@lru_cache
def _patterns(form: FigureForm) -> _Patterns:
    words = form.changes
    between = rf"(?s:.*)(?<!\w)(?:{any_of(words.between)})\s\0(?:\s[\w-]+)?\s(?:{any_of(words.to)})\s"
    return _Patterns(
        between=re.compile(between),
        dash=re.compile(r"\s?[-–]\s?"),
        falls=re.compile(rf"(?<!\w)(?:{any_of(words.falls)})(?!\w)"),
    )


def _comparable(first: Figure, last: Figure) -> bool:
    """Whether the last has a unit that the first has too or leaves out (`2-3 persen`)."""
    if last.kind == "count" or first.label or last.label or (first.step < 1 <= last.step and last.scale == 1):
        return False
    if last.kind == "percent" and first.value + last.value == 100:
        return False  # shares: `80-20 persen`
    return first.like(last) or (first.kind == "count" and not first.unit)


def _value(first: Figure, last: Figure) -> float:
    """What the first end is worth, with the last one's scale if it has none of its own (`2-3 juta`)."""
    return first.value * last.scale if first.scale == 1 and first.value < THOUSAND else first.value


RULE = Rule(
    code=CODE,
    name="range-reversed",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
