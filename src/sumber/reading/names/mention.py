"""A tagged name without what is not part of it: titles before it, degrees and marks around it; and its key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sumber.knowledge import admin, agencies, bodies, countries
from sumber.model.record import EntityType
from sumber.model.span import Span
from sumber.reading.known import Name
from sumber.reading.names.lexicon import (
    BODY,
    CROWD,
    DEGREE,
    FORMER,
    GENERIC,
    HONORIFIC,
    IN_TITLE,
    MEDIUM_MARK,
    NAME_LIKE,
    OFFICE,
    ORGANISATION,
    PARTICLE,
    RANK,
    TITLE,
)
from sumber.reading.names.page import Page, Piece

Key = tuple[str, ...]


# Tokens before a name tagged as a body in which an office is looked for: then it may end with a person's name.
TITLE_REACH = 8
# What an office is of.
_OF_OFFICE = (countries.find, bodies.find, admin.find)


class Mention(NamedTuple):
    """Tokens `[first, last)` of the name alone, its span, what it is taken for, its words in lower case, as written."""

    first: int
    last: int
    span: Span
    type: EntityType
    key: Key
    surface: str


def mentions(page: Page, name: Name) -> Iterator[Mention]:
    """The names in what the tagger takes for one: mostly one, two where it ran a body and a person together.

    Nothing where no word is left.
    """
    words = list(page.pieces(name.first, name.last))
    first, last = 0, len(words)
    while first < last and not (words[first].lower[:1].isalnum() or words[first].text[0] in "@#"):
        first += 1
    while last > first and not (words[last - 1].lower[:1].isalnum() or words[last - 1].text == ")"):
        last -= 1
    words = words[first:last]
    if not words:
        return
    if len(words) > name.last - name.first:
        words = _without_run_on(words, name.type)
    opens = words[0].token in page.heads or page.tokens.pos[words[0].token] != "PROPN"
    if len(words) > 1 and opens and words[0].lower in page.cues:
        words = words[1:]  # a verb that opens the sentence: `Dijelaskan Budi`
    if len(words) > 2 and words[-1].lower in page.cues and name.type == "person":
        words = words[:-1]  # … or that opens the next one: `Jamie Gittens Setuju`
    if len(words) == 1 and name.type == "person":
        words = _grown(page, words[0])
    for part in _bracketed_apart(words):
        if len(part) == len(words) or not _is_only_legal(page, part):
            yield from _by_type(page, part, name.type)


def _grown(page: Page, word: Piece) -> list[Piece]:
    """A single word with the words of the name that the tagger left out: `Menteri … Wilbur [Ross]`."""
    first, last = word.token, word.token + 1
    tokens = page.tokens
    if first > 1 and _is_left_out(page, first - 1) and first - 1 not in page.heads and _in_title(page, first - 2):
        first -= 1
    while last < min(len(tokens.words), word.token + 3) and last not in page.heads and _is_left_out(page, last):
        last += 1
    return list(page.pieces(first, last)) if last - first > 1 else [word]


def _in_title(page: Page, token: int) -> bool:
    return bool(page.flags(token) & IN_TITLE) or page.tokens.name_at[token] >= 0


def _is_left_out(page: Page, token: int) -> bool:
    tokens = page.tokens
    word = tokens.words[token]
    return tokens.name_at[token] < 0 and word[0].isupper() and word[1:].islower() and not page.flags(token) and (
        tokens.lower[token] not in page.cues and tokens.pos[token] in ("PROPN", "X", "NOUN")
    )


def _bracketed_apart(words: list[Piece]) -> Iterator[list[Piece]]:
    """`Organisasi Kesehatan Dunia (WHO)` tagged as one name: what is inside and outside of brackets, each by itself."""
    first = 0
    for at, word in enumerate(words):
        if word.text in ("(", ")"):
            if at > first:
                yield words[first:at]
            first = at + 1
    if first < len(words):
        yield words[first:]


def _is_only_legal(page: Page, words: Sequence[Piece]) -> bool:
    """`(Persero) Tbk` behind a company's name is no name."""
    return all(word.lower in page.form.body.legal for word in words)


def _without_run_on(words: list[Piece], kind: EntityType) -> list[Piece]:
    """Cuts off what has run together with the name: a verb behind it, a country or a title before it."""
    small = (at for at, w in enumerate(words) if at and w.text[0].islower() and not w.flags & PARTICLE)
    last = next(small, len(words))
    if kind == "person":
        for at in range(1, last):
            if words[at].token == words[at - 1].token and countries.find(" ".join(w.text for w in words[:at])):
                return words[at:last]
    return words[:last]


def _by_type(page: Page, words: list[Piece], kind: EntityType) -> Iterator[Mention]:
    first, last = 0, len(words)
    if kind == "person":
        kind = _really_person(words)
    elif begin := _media_phrase(page, words, kind):
        first, kind = begin, "media"
    elif kind == "body" and (cut := _person_inside(page, words)):
        yield from _one(page, words[:cut], "body")
        first, kind = cut, "person"
    elif kind == "body" and len(words) > 1 and words[0].flags & (RANK | HONORIFIC):
        kind = "person" if not words[0].flags & (BODY | GENERIC | NAME_LIKE) else kind
    elif kind == "place" and (cut := _person_behind_country(page, words)):
        yield from _one(page, words[:cut], "place")
        first, kind = cut, "person"
    if kind == "person" or (words[first].flags & OFFICE and not words[first].flags & (BODY | GENERIC)):
        first = _past_titles(words, first)
    if kind == "person":
        first = _past_rank(words, _past_office_of(page, words, first))
        last = _before_headline(page, words, first)
        while last > first + 1 and (words[last - 1].flags & DEGREE or not words[last - 1].lower[:1].isalnum()):
            last -= 1
    yield from _one(page, words[first:last], kind)


def _media_phrase(page: Page, words: Sequence[Piece], kind: EntityType) -> int:
    """Where the name begins behind `kantor berita (Rusia)`; 0 if that is not what stands before it."""
    form = page.form.source
    if len(words) < 3 or (words[0].lower, words[1].lower) not in form.media_phrases:
        return 0
    if kind == "media":
        return 2
    known = (at for at in range(2, len(words)) if agencies.find(" ".join(word.text for word in words[at:])))
    if words[1].lower in form.official or agencies.find(" ".join(word.text for word in words)):
        return 0  # `situs resmi FIFA` is the body's own voice
    alone = len(words) == 3 and not countries.find(words[2].text)
    return next(known, 2 if alone else 0)


def _one(page: Page, words: Sequence[Piece], kind: EntityType) -> Iterator[Mention]:
    key = tuple([w.lower for w in words if w.lower[:1].isalnum() or w.text[0] in "@#"])
    if kind == "person" and all(w.flags & IN_TITLE and not w.flags & NAME_LIKE for w in words):
        return  # a title without a name: `Mendag`
    if key:
        span = Span(words[0].start, words[-1].end)
        parted = any(a.end == b.start and a.token == b.token for a, b in pairwise(words))
        surface = " ".join(w.text for w in words) if parted else page.text[span.start:span.end]
        yield Mention(words[0].token, words[-1].token + 1, span, kind, key, surface)


def _really_person(words: Sequence[Piece]) -> EntityType:
    """`Pemerintahan Trump`, `Malaysian Palm Oil Board`, `Miami Herald` are no persons."""
    flags = words[0].flags
    if len(words) < 2:
        return "person"
    if flags & (BODY | GENERIC) and not flags & (TITLE | NAME_LIKE | FORMER | CROWD):
        return "body"
    if any(w.flags & MEDIUM_MARK for w in words[1:]):
        return "media"
    return "body" if any(w.flags & ORGANISATION for w in words[1:]) and not flags & TITLE else "person"


def _past_titles(words: Sequence[Piece], first: int) -> int:
    wanted = TITLE | FORMER
    if first + 2 < len(words) and words[first + 1].flags & TITLE and countries.find(words[first].text):
        first += 1  # `Iran Ayatullah Ali K.`
    while first < len(words) - 1:
        flags = words[first].flags
        if not flags & wanted or flags & NAME_LIKE:
            break
        wanted = IN_TITLE
        first += 1
    return first


def _before_headline(page: Page, words: Sequence[Piece], first: int) -> int:
    """Where a name ends that a headline in capitals goes on behind: at words that the report has in lower case, too."""
    common = [at for at in range(first + 1, len(words)) if words[at].lower in page.common]
    return common[0] if len(common) > 1 and len(words) - first > 2 else len(words)


def _past_office_of(page: Page, words: Sequence[Piece], first: int) -> int:
    """Behind a title, past what the office is of if that was tagged with the name: `pelatih [Ghana Claude L.]`."""
    for at in range(len(words) - 2, first, -1):
        if words[at].text.isupper() and len(words[at].text) > 2 and bodies.find(words[at].text):
            return at + 1  # `Tsunami BMKG Daryono`
    before = words[first].token - 1
    if before < 0 or not page.flags(before) & IN_TITLE:
        return first
    legal = page.form.body.legal
    while first < len(words) - 1 and (words[first].lower in legal or (
        len(words) - first > 2 and any(find(words[first].text) for find in _OF_OFFICE)
    )):
        first += 1
    return first


def _past_rank(words: Sequence[Piece], first: int) -> int:
    """Behind a rank inside the name: `Kapolsek [Lueng Bata Iptu R.]`."""
    for at in range(len(words) - 1, first, -1):
        flags = words[at - 1].flags
        if flags & RANK and not flags & (NAME_LIKE | OFFICE | BODY) and len(words[at - 1].lower) > 2:
            return at
    return first


def _person_inside(page: Page, words: Sequence[Piece]) -> int | None:
    """Where a person's rank or name begins in `Polres Barru Iptu S.`, `Bank Dunia Ajay B.` tagged as one body."""
    for at in range(1, len(words) - 1):
        flags = words[at].flags
        if flags & (RANK | HONORIFIC) and not flags & (NAME_LIKE | BODY | OFFICE) and len(words[at].lower) > 2:
            return at
    before = words[0].token - 1
    if not any(page.flags(at) & OFFICE for at in range(max(0, before - TITLE_REACH), before + 1)):
        return None
    for cut in range(len(words) - 1, 0, -1):
        if _may_be_person(words[cut:]) and (_is_body(page, words[:cut]) or _is_branch(words[:cut], words[cut:])):
            return cut
    alone = (at for at in range(1, len(words)) if words[at].lower in page.people and _may_be_person(words[at:]))
    return next(alone, None)  # the report has `Lailan` by herself


def _person_behind_country(page: Page, words: Sequence[Piece]) -> int | None:
    """`Wakil Menteri Luar Negeri [Rusia Sergey R.]` tagged as one place."""
    before = words[0].token - 1
    if len(words) < 3 or before < 0 or not page.flags(before) & IN_TITLE or not countries.find(words[0].text):
        return None
    return 1 if _may_be_person(words[1:]) and not countries.find(" ".join(w.text for w in words)) else None


def _is_branch(words: Sequence[Piece], name: Sequence[Piece]) -> bool:
    """`Komunikasi Publik` before a name of two words: what the office is for, and no body."""
    return len(name) > 1 and all(w.flags & IN_TITLE and not w.flags & (BODY | GENERIC) for w in words)


def _is_body(page: Page, words: Sequence[Piece]) -> bool:
    text = page.text[words[0].start:words[-1].end]
    if bodies.find(text) or agencies.find(text):
        return True
    legal = page.form.body.legal
    return len(words) > 1 and words[-1].lower in legal and _is_body(page, words[:-1])  # `DPR RI`


def _may_be_person(words: Sequence[Piece]) -> bool:
    return not any(
        w.flags or (w.text.isupper() and len(w.text) > 1) or not w.text[0].isupper()
        or bodies.find(w.text) or countries.find(w.text)
        for w in words
    )

