"""A mention as words: what each is, whose name it belongs to; and the knowledge that tells media from bodies."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sumber.knowledge import agencies, bodies, countries
from sumber.model.record import Entity, EntityType
from sumber.model.span import Span
from sumber.reading.known import Known
from sumber.reading.names.lexicon import BODY, GENERIC, LEAD, ONE, ORGANISATION, TIME
from sumber.reading.names.page import Page, Piece, page
from sumber.reading.names.titles import title_start

# A mention is looked at so far; the longest source phrases annotated have 40 tokens.
MENTION_TOKENS = 64
_AGED = re.compile(r"\b([A-Z]{1,4}) ?\(\d\d\b")
# Tokens of a title between the words taken for the source and the name (`kata analis [komoditas Ibrahim A.]`).
TITLE_REST = 12


class Word(NamedTuple):
    """One word of a mention. `entity` is the index of the entity that it is part of the name of, or -1."""

    text: str
    lower: str
    flags: int
    span: Span
    entity: int
    type: EntityType | None


@dataclass(frozen=True, slots=True)
class Desk:
    """The report while its sources are told."""

    known: Known
    page: Page
    entities: Sequence[Entity]
    entity_at: Mapping[Span, int]
    places: Mapping[str, int]  # a place's name -> its entity
    called: Mapping[str, int]  # a word of a person's name -> the first entity with it
    aged: frozenset[str]  # initials behind which the report tells an age: `MH (51)`
    entity_of: Sequence[int]  # for each token the entity of whose name it is part, or -1

    def words(self, span: Span) -> list[Word]:
        """The words that the span touches, those run together parted (`PresidenDonald`)."""
        tokens = self.known.tokens
        first = max(bisect_right(tokens.starts, span.start) - 1, 0)
        last = min(bisect_left(tokens.starts, span.end), first + MENTION_TOKENS)
        pieces = [piece for piece in self.page.pieces(first, last) if span.start < piece.end and piece.start < span.end]
        while len(pieces) > 1 and pieces[-1].start == pieces[-2].end and pieces[-1].text[0].islower():
            pieces.pop()  # what ran on behind the name
        return [self._word(piece) for piece in pieces]

    def _word(self, piece: Piece) -> Word:
        entity = self.entity_of[piece.token]
        kind = self.entities[entity].type if entity >= 0 else None
        return Word(piece.text, piece.lower, piece.flags, Span(piece.start, piece.end), entity, kind)

    def titled(self, words: Sequence[Word]) -> int:
        """The person whose title the words begin, where the name follows behind them; -1 if they are nobody's."""
        tokens, last = self.known.tokens, bisect_left(self.known.tokens.starts, words[-1].span.end)
        first = max(bisect_right(tokens.starts, words[0].span.start) - 1, 0)
        for token in range(last, min(len(tokens.starts), last + TITLE_REST)):
            entity = self.entity_of[token]
            if tokens.words[token] in (".", ";", "”", '"') or token in self.page.heads:
                return -1
            if entity >= 0 and self.entities[entity].type == "person":
                return entity if title_start(self.page, token, first) <= first else -1
        return -1

    def tells_body(self, name: str) -> bool:
        """Whether a word of the name tells what body it is (`Kementerian …`, `… Institute`), or it is an acronym."""
        table, kinds = self.page.lexicon, BODY | GENERIC | ORGANISATION
        return name.isupper() or any(table.get(word, 0) & kinds for word in name.lower().split())

    def is_given(self, name: str) -> bool:
        """Whether a word of the name is one that persons have and nothing else."""
        return not self.known.pack.checks.given_names.isdisjoint(name.lower().split())

    def person_called(self, word: str) -> int:
        """The first person with this word in the name, in any case (`perry`); -1 if there is none."""
        return self.called.get(word.lower(), -1)

    def is_name(self, word: Word) -> bool:
        """Whether a capitalised word is one within its sentence, or taken for a name at its head."""
        tokens = self.known.tokens
        if self.page.seen.get(word.text, 0) > 1 or not word.text[1:].islower():
            return True
        token = max(bisect_right(tokens.starts, word.span.start) - 1, 0)
        sentence = max(bisect_right(tokens.sentences, token, key=lambda s: s.first) - 1, 0)
        return token > tokens.sentences[sentence].first or tokens.pos[token] in ("PROPN", "X")

    def text(self, words: Sequence[Word]) -> str:
        """The report's own words from the first to the last, with single spaces."""
        if not words:
            return ""
        return " ".join(self.page.text[words[0].span.start:words[-1].span.end].split())


def desk(known: Known) -> Desk:
    """The desk of a report whose names are read."""
    sheet = page(known)
    places = {entity.name: n for n, entity in enumerate(known.names.entities) if entity.type == "place"}
    called: dict[str, int] = {}
    for number, entity in enumerate(known.names.entities):
        if entity.type == "person":
            for word in entity.name.lower().split():
                called.setdefault(word, number)
    names, aged = known.names, _aged(sheet.text)
    return Desk(known, sheet, names.entities, names.entity_at, places, called, aged, _entity_of(known))


def _aged(text: str) -> frozenset[str]:
    return frozenset(_AGED.findall(text))


def _entity_of(known: Known) -> list[int]:
    """Names only: `AS` in `Presiden AS` is the country's, though the whole may be a mention of a person."""
    tokens = known.tokens
    of = [-1] * len(tokens.words)
    for number, entity in enumerate(known.names.entities):
        for span in entity.mentions:
            if span not in known.names.anaphors:
                first = max(bisect_right(tokens.starts, span.start) - 1, 0)
                for token in range(first, bisect_left(tokens.starts, span.end)):
                    of[token] = number
    return of


def trim(words: list[Word]) -> list[Word]:
    """Without what leads to the phrase (`menurut`, `oleh`, a mark) and what follows it (marks, a time)."""
    first, last = 0, len(words)
    while first < last - 1 and words[first].entity < 0 and words[first].flags & LEAD and not words[first].flags & ONE:
        first += 1
    while last > first and not (words[last - 1].lower[:1].isalnum() or words[last - 1].text[0] in ")%@#"):
        last -= 1
    if last - first > 1 and words[last - 1].text == ")" and all(word.text != "(" for word in words[first:last]):
        last -= 1
    for at in range(first + 1, last):
        if words[at].flags & TIME and words[at].entity < 0 and words[at - 1].lower == ",":
            return words[first:at - 1]
    return words[first:last]


def is_medium(text: str) -> bool:
    """Whether this is the name of an agency or outlet (and not a word that is one only beside others)."""
    return agencies.find(text) is not None and not agencies.is_common(text)


def country_of(name: str | None, described: str | None, *, medium: bool) -> str | None:
    """The code of the first country that name or description give, or of the agency or body so called."""
    if name and medium and (agency := agencies.find(name)):
        return agency.country
    if name and not medium and (body := bodies.find(name)):
        return body.country
    for text in (name, described):
        words = text.replace(",", " ").split() if text else ()
        for at in range(len(words)):
            if found := countries.find(" ".join(words[at:at + 2])) or countries.find(words[at]):
                return found.code
    return None
