"""A name is one letter away from a well-known one and is not it.

## What it finds
A capitalised word that differs by one letter, or by two neighbours swapped, from a word of a well-known country,
area, town, agency, body or office: `Austalia`, `Kementrian`, `Semaran`.

## Why it matters
A misspelt name is found by nobody who searches for it, and it makes readers doubt the rest.

## Example
    Duta Besar Austalia mengunjungi Kota Semarang.

## Instead
    Duta Besar Australia mengunjungi Kota Semarang.

## Limits
Some 640 words are known, none shorter than six letters. What stands in a person's name is left alone, and so are
words that are known to look like another name; villages and streets are not known. A right word in the wrong place
(`Slovenia` for `Slovakia`) is not seen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from sumber.checks.base import Copy, Rule
from sumber.checks.namewords import NameWord, places_of, words_of
from sumber.checks.spelling import one_letter_apart, shortened
from sumber.checks.wordsearch import places
from sumber.knowledge import familiar, gazetteer
from sumber.knowledge.familiar import Familiar
from sumber.model.finding import Finding
from sumber.model.record import Entity

CODE = "NAM102"
PEOPLE = 50_000  # inhabitants of a town that papers write of; the gazetteer has many a hamlet besides
MOST = 2  # known words that may be meant; what is near to more is near to nothing
REACH = 20  # characters before a word in which the kind of a place stands; the longest has 17
LEAST = 6  # letters; among shorter names one letter away is too often another name


def look(copy: Copy) -> Iterator[Finding]:
    for text in places_of(copy):
        meant = _meant(text)
        if meant and not _is_own_word(text, copy):
            known = " or ".join(f"“{one.word}”" for one in meant)
            for word in words_of(copy, text):
                if _may_be(word, meant, copy):
                    yield Finding(CODE, word.span, f"“{text}” is one letter from {known}", _right(meant))


def _right(meant: tuple[Familiar, ...]) -> str | None:
    return meant[0].word if len(meant) == 1 else None


@lru_cache(maxsize=20_000)
def _meant(text: str) -> tuple[Familiar, ...]:
    """The well-known words that may be meant; none if the word is right, or may be another one."""
    known = familiar.every()
    if len(text) < LEAST - 1 or not (text.isalpha() and text.isascii()) or text in known or not text[1:].islower():
        return ()
    low = text.lower()
    near = {word for key in shortened(low) for word in _keys().get(key, ())}
    meant = tuple(known[word] for word in sorted(near) if one_letter_apart(low, word.lower()))
    fine = any(text in one.lookalikes or _is_derived(low, one.word.lower()) for one in meant)
    return () if fine or len(meant) > MOST else meant


@lru_cache(maxsize=1)
def _keys() -> dict[str, tuple[str, ...]]:
    keys: dict[str, tuple[str, ...]] = {}
    for word in familiar.every():
        for key in shortened(word.lower()):
            keys[key] = (*keys.get(key, ()), word)
    return keys


def _is_derived(low: str, known: str) -> bool:
    """Whether the word is the name with a letter behind it, as foreign adjectives and plurals are: `Malaysian`."""
    return low.startswith(known) and low[len(known) :] in ("n", "i", "s")


def _is_own_word(text: str, copy: Copy) -> bool:
    """Whether the word is also written small in the report, or is a town's name in its own right."""
    if any(copy.text.startswith(text.lower(), start) for start in places(copy.low, text.lower())):
        return True
    return any(town.people >= PEOPLE for town in gazetteer.find(text))


def _may_be(word: NameWord, meant: tuple[Familiar, ...], copy: Copy) -> bool:
    """Whether it can be the known name here: it is no person's, and no unknown name is tied to it."""
    if _is_small_place(word, copy):
        return False
    entity = _entity_at(copy, word.span.start)
    before, after = (not text or _is_known(text, copy) for text in (word.before, word.after))
    if entity is None:
        return before and after
    if entity.type != "person":
        return True
    offices = copy.pack.names.person
    led = word.before.lower() in offices.offices | offices.office_words
    if led and meant[0].kind == "country":
        return True  # `Presiden Indonsia`
    lone = entity.name == word.text and before and after and word.text.lower() not in copy.pack.checks.name_words
    return lone and all(one.kind in ("country", "agency") for one in meant)


def _is_small_place(word: NameWord, copy: Copy) -> bool:
    """Whether a village, a street or the like is named: there are too many of them for the tables to know."""
    led = copy.low[max(0, word.span.start - REACH) : word.span.start].split()
    head = copy.pack.places.heads.get((led[-1],)) if led else None
    return head is not None and (head.level == "below" or head.kind == "facility")


def _entity_at(copy: Copy, place: int) -> Entity | None:
    """What the word at this place was read to be part of the name of."""
    mentions = copy.shared(_mentions)
    at = bisect_right(mentions, place, key=_start) - 1
    return mentions[at][2] if at >= 0 and place < mentions[at][1] else None


def _mentions(copy: Copy) -> list[tuple[int, int, Entity]]:
    found = [(start, end, entity) for entity in copy.record.entities for start, end in entity.mentions]
    return sorted(found, key=_start)


def _start(mention: tuple[int, int, Entity]) -> int:
    return mention[0]


def _is_known(text: str, copy: Copy) -> bool:
    """Whether the word beside it may stand beside a well-known name: it is one, or an ordinary word, or in capitals."""
    low = text.lower()
    if text in familiar.every() or text.isupper() or low in copy.pack.tokens.small:
        return True
    return (low,) in copy.pack.places.heads or low in copy.pack.names.person.offices


RULE = Rule(
    code=CODE,
    name="misspelt-known-name",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
