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
from sumber.checks.sayings import statements_in
from sumber.checks.wordings import wordings
from sumber.model.finding import Finding
from sumber.model.record import Source
from sumber.model.span import Span

CODE = "QUO104"
WORDS = 5  # fewer are said by many: `Terima kasih`, `Saya tidak tahu`


def look(copy: Copy) -> Iterator[Finding]:
    said: dict[tuple[str, ...], Span] = {}
    for wording in wordings(copy):
        if len(wording.words) < WORDS or wording.span is None:
            continue
        first_span = said.setdefault(wording.words, wording.span)
        if first_span == wording.span:
            continue
        first, speaker = _speaker(copy, first_span), _speaker(copy, wording.span)
        if speaker and first and first.id != speaker.id:
            yield Finding(CODE, wording.span, f"the same words are quoted from {first.name} and from {speaker.name}")


def _speaker(copy: Copy, span: Span) -> Source | None:
    """The person whom the words are put in the mouth of, if he is named there."""
    for statement in statements_in(copy, span):
        last = statement.chain[-1]
        if last.source is None or last.via != "cue" or last.mention is None:
            continue
        source = copy.record.source(last.source)
        if source.kind == "person" and _is_name(copy, last.mention, source):
            return source
    return None


def _is_name(copy: Copy, mention: Span, source: Source) -> bool:
    """Whether the mention has a part of the name in it, and is no pronoun or bare office."""
    return bool(set(copy.words(mention).lower().split()) & set((source.name or "").lower().split()))


RULE = Rule(
    code=CODE,
    name="quotation-of-two-speakers",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
