"""The headline and its figures, and where a finding about it stands."""

from __future__ import annotations

import re
from functools import lru_cache

from sumber import language
from sumber.checks.base import Copy
from sumber.checks.figures import Figure, figures, figures_of
from sumber.checks.passages import passages
from sumber.model.span import Span

YEAR = re.compile(r"(?:19|20)\d\d")


def headline(copy: Copy) -> str:
    """The report's headline, empty if it is not known."""
    return copy.record.report.title or ""


def place_of(copy: Copy, words: Span) -> Span:
    """Where the `words` of the headline stand in the text; the lead, if the headline is not part of the text."""
    at = copy.text.find(headline(copy))
    if at >= 0:
        return Span(at + words.start, at + words.end)
    return passages(copy)[0] if passages(copy) else Span(0, min(1, len(copy.text)))


def headline_figures(copy: Copy) -> tuple[Figure, ...]:
    """The figures of the headline that are quantities: no dates and no years."""
    return copy.shared(_headline_figures)


def _headline_figures(copy: Copy) -> tuple[Figure, ...]:
    title = headline(copy)
    if title.islower():
        return ()  # out of an address, where decimal marks are lost
    dated = _words_of(copy.pack.code, ("month", "abbr", "weekday"))
    found = (figure for figure in figures_of(title, copy.pack.figures) if figure.unit not in dated and not figure.label)
    return tuple(figure for figure in found if not YEAR.fullmatch(title[figure.digits.start : figure.digits.end]))


def spans_of_time(copy: Copy) -> frozenset[str]:
    """The words for days, weeks and the like."""
    return _words_of(copy.pack.code, tuple("DWMYHSLC"))


@lru_cache
def _words_of(code: str, kinds: tuple[str, ...]) -> frozenset[str]:
    words = language.load(code).times.words
    return frozenset(word for kind in kinds for word in words.get(kind, {}))


def body_figures(copy: Copy) -> tuple[Figure, ...]:
    """The figures of the story itself, a headline in the text left out."""
    return copy.shared(_body_figures)


def _body_figures(copy: Copy) -> tuple[Figure, ...]:
    title = headline(copy)
    at = copy.text.find(title) if title else -1
    end = at + len(title)
    return tuple(figure for figure in figures(copy) if at < 0 or not at <= figure.span.start < end)
