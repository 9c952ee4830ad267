"""The headline has a figure that the body has not.

## What it finds
An amount, a percentage, a measure or a count of the headline that stands nowhere in the body, neither in digits nor
in words, nor as the rounding or the sum of figures that do.

## Why it matters
The headline promises what the story does not tell, or one of the two has the figure wrong. Headlines are what is
shared and searched.

## Example
    Banjir Landa Tiga Kecamatan, 450 Rumah Terendam

over a report that tells of 540 houses and of no 450.

## Instead
    Banjir Landa Tiga Kecamatan, 540 Rumah Terendam

## Limits
It is not seen whether the body's figure is of the same thing. Dates, years, numbers in names and the numbers of lists
(`5 Fakta …`) are left alone, and so are counts of things that the body does not name. A body that goes on elsewhere,
on a second page, is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sumber.checks.base import Copy, Rule
from sumber.checks.figures import Figure
from sumber.checks.headline import body_figures, headline, headline_figures, place_of, spans_of_time
from sumber.checks.scales import slips
from sumber.model.finding import Finding

CODE = "NUM104"
LEAST = 3  # people fewer than these are told in too many ways: `berdua`, `pasangan`, `seorang … dan seorang …`
MANY = 20  # things fewer than these are mostly told one by one: of 60 such headlines in 43,000 articles 6 were wrong


def look(copy: Copy) -> Iterator[Finding]:
    wanted = [figure for figure in headline_figures(copy) if _is_told_of(copy, figure)]
    if not wanted or not copy.body:
        return
    slipped = {slip.headline for slip in slips(copy)}
    for figure in wanted:
        if figure not in slipped and not _stands_in_body(copy, figure):
            words = headline(copy)[figure.span.start : figure.span.end]
            yield Finding(CODE, place_of(copy, figure.span), f"the headline's “{words}” is not in the body")


def _is_told_of(copy: Copy, figure: Figure) -> bool:
    """Whether the body must tell the figure: no number of a list, and what is counted is spoken of at all."""
    words = copy.pack.figures
    if figure.kind == "measure":
        return figure.value >= MANY and figure.unit not in spans_of_time(copy)
    if figure.kind != "count":
        return figure.kind == "money" or figure.value != 100
    least = LEAST if figure.unit in words.sums.people else MANY
    if figure.unit in words.teasers or not figure.unit or figure.value < least:
        return False
    return re.search(rf"(?<!\w){re.escape(figure.unit)}(?!\w)", copy.low) is not None


def _stands_in_body(copy: Copy, figure: Figure) -> bool:
    digits = headline(copy)[figure.digits.start : figure.digits.end]
    if re.search(rf"(?<![\d.,]){re.escape(digits)}(?![\d]|[.,]\d)", copy.text):
        return True
    bare = digits.replace(".", "").replace(",", "")
    found = body_figures(copy)
    if any(_same(figure, one) or copy.words(one.digits).replace(".", "").replace(",", "") == bare for one in found):
        return True
    all_of = copy.pack.figures.numerals.all_of
    if any(number == figure.value and re.search(rf"(?<!\w){word}(?!\w)", copy.low) for word, number in all_of.items()):
        return True
    return figure.kind == "count" and _is_sum(figure, found)


def _same(told: Figure, one: Figure) -> bool:
    """Whether the headline's figure is the body's, or rounded from it."""
    if told.kind != "count" and one.kind not in (told.kind, "count"):
        return False
    exact = told.kind == "count" and told.scale == 1
    return abs(told.value - one.value) <= max(_room(told), 0.0 if exact else told.step)


def _room(told: Figure) -> float:
    """How far a round figure may lie from the exact one: a tenth; a rough one (`lebih dari`): a fifth."""
    is_round = told.scale == 1 and told.value % 10 == 0 and told.value >= 100
    return told.value * (0.2 if told.rough else 0.1 if is_round else 0.0)


def _is_sum(told: Figure, found: Sequence[Figure]) -> bool:
    counts = [one.value for one in found if one.kind == "count"]
    if any(a + b == told.value for a, b in pairwise(counts)):
        return True
    return any(a + b + c == told.value for a, b, c in zip(counts, counts[1:], counts[2:], strict=False))


RULE = Rule(
    code=CODE,
    name="headline-figure-missing",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
