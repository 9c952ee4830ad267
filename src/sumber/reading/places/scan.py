"""All names of places that the tables or the words before them tell, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from sumber.reading.places.headed import headed
from sumber.reading.places.lexicon import Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.named import named
from sumber.reading.places.sheet import Sheet


def scan(sheet: Sheet, lexicon: Lexicon) -> Iterator[Mention]:
    """Mentions in reading order, not overlapping."""
    heads, done = lexicon.heads, 0
    for at, word, lower in zip(count(), sheet.words, sheet.lower, strict=False):
        if at < done or (word == lower and lower not in heads):
            continue
        for mention in _longest(headed(at, sheet, lexicon) if lower in heads else None, named(at, sheet, lexicon)):
            yield mention
            done = mention.last


def _longest(with_head: Mention | None, names: list[Mention]) -> list[Mention]:
    if with_head is None or (names and names[0].start <= with_head.start and names[-1].end >= with_head.end):
        return names
    return [with_head]
