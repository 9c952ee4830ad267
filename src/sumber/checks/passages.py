"""Sentences, also where the copy has lost the space between two of them: `… kata Rudi.Polisi menyatakan …`."""

from __future__ import annotations

import re
from bisect import bisect_right

from sumber.checks.base import Copy
from sumber.model.span import Span

# A stop with a capital right behind it ends a sentence, unless what it ends is as short as an abbreviation (`dr.Sutomo`).
GLUED = re.compile(r"(?:(?<=[a-z]{3})|(?<=[%)”\"]))[.?!][”\"]?(?=[“\"]?[A-Z][a-z])")


def passages(copy: Copy) -> tuple[Span, ...]:
    """The sentences of the body, in order."""
    return copy.shared(_passages)


def passage_at(copy: Copy, place: int) -> int:
    """The index of the sentence with the character at `place`, or of the last one before it; -1 if there is none."""
    return bisect_right(passages(copy), place, key=lambda span: span.start) - 1


def _passages(copy: Copy) -> tuple[Span, ...]:
    found = []
    for start, end in copy.sentences:
        for stop in GLUED.finditer(copy.text, start, end):
            found.append(Span(start, stop.end()))
            start = stop.end()
        found.append(Span(start, end))
    return tuple(found)
