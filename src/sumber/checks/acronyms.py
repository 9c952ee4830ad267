"""Acronyms and what the copy spells them out as: `Badan Pusat Statistik (BPS)`, `BPS (Badan Pusat Statistik)`."""

from __future__ import annotations

import re
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.model.span import Span

WORD = r"[^\W\d_][\w.&/’'-]*"
# Capitalised words with small ones between, then capitals in a bracket; and the other way round.
LONG_FIRST = re.compile(rf"(?P<long>(?=[A-Z]){WORD}(?:\s{WORD}){{1,9}})\s\((?P<short>[A-Z]{{2,8}})\)")
SHORT_FIRST = re.compile(rf"(?<![\w-])(?P<short>[A-Z]{{2,8}})\s\((?P<long>(?=[A-Z]){WORD}(?:\s{WORD}){{1,9}})\)")
USED = re.compile(r"(?<![\w.@#/&’'-])[A-Z]{3,7}(?![\w@&’'-])")


class Explained(NamedTuple):
    """`acronym` is spelt out as `words` at `span`."""

    acronym: str
    words: tuple[str, ...]
    span: Span


def explained(copy: Copy) -> tuple[Explained, ...]:
    """All acronyms of the body that are spelt out beside them."""
    return copy.shared(_explained)


def _explained(copy: Copy) -> tuple[Explained, ...]:
    if "(" not in copy.text:
        return ()
    found = []
    for start, end in copy.body:
        for pattern in (LONG_FIRST, SHORT_FIRST):
            for match in pattern.finditer(copy.text, start, end):
                words = _own_words(match["long"].split(), match["short"], copy)
                if words:
                    from_, to = match.span("long")
                    long = " ".join(words)
                    at = match["long"].rfind(long)
                    found.append(Explained(match["short"], words, Span(from_ + at if at >= 0 else from_, to)))
    return tuple(sorted(found, key=lambda one: one.span))


def _own_words(words: list[str], acronym: str, copy: Copy) -> tuple[str, ...]:
    """The last words whose first letters make the acronym, small words left out; empty if none do."""
    small = copy.pack.names.body.small
    for first in range(len(words) - 2, -1, -1):
        letters = "".join(word[0] for word in words[first:] if word.lower() not in small).upper()
        if letters == acronym:
            return tuple(words[first:])
    return ()
