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
from unicodedata import normalize

from sumber.checks.base import Copy, Rule
from sumber.checks.namewords import NameWord, places_of, words_of
from sumber.checks.spelling import near_pairs
from sumber.checks.wordsearch import whole_words
from sumber.knowledge import admin, bodies, countries, familiar, gazetteer
from sumber.model.finding import Finding

CODE = "NAM101"
SHORT = 4  # letters up to which a word is a name of its own too often: it needs two names beside it that agree
ALONE = 6  # letters of a word that stands alone: of pairs that are shorter, half are two names (`Andi`, `Andri`)
ENDINGS = ("s", "i", "n", "e", "r")  # what makes another word of a name: `Israeli`, `Muslims`, `Youtuber`


def look(copy: Copy) -> Iterator[Finding]:
    for first, second in near_pairs(_names(copy)):
        right, wrong = _ordered(words_of(copy, first), words_of(copy, second))
        if _are_names(right, wrong, copy) and _are_one(right, wrong, copy):
            for word in wrong:
                yield Finding(CODE, word.span, f"“{word.text}” here, “{right[0].text}” elsewhere", right[0].text)


def _names(copy: Copy) -> Iterator[str]:
    """The capitalised words that may be names: no words that open sentences, no days and months, no acronyms."""
    times = copy.pack.times.words
    common = copy.pack.tokens.starters
    calendar = {word for kind in ("weekday", "month") for word in times.get(kind, {})}
    for text in places_of(copy):
        if text.isalpha() and not text.isupper() and (low := text.lower()) not in common and low not in calendar:
            yield text


def _ordered(first: Sequence[NameWord], second: Sequence[NameWord]) -> tuple[Sequence[NameWord], Sequence[NameWord]]:
    """The two spellings, that of a known name, or the one that stands more often or comes first, at the head."""
    known = _is_known(first[0].text), _is_known(second[0].text)
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
    titles = copy.shared(_title_words)
    if all(_is_known(text) or text.lower() in titles for text in texts):
        return False
    return not any(_is_ordinary(places, copy) for places in (right, wrong))


def _are_one(right: Sequence[NameWord], wrong: Sequence[NameWord], copy: Copy) -> bool:
    """Whether both stand for one name: beside the same other names, or the wrong one where a name is taken up alone."""
    least = min(len(right[0].text), len(wrong[0].text))
    titles = copy.shared(_title_words)
    if all(_agree(word, right, titles, least) for word in wrong):
        return True
    if least < ALONE or _is_known(wrong[0].text):
        return False
    together = {copy.sentence_at(word.span.start) for word in right}  # who is named beside another is another
    return all(not (word.before or word.after or copy.sentence_at(word.span.start) in together) for word in wrong)


def _agree(word: NameWord, right: Sequence[NameWord], titles: frozenset[str], least: int) -> bool:
    """Whether some place of the right spelling has the same names beside it: one, or two if the words are short."""
    for other in right:
        shared = [word.before == other.before, word.after == other.after, word.second == other.second]
        told = [_is_told(text, titles) for text in (word.before, word.after, word.second)]
        before, after, second = (a and b for a, b in zip(shared, told, strict=True))
        if (before or after) and before + after + second > (least <= SHORT):
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
    found = whole_words(copy.low, (places[0].text.lower(),))
    return any(copy.text[start:end].islower() for start, end in found)


def _is_known(text: str) -> bool:
    """Whether the word is a name in its own right: a country's, an area's, a town's, a body's."""
    if text in familiar.every() or countries.find(text) or admin.find(text) or bodies.find(text):
        return True
    return bool(gazetteer.find(text))


def _title_words(copy: Copy) -> frozenset[str]:
    """Words beside a name that many names share: titles, offices, kinds of places and bodies."""
    names, places = copy.pack.names, copy.pack.places
    person = names.person
    of_people = person.offices | person.office_words | person.ranks | person.honorifics
    heads = frozenset(word for head in places.heads for word in head)
    return of_people | heads | names.body.generic | places.own_bodies | places.governments


RULE = Rule(
    code=CODE,
    name="name-spelt-two-ways",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
