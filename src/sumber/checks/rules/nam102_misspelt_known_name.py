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
Some 590 words are known, none shorter than six letters. What stands in a person's name is left alone, and so are
words that are known to look like another name. A right word in the wrong place (`Slovenia` for `Slovakia`) is not
seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sumber.checks.base import Copy, Rule
from sumber.checks.namewords import NameWord, places_of, words_of
from sumber.checks.spelling import one_letter_apart, shortened
from sumber.knowledge import familiar, gazetteer
from sumber.knowledge.familiar import Familiar
from sumber.model.finding import Finding

CODE = "NAM102"
PEOPLE = 50_000  # inhabitants of a town that papers write of; the gazetteer has many a hamlet besides
LEAST = 6  # letters; among shorter names one letter away is too often another name


def look(copy: Copy) -> Iterator[Finding]:
    for text in places_of(copy):
        meant = _meant(text)
        if meant and not _is_own_word(text, copy):
            for word in words_of(copy, text):
                if _may_be(word, meant, copy):
                    yield Finding(CODE, word.span, f"“{text}” is one letter from “{meant.word}”", meant.word)


@lru_cache(maxsize=20_000)
def _meant(text: str) -> Familiar | None:
    """The well-known word that is meant; None if the word is right, or may be another one."""
    known = familiar.every()
    if len(text) < LEAST - 1 or not (text.isalpha() and text.isascii()) or text in known or not text[1:].islower():
        return None
    low = text.lower()
    near = {word for key in shortened(low) for word in _keys().get(key, ()) if one_letter_apart(low, word.lower())}
    if len(near) != 1:
        return None
    meant = known[near.pop()]
    return None if text in meant.lookalikes or _is_derived(low, meant.word.lower()) else meant


@lru_cache(maxsize=1)
def _keys() -> dict[str, tuple[str, ...]]:
    keys: dict[str, tuple[str, ...]] = {}
    for word in familiar.every():
        for key in shortened(word.lower()):
            keys[key] = (*keys.get(key, ()), word)
    return keys


def _is_derived(low: str, known: str) -> bool:
    """Whether the word is the name with a letter behind it, as foreign adjectives and plurals are: `Malaysian`."""
    return low.startswith(known) and low[len(known) :] in ("n", "i", "s", "e", "a", "u")


def _words_of_people(copy: Copy) -> frozenset[str]:
    """The words of all that the report has for persons' names, in lower case."""
    people = (entity for entity in copy.record.entities if entity.type == "person")
    return frozenset(word.lower() for entity in people for word in entity.name.split())


def _is_own_word(text: str, copy: Copy) -> bool:
    """Whether the word is also written small in the report, or is a town's name in its own right."""
    low = text.lower()
    at = copy.low.find(low)
    while at >= 0:
        if copy.text[at : at + len(low)].islower():
            return True
        at = copy.low.find(low, at + 1)
    return any(town.people >= PEOPLE for town in gazetteer.find(text))


def _may_be(word: NameWord, meant: Familiar, copy: Copy) -> bool:
    """Whether the words beside it let it be the known name: no unknown name is tied to it, as in a person's."""
    offices = copy.pack.names.person
    led = word.before.lower() in offices.offices | offices.office_words
    if word.text.lower() in copy.shared(_words_of_people) and not (led and meant.kind == "country"):
        return False
    if word.before and not (led or _is_known(word.before, copy)):
        return False
    return not word.after or _is_known(word.after, copy) or bool(word.before)


def _is_known(text: str, copy: Copy) -> bool:
    return text in familiar.every() or text.isupper() or (text.lower(),) in copy.pack.places.heads


RULE = Rule(
    code=CODE,
    name="misspelt-known-name",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
