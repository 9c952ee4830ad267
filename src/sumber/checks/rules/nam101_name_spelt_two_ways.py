"""One name is spelt in two ways.

## What it finds
Two capitalised words one letter apart that stand for one name: beside the same other name (`Rismon Sianpar`, `Rismon
Sianipar`), or alone, the rarer of the two with no name of its own beside it (`Sulpaker mengatakan`, where `Sulpakar`
stands elsewhere); and of three or more words of a name one that differs by a letter however short (`Ri Yong Ho`, `Ri
Yong Yo`).

## Why it matters
Readers take the two for two people, and archives file the report under a person that does not exist.

## Example
    Kapolres Barru Ananda Harahap menegur anggotanya. Ananda Harahep meminta maaf.

## Instead
    Kapolres Barru Ananda Harahap menegur anggotanya. Ananda Harahap meminta maaf.

The spelling that stands more often is suggested; of two that stand equally often, the first.

## Limits
A name that stands once cannot be compared; if it is a well-known one NAM102 sees it. Brothers and sisters whose names
are a letter apart are marked. Two letters apart is another name to this rule, except for long words beside the same
name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from unicodedata import normalize

from sumber import language
from sumber.checks.base import Copy, Rule
from sumber.checks.namewords import NameWord, places_of, words_of
from sumber.checks.passages import passage_at
from sumber.checks.spelling import near_pairs
from sumber.checks.wordsearch import places as places_in
from sumber.knowledge import admin, agencies, bodies, countries, familiar, gazetteer
from sumber.model.finding import Finding

CODE = "NAM101"
SHORT = 4  # letters up to which a word is a name of its own too often: it needs two names beside it that agree
APART = 60  # characters between two persons who are named side by side, at the most
ALONE = 6  # letters of a word that stands alone: of pairs that are shorter, half are two names (`Andi`, `Andri`)
PEOPLE = 50_000  # inhabitants of a town whose name is not taken for a misspelling
ENDINGS = ("s", "i", "n", "e", "r")  # what makes another word of a name: `Israeli`, `Muslims`, `Youtuber`


def look(copy: Copy) -> Iterator[Finding]:
    for first, second in near_pairs(_names(copy)):
        right, wrong = _ordered(words_of(copy, first), words_of(copy, second), copy)
        if _are_names(right, wrong, copy) and _are_one(right, wrong, copy):
            for word in wrong:
                yield Finding(CODE, word.span, f"“{word.text}” here, “{right[0].text}” elsewhere", right[0].text)


def _names(copy: Copy) -> Iterator[str]:
    """The capitalised words that may be names: no ordinary words, no days and months, no acronyms."""
    ordinary = _ordinary(copy.pack.code)
    for text in places_of(copy):
        if text.isalpha() and not text.isupper() and text.lower() not in ordinary:
            yield text


@lru_cache
def _ordinary(code: str) -> frozenset[str]:
    """Words with a capital that are no names: what opens a sentence, small words, days and months."""
    pack = language.load(code)
    calendar = (word for kind in ("weekday", "month") for word in pack.times.words.get(kind, {}))
    return frozenset((*pack.tokens.starters, *pack.tokens.small, *calendar))


def _ordered(
    first: Sequence[NameWord], second: Sequence[NameWord], copy: Copy
) -> tuple[Sequence[NameWord], Sequence[NameWord]]:
    """The two spellings, that of a known name, or the one that stands more often or comes first, at the head."""
    known = _stands_in_tables(first[0].text, copy), _stands_in_tables(second[0].text, copy)
    if known[0] != known[1]:
        return (first, second) if known[0] else (second, first)
    if (len(first), -first[0].span.start) >= (len(second), -second[0].span.start):
        return first, second
    return second, first


def _are_names(right: Sequence[NameWord], wrong: Sequence[NameWord], copy: Copy) -> bool:
    """Whether both may be names: no ordinary words, not made of each other, not both known for names of their own."""
    texts = right[0].text, wrong[0].text
    if _is_derived(*texts) or _bare(texts[0]) == _bare(texts[1]):
        return False
    if texts[0] in familiar.every() and texts[1] not in familiar.every()[texts[0]].lookalikes:
        return False  # NAM102 sees it
    titles = _title_words(copy.pack.code)
    if all(_is_known(text) or text.lower() in titles for text in texts):
        return False
    return not any(_is_ordinary(places, copy) for places in (right, wrong))


def _are_one(right: Sequence[NameWord], wrong: Sequence[NameWord], copy: Copy) -> bool:
    """Whether both stand for one name: beside the same other names, or one of them where a name is taken up alone."""
    titles = _title_words(copy.pack.code)
    known = _is_persons(right[0].text, copy) and not _is_persons(wrong[0].text, copy)
    needed = 2 if min(len(right[0].text), len(wrong[0].text)) <= SHORT and not known else 1
    if all(_agree(word, right, titles, needed) for word in wrong):
        return True
    if _is_known(wrong[0].text) or not _may_be_taken_up(right, wrong, copy):
        return False
    if any(_are_side_by_side(word, other, copy) for word in wrong for other in right):
        return False  # who is named beside another is another
    if all(_is_alone(word, copy) for word in wrong):
        return True
    return wrong[-1].span.start < right[0].span.start and all(_is_alone(word, copy) for word in right)


def _are_side_by_side(word: NameWord, other: NameWord, copy: Copy) -> bool:
    first, second = sorted((word.span.start, other.span.start))
    return second - first < APART and passage_at(copy, first) == passage_at(copy, second)


def _may_be_taken_up(right: Sequence[NameWord], wrong: Sequence[NameWord], copy: Copy) -> bool:
    """Whether the one may be the other taken up alone: it is long, or it is rare and nobody's name that papers know."""
    least = min(len(right[0].text), len(wrong[0].text))
    right_low, wrong_low = right[0].text.lower(), wrong[0].text.lower()
    entities, people = copy.shared(_words_of_entities), copy.shared(_words_of_people)
    if not (right_low in entities or wrong_low in entities):
        return False
    if least >= ALONE and len(right) + len(wrong) > 2:
        return True
    if _is_persons(wrong[0].text, copy) or least < SHORT or not (right_low in people or wrong_low in people):
        return False
    if least == SHORT and right_low[0] != wrong_low[0]:
        return False  # `Imin`, `Amin`
    return least >= ALONE or len(right) > len(wrong) or (least > SHORT and _is_persons(right[0].text, copy))


def _is_alone(word: NameWord, copy: Copy) -> bool:
    """Whether nothing of a name stands beside it but a person's title or `Pemerintah` before it: `AKP Iriansyah`."""
    before, governments = word.before.lower(), copy.pack.places.governments
    return not word.after and (not before or before in _titles(copy.pack.code) or before in governments)


def _is_persons(text: str, copy: Copy) -> bool:
    """Whether papers know persons called so."""
    return text.lower() in copy.pack.checks.given_names or text.lower() in copy.pack.checks.name_words


def _agree(word: NameWord, right: Sequence[NameWord], titles: frozenset[str], needed: int) -> bool:
    """Whether some place of the right spelling has so many of the same names beside it."""
    for other in right:
        shared = [word.before == other.before, word.after == other.after, word.second == other.second]
        told = [_is_told(text, titles) for text in (word.before, word.after, word.second)]
        before, after, second = (a and b for a, b in zip(shared, told, strict=True))
        if (before or after) and before + after + second >= needed:
            return True
    return False


def _is_told(text: str, titles: frozenset[str]) -> bool:
    """Whether the word is one that tells somebody from others: no title and no kind of body (`RI`, but not `Ri`)."""
    return bool(text) and (text.lower() not in titles or (len(text) <= SHORT and not text.isupper()))


def _is_derived(first: str, second: str) -> bool:
    """Whether the one is made of the other: `Israel`, `Israeli`; `Muslim`, `Muslims`."""
    short, long = sorted((first.lower(), second.lower()), key=len)
    return long.startswith(short) and long[len(short) :] in ENDINGS


def _bare(text: str) -> str:
    """The word without accents and case."""
    return "".join(c for c in normalize("NFKD", text.casefold()) if c.isalpha())


def _is_ordinary(places: Sequence[NameWord], copy: Copy) -> bool:
    """Whether the word is no name: it stands in small letters too."""
    word = places[0].text
    return any(copy.text.startswith(word.lower(), start) for start in places_in(copy.low, word.lower()))


def _is_known(text: str) -> bool:
    """Whether the word is a name in its own right: a country's, an area's, a great town's, a body's."""
    if text in familiar.every() or countries.find(text) or admin.find(text) or bodies.find(text) or agencies.find(text):
        return True
    return any(town.people >= PEOPLE for town in gazetteer.find(text))


def _stands_in_tables(text: str, copy: Copy) -> bool:
    return _is_persons(text, copy) or _is_known(text) or bool(gazetteer.find(text))


def _words_of_entities(copy: Copy) -> frozenset[str]:
    """The words of all names that the report was read to have, in lower case."""
    return frozenset(word.lower() for entity in copy.record.entities for word in entity.name.split())


def _words_of_people(copy: Copy) -> frozenset[str]:
    people = (entity for entity in copy.record.entities if entity.type == "person")
    return frozenset(word.lower() for entity in people for word in entity.name.split())


@lru_cache
def _titles(code: str) -> frozenset[str]:
    """What stands before a person's name in the language: offices, ranks, forms of address."""
    person = language.load(code).names.person
    return person.offices | person.office_words | person.ranks | person.honorifics


@lru_cache
def _title_words(code: str) -> frozenset[str]:
    """Words beside a name that many names share: titles, offices, kinds of places and bodies."""
    pack = language.load(code)
    names, places = pack.names, pack.places
    heads = frozenset(word for head in places.heads for word in head)
    return _titles(code) | heads | names.body.generic | places.own_bodies | places.governments


RULE = Rule(
    code=CODE,
    name="name-spelt-two-ways",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
