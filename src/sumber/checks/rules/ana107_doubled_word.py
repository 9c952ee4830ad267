"""A small word is written twice in a row.

## What it finds
Prepositions, conjunctions and the like that stand twice (`di di`, `yang yang`, `akan akan`).

## Why it matters
It stops the reader, and often a word that should stand between the two is missing.

## Example
    Pameran itu dibuka di di Semarang.

## Instead
    Pameran itu dibuka di Semarang.

## Limits
Only words that never stand twice are looked for: doubled nouns and verbs may be plurals that lack their hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA107"


def look(copy: Copy) -> Iterator[Finding]:
    for match in _twice(copy.pack.checks.never_twice).finditer(copy.text):
        if copy.in_body(match.start()):
            yield Finding(CODE, Span(*match.span()), f"“{match[1]}” stands twice", match[1])


@lru_cache
def _twice(words: frozenset[str]) -> re.Pattern[str]:
    initials = "".join(sorted({word[0] for word in words}))
    return re.compile(rf"(?=[{initials}])(?<!\w)({'|'.join(sorted(words))})[ \u00a0]+\1(?![\w-])")


RULE = Rule(
    code=CODE,
    name="doubled-word",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
    fixable=True,
)
