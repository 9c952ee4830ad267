"""The pack's words around names as one table: a word -> what it may be, so that a look at a word is one look-up."""

from __future__ import annotations

from functools import lru_cache

from sumber.language.form.names import NameForm, Words

HONORIFIC = 1
RANK = 2
DEGREE = 4
OFFICE = 8
OFFICE_WORD = 16
FORMER = 32
NAME_LIKE = 64
NOUN = 128
SOURCE = 256
RELATIVE = 512
PARTICLE = 1 << 10
ALIAS = 1 << 11
CROWD = 1 << 12
BODY = 1 << 13
FRONT = 1 << 14
MEDIUM = 1 << 15
DOCUMENT = 1 << 16
DOCUMENT_PART = 1 << 17
LAW = 1 << 18
OWNED = 1 << 19
POST = 1 << 20
PERSON_PRONOUN = 1 << 21
PLURAL_PRONOUN = 1 << 22
OWN_BODY = 1 << 23
DEFINITE = 1 << 24
ARTICLE = 1 << 25
GENERIC = 1 << 26
AT = 1 << 27
JOIN = 1 << 28
OF = 1 << 29
FIRST_PRONOUN = 1 << 30
ONE = 1 << 31
SOME = 1 << 32
MANY = 1 << 33
BOTH = 1 << 34
RELATIVE_WORD = 1 << 35
LEAD = 1 << 36
TIME = 1 << 37
NAMED = 1 << 38
UTTERANCE = 1 << 39
ORGANISATION = 1 << 40
MEDIUM_MARK = 1 << 41
TITLE_LINK = 1 << 42
ALONE = 1 << 43

COUNT = SOME | MANY | BOTH

TITLE = HONORIFIC | RANK | OFFICE  # a word that opens a title
IN_TITLE = TITLE | OFFICE_WORD | FORMER  # a word that stands in one
TAKES_UP = ARTICLE | BODY | FORMER | NOUN | OFFICE | PERSON_PRONOUN  # a word that may open an anaphor
SOMEONE = OFFICE | NOUN | SOURCE | RELATIVE  # a noun for a person


@lru_cache(maxsize=8)
def lexicon(form: NameForm) -> dict[str, int]:
    """Every word of the form with the sum of what it may be; words that it lacks are 0."""
    person, source, phrase = form.person, form.source, form.phrase
    rooms: tuple[tuple[Words, int], ...] = (
        (person.honorifics, HONORIFIC), (person.ranks, RANK), (person.degrees, DEGREE), (person.offices, OFFICE),
        (person.office_words, OFFICE_WORD), (person.former, FORMER),
        (person.name_like, NAME_LIKE), (person.nouns, NOUN),
        (person.sources, SOURCE), (person.relatives, RELATIVE), (person.particles, PARTICLE), (person.aliases, ALIAS),
        (source.crowds, CROWD), (source.bodies, BODY), (source.fronts, FRONT),
        (source.alone, ALONE), (source.media, MEDIUM),
        (source.documents, DOCUMENT), (source.document_parts, DOCUMENT_PART), (source.laws, LAW), (source.owned, OWNED),
        (source.posts, POST), (form.pronouns.person, PERSON_PRONOUN), (form.pronouns.plural, PLURAL_PRONOUN),
        (form.pronouns.own_body, OWN_BODY), (form.pronouns.definite, DEFINITE), (form.pronouns.article, ARTICLE),
        (form.body.generic, GENERIC), (phrase.at, AT), (phrase.joins, JOIN), (phrase.of, OF),
        (form.pronouns.first, FIRST_PRONOUN), (form.numbers.one, ONE), (form.numbers.some, SOME),
        (form.numbers.crowd, MANY), (form.numbers.both, BOTH), (phrase.relative, RELATIVE_WORD), (phrase.lead, LEAD),
        (phrase.times, TIME), (phrase.named, NAMED), (source.utterances, UTTERANCE), (phrase.in_title, TITLE_LINK),
        (form.body.organisations, ORGANISATION), (source.media_marks, MEDIUM_MARK),
    )
    table: dict[str, int] = {}
    for words, flag in rooms:
        for word in words:
            table[word] = table.get(word, 0) | flag
    return table


def bare(word: str) -> str:
    """A lower-case word as the tables hold it: without the full stops at its end (`dr.` -> `dr`)."""
    return word.rstrip(".") if word[-1:] == "." else word
