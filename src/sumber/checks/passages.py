"""Sentences, also where the copy has lost the space between two of them: `… kata Rudi.Polisi menyatakan …`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from sumber.checks.base import END, Copy
from sumber.model.span import Span

# A stop with a capital right behind it ends a sentence, unless what it ends is short like an abbreviation (`dr.Tono`).
GLUED = re.compile(r"[.?!](?:(?<=[a-z]{3}.)|(?<=[%)”\"].))[”\"]?(?=[“\"]?[A-Z][a-z])")


def passages(copy: Copy) -> tuple[Span, ...]:
    """The sentences of the body, in order."""
    return copy.shared(_passages)


def passage_at(copy: Copy, place: int) -> int:
    """The index of the sentence with the character at `place`, or of the last one before it; -1 if there is none."""
    return bisect_right(passages(copy), Span(place, END)) - 1


def _passages(copy: Copy) -> tuple[Span, ...]:
    glued = [match.end() for match in GLUED.finditer(copy.text)]
    if not glued:
        return copy.sentences
    found = []
    for start, end in copy.sentences:
        for stop in glued[bisect_right(glued, start) : bisect_left(glued, end)]:
            found.append(Span(start, stop))
            start = stop
        found.append(Span(start, end))
    return tuple(found)
