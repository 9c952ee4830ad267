"""A tagged name without what is not part of it: titles before it, degrees and marks around it; and the key it goes by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sumber.model.record import EntityType
from sumber.reading.known import Name, Tokens
from sumber.reading.names.lexicon import DEGREE, IN_TITLE, NAME_LIKE, OFFICE_WORD, TITLE, bare

Key = tuple[str, ...]


class Mention(NamedTuple):
    """Tokens `[first, last)` of the name alone, what the tagger takes it for, and its words in lower case."""

    first: int
    last: int
    type: EntityType
    key: Key


def mention(tokens: Tokens, name: Name, lexicon: Mapping[str, int]) -> Mention | None:
    """The name without titles and marks; None if nothing of it is left."""
    lower = tokens.lower
    first, last = name.first, name.last
    while first < last and not lower[first][0].isalnum():
        first += 1
    while last > first and not (lower[last - 1][0].isalnum() or lower[last - 1] == ")"):
        last -= 1
    if name.type == "person":
        first = _past_titles(lower, first, last, lexicon)
        last = _before_degrees(lower, first, last, lexicon)
    words = tuple([bare(word) for word in lower[first:last] if word[0].isalnum()])
    return Mention(first, last, name.type, words) if words else None


def _past_titles(lower: tuple[str, ...], first: int, last: int, lexicon: Mapping[str, int]) -> int:
    start, wanted = first, TITLE
    while start < last - 1:
        flags = lexicon.get(bare(lower[start]), 0)
        if not flags & wanted or flags & NAME_LIKE:
            break
        wanted = IN_TITLE
        start += 1
    left = lexicon.get(bare(lower[start]), 0) if start < last else 0
    # `Menteri Luar Negeri` tagged as a person: a title without a name is kept whole, to be tied to its bearer
    return first if start == last - 1 and left & OFFICE_WORD and start > first else start


def _before_degrees(lower: tuple[str, ...], first: int, last: int, lexicon: Mapping[str, int]) -> int:
    while last > first + 1:
        word = lower[last - 1]
        if word[0].isalnum() and not lexicon.get(bare(word), 0) & DEGREE:
            return last
        last -= 1
    return last
