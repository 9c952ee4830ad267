"""The titles that stand before persons' names: `Kapolres Barru AKBP Ananda Harahap`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.model.record import Entity
from sumber.model.span import Span

REACH = 80  # characters before a name in which its title stands: 98 in 100 of those in the annotated reports
WORD = re.compile(r"[^\W\d_][\w.'’-]*")


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
        words = copy.text[start:end].split()
        if words and words[0][:1].isupper() and names.issuperset(words):
            yield Span(start, end)


def titles(copy: Copy) -> tuple[Title, ...]:
    """All titles of the report's persons, one for each mention that has one."""
    return copy.shared(_titles)


def _titles(copy: Copy) -> tuple[Title, ...]:
    people = [entity for entity in copy.record.entities if entity.type == "person"]
    found = (_before(copy, entity, mention) for entity in people for mention in named_mentions(copy, entity))
    return tuple(title for title in found if title)


def _before(copy: Copy, entity: Entity, mention: Span) -> Title | None:
    """The title right before the mention: from its first office or rank to the name."""
    person, ranks = copy.pack.names.person, copy.pack.sourcing.ranks
    floor = max(copy.sentence_at(mention.start).start, mention.start - REACH)
    spans = _tied(copy, floor, mention.start)
    words = [copy.low[start:end].rstrip(".") for start, end in spans]
    heads = [at for at, word in enumerate(words) if word in person.offices or word in ranks]
    if not heads:
        return None
    first = heads[0]
    if first and words[first - 1] in copy.pack.sourcing.deputies:
        first -= 1
    rank = ranks.get(words[heads[-1]]) if all(word in person.ranks for word in words[heads[-1] :]) else None
    return Title(entity, tuple(words[first:]), Span(spans[first].start, spans[-1].end), rank)


def _tied(copy: Copy, floor: int, place: int) -> list[Span]:
    """The words right before `place`, back to the first that is neither capitalised nor a title's."""
    found: list[Span] = []
    person = copy.pack.names.person
    known = person.offices | person.office_words | person.ranks
    end = place
    for match in reversed(list(WORD.finditer(copy.text, floor, place))):
        word = match[0]
        if copy.text[match.end() : end].strip() or not (word[0].isupper() or word.lower() in known):
            break
        found.insert(0, Span(*match.span()))
        end = match.start()
    return found
