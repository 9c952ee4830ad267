"""The capitalised words of a report's body, each with its neighbours: what names are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sumber.checks.base import Copy
from sumber.model.span import Span

# A word with a capital; not the tail of another word or of an address, and nothing with digits in it.
WORD = re.compile(r"(?<![\w@#/.’'-])[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*(?![\w@])")
GAP = re.compile(r"\.?[ \u00a0]")  # between two words of one name: a space, behind an initial a full stop too
OPENING = frozenset(".?!:;\"“”‘'()[]\n-–—•")  # what a word stands behind that opens a sentence or a quotation


@dataclass(frozen=True, slots=True)
class NameWord:
    """One capitalised word; `before`, `after`: the capitalised words right beside it; `opens`: a sentence's first.

    `second` is the one before `before`.
    """

    span: Span
    text: str
    second: str = ""
    before: str = ""
    after: str = ""
    opens: bool = False


def name_words(copy: Copy) -> tuple[NameWord, ...]:
    """All capitalised words of the body, in order."""
    return copy.shared(_all_words)


def words_of(copy: Copy) -> dict[str, list[NameWord]]:
    """The same by the word as it is written."""
    return copy.shared(_by_word)


def _by_word(copy: Copy) -> dict[str, list[NameWord]]:
    found: dict[str, list[NameWord]] = {}
    for word in name_words(copy):
        found.setdefault(word.text, []).append(word)
    return found


def _all_words(copy: Copy) -> tuple[NameWord, ...]:
    return tuple(word for start, end in copy.body for word in _in_paragraph(copy.text, start, end))


def _in_paragraph(text: str, start: int, end: int) -> Iterator[NameWord]:
    spans = [match.span() for match in WORD.finditer(text, start, end)]
    tied = [bool(GAP.fullmatch(text, a[1], b[0])) for a, b in pairwise(spans)]
    for at, (first, last) in enumerate(spans):
        before = text[slice(*spans[at - 1])] if at and tied[at - 1] else ""
        second = text[slice(*spans[at - 2])] if before and at > 1 and tied[at - 2] else ""
        after = text[slice(*spans[at + 1])] if at < len(tied) and tied[at] else ""
        yield NameWord(Span(first, last), text[first:last], second, before, after, _opens(text, start, first))


def _opens(text: str, start: int, place: int) -> bool:
    before = text[max(start, place - 3) : place].rstrip()
    return not before or before[-1] in OPENING
