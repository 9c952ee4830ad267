"""The titles that stand before persons' names: `Kapolres Barru AKBP Ananda Harahap`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.model.record import Entity
from sumber.model.span import Span

LONGEST = 10  # words of a title: 99 in 100 of those in the annotated reports have no more


class Title(NamedTuple):
    """A title before a name of `entity`: its words in lower case, and where they stand; `rank`: the last rank in it."""

    entity: Entity
    words: tuple[str, ...]
    span: Span
    rank: str | None


def named_mentions(copy: Copy, entity: Entity) -> Iterator[Span]:
    """The mentions of a person by name, not by pronoun or office."""
    names = set(entity.name.split())
    for start, end in entity.mentions:
        if copy.text[start].isupper() and names.issuperset(copy.text[start:end].split()):
            yield Span(start, end)


def titles_of(copy: Copy, person: Entity) -> Iterator[Title]:
    """The titles of one person, one for each mention that has one."""
    for mention in named_mentions(copy, person):
        title = _before(copy, person, mention)
        if title:
            yield title


def _before(copy: Copy, entity: Entity, mention: Span) -> Title | None:
    """The title right before the mention: from its first office or rank to the name."""
    person, ranks = copy.pack.names.person, copy.pack.sourcing.ranks
    words, starts = _tied(copy, mention.start)
    heads = [at for at, word in enumerate(words) if word in person.offices or word in ranks]
    if not heads:
        return None
    first = heads[0]
    if first and words[first - 1] in copy.pack.sourcing.deputies:
        first -= 1
    rank = ranks.get(words[heads[-1]]) if all(word in person.ranks for word in words[heads[-1] :]) else None
    return Title(entity, tuple(words[first:]), Span(starts[first], mention.start - 1), rank)


def _tied(copy: Copy, place: int) -> tuple[list[str], list[int]]:
    """The words right before `place`, small, and where they begin: back to the first that is no name and no title."""
    person = copy.pack.names.person
    words: list[str] = []
    starts: list[int] = []
    text, low = copy.text, copy.low
    while place > 0 and text[place - 1] == " " and len(words) < LONGEST:
        start = max(text.rfind(" ", 0, place - 1), text.rfind("\n", 0, place - 1)) + 1
        word = low[start : place - 1].rstrip(".")
        bare = text[start : place - 1]
        if not word or not (bare[0].isupper() or word in person.offices or word in person.office_words):
            break
        if not (bare[-1].isalnum() or bare[-1] == "."):
            break
        words.insert(0, word)
        starts.insert(0, start)
        place = start
    return words, starts
