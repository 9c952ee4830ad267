"""The same words are quoted from two people.

## What it finds
Two quotations of the same five words or more, put in the mouths of two different people who are both named.

## Why it matters
One of the two did not say it. Such slips come from pasting a paragraph and changing only half of it.

## Example
    "Kami akan datang pada hari itu," kata Rudi Hartono. … "Kami akan datang pada hari itu," kata Sari Wulan.

## Instead
Ask who said it, and strike out the other.

## Limits
The speakers are those that reading finds; the rule is silent where either is not named beside the quotation itself.
Slogans and oaths that many say are not known as such.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.wordings import Wording, wordings
from sumber.model.finding import Finding
from sumber.model.record import Source
from sumber.model.span import Span

CODE = "QUO104"
WORDS = 5  # fewer are said by many: `Terima kasih`, `Saya tidak tahu`


def look(copy: Copy) -> Iterator[Finding]:
    said: dict[tuple[str, ...], Source] = {}
    for wording in wordings(copy):
        if len(wording.words) < WORDS or wording.span is None:
            continue
        speaker = _speaker(copy, wording)
        first = said.setdefault(wording.words, speaker) if speaker else None
        if speaker and first and first.id != speaker.id:
            message = f"the same words are quoted from {first.name} and from {speaker.name}"
            yield Finding(CODE, wording.span, message)


def _speaker(copy: Copy, wording: Wording) -> Source | None:
    """The person whom the words are put in the mouth of, if he is named there."""
    people = {source.id: source for source in copy.record.sources if source.kind == "person" and source.name}
    for statement in copy.record.statements:
        last = statement.chain[-1]
        if last.source not in people or last.via != "cue" or not last.mention or not _names(copy, last.mention, people):
            continue
        if any(wording.span and wording.span.touches(Span(*part)) for part in statement.content):
            return people[last.source]
    return None


def _names(copy: Copy, mention: Span, people: dict[str, Source]) -> bool:
    """Whether the mention is a name, no pronoun or office."""
    words = set(copy.words(Span(*mention)).lower().split())
    return any(words & set((person.name or "").lower().split()) for person in people.values())


RULE = Rule(
    code=CODE,
    name="quotation-of-two-speakers",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
