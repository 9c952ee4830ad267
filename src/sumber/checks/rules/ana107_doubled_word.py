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

from collections.abc import Iterator
from itertools import compress, islice

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA107"


def look(copy: Copy) -> Iterator[Finding]:
    words = copy.text.split(" ")
    repeated = compress(words, map(str.startswith, islice(words, 1, None), words))
    for word in copy.pack.checks.never_twice.intersection(repeated):
        twice = f" {word} {word}"
        at = copy.text.find(twice)
        while at >= 0:
            end = at + len(twice)
            if copy.in_body(at) and not (copy.text[end : end + 1].isalnum() or copy.text[end : end + 1] == "-"):
                yield Finding(CODE, Span(at + 1, end), f"“{word}” stands twice", word)
            at = copy.text.find(twice, end)


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
