"""A source is named only by a short form or a pronoun, never in full.

## What it finds
Somebody who speaks in the report and whom it calls by one word only, with no title, no age and no description
anywhere (`kata Rudi`); and a pronoun that speaks before anybody has been named (`ujarnya` in the lead).

## Why it matters
The reader does not know who it is. Most often the paragraph that introduced the source has been cut.

## Example
    Warga diminta tetap tenang, kata Rudi.

## Instead
    Warga diminta tetap tenang, kata Kepala BPBD Sleman Rudi Hartono.

## Limits
Many Indonesians have one name: with a title or a description it is enough. Whom every reader knows (`Jokowi`,
`Trump`) need not be introduced. A title further off than the sentence is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.namewords import words_of
from sumber.checks.titles import named_mentions, titles_of
from sumber.checks.voices import voices
from sumber.model.finding import Finding
from sumber.model.record import Entity, Source
from sumber.model.span import Span

CODE = "SRC104"
LEAST = 3  # letters; what is shorter are initials of those whose names are withheld
BEHIND = 3  # characters behind a name in which a comma or a bracket opens what tells who it is


def look(copy: Copy) -> Iterator[Finding]:
    people = {entity.name: entity for entity in copy.record.entities if entity.type == "person"}
    for source in _short_sources(copy):
        assert source.name is not None
        entity = people.get(source.name)
        if entity and not any(titles_of(copy, entity)) and not _is_explained(copy, entity):
            first = next(named_mentions(copy, entity), None)
            if first:
                yield Finding(CODE, first, f"“{source.name}” speaks here and is never introduced")


def _short_sources(copy: Copy) -> Iterator[Source]:
    """Persons who speak, have one name, and of whom nothing else is told."""
    household = copy.pack.sourcing.household
    for source in dict.fromkeys(voice.source for voice in voices(copy)):
        if source.kind != "person" or not source.name or source.description or not source.name.isalpha():
            continue
        if source.name not in household and len(source.name) >= LEAST:
            yield source


def _is_explained(copy: Copy, entity: Entity) -> bool:
    """Whether another name stands beside it somewhere, or what tells who it is: a bracket, an apposition, a trade."""
    if any(word.before or word.after for word in words_of(copy, entity.name)):
        return True
    return any(_has_apposition(copy, mention) for mention in named_mentions(copy, entity))


def _has_apposition(copy: Copy, mention: Span) -> bool:
    behind = copy.text[mention.end : mention.end + BEHIND]
    before = copy.low[max(0, mention.start - 40) : mention.start].split()
    person = copy.pack.names.person
    if behind.lstrip()[:1] == "(" or (behind[:1] == "," and behind[1:].strip()[:1].islower()):
        return True
    known = person.nouns | person.relatives | person.offices | person.honorifics | person.aliases
    return bool(before) and (before[-1] in known or before[-1].endswith("nya") or before[-1][:1].isdigit())


RULE = Rule(
    code=CODE,
    name="source-never-introduced",
    since="0.1.0",
    severity="info",
    languages=("id",),
    doc=__doc__,
    look=look,
    standing="preview",
)
