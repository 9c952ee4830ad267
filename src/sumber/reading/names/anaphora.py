"""Who `dia`, `-nya`, `Presiden`, `sang menteri`, `pria 45 tahun itu` and `perusahaan tersebut` are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sumber.model.record import EntityType
from sumber.model.span import Span
from sumber.reading.known import Sentence
from sumber.reading.names.lexicon import (
    ARTICLE,
    BODY,
    DEFINITE,
    FORMER,
    FRONT,
    NOUN,
    OFFICE,
    OFFICE_WORD,
    PERSON_PRONOUN,
    TIME,
)
from sumber.reading.names.mention import Mention
from sumber.reading.names.page import Page
from sumber.reading.names.titles import description_range, office_words, title_start

PHRASE = 8  # tokens from a noun to the `itu` that makes it definite (`pria berusia 31 tahun itu`)


@dataclass(frozen=True, slots=True)
class Cast:
    """All named mentions in reading order, the entity of each, and the entities' types."""

    mentions: tuple[Mention, ...]
    entities: tuple[int, ...]
    types: tuple[EntityType, ...]


@dataclass(slots=True)
class _Stage:
    """Who is on: what each person is called by office, and who was spoken of last."""

    offices: dict[int, frozenset[str]] = field(default_factory=dict)
    by_word: dict[str, list[int]] = field(default_factory=dict)
    descriptions: dict[int, str] = field(default_factory=dict)
    order: dict[int, int] = field(default_factory=dict)  # entity -> token of its last mention
    person: int | None = None
    body: int | None = None


def find_anaphors(page: Page, cast: Cast) -> tuple[list[tuple[Span, int]], list[str | None]]:
    """Spans that take up an entity, with its index; and each entity's title or description, None where it has none."""
    stage, covered = _Stage(), bytearray(len(page.tokens.lower))
    found: list[tuple[Span, int]] = []
    at = 0
    for sentence in page.tokens.sentences:
        here = at
        while at < len(cast.mentions) and cast.mentions[at].first < sentence.last:
            at += 1
        inside = range(here, at)
        subject = _introduce(page, cast, inside, sentence, stage, covered)
        _read_sentence(page, cast, inside, sentence, stage, covered, found)
        if subject is not None:
            stage.person = subject
    return found, [stage.descriptions.get(i) for i in range(len(cast.types))]


def _introduce(
    page: Page, cast: Cast, inside: range, sentence: Sentence, stage: _Stage, covered: bytearray
) -> int | None:
    """Notes titles and descriptions of the sentence's persons; gives who is spoken of after it."""
    subject: int | None = None
    low = sentence.first
    for number in inside:
        one, entity = cast.mentions[number], cast.entities[number]
        covered[one.first:one.last] = b"\1" * (one.last - one.first)
        if cast.types[entity] != "person":
            continue
        start = title_start(page, one.first, low)
        low = one.last
        covered[start:one.first] = b"\1" * (one.first - start)
        described = (start, one.first) if start < one.first else description_range(page, one.last, sentence.last)
        behind = described and described[0] >= one.last
        if described and behind and start == sentence.first + 1 and not _closed(page, start, described):
            described = None
        if described:
            _describe(page, entity, described, stage)
        follows_cue = start > sentence.first and page.tokens.lower[start - 1] in page.cues
        if subject is None or follows_cue:
            subject = entity
    return subject


def _closed(page: Page, start: int, described: tuple[int, int]) -> bool:
    """Whether a description behind `Menurut X,` at the head of a sentence ends with a comma; else it is what X says."""
    tokens = page.tokens
    if tokens.pos[start - 1] == "VERB" or tokens.lower[start - 1] not in page.cues:
        return True
    return described[1] < len(tokens.lower) and tokens.lower[described[1]] == ","


def _describe(page: Page, entity: int, described: tuple[int, int], stage: _Stage) -> None:
    first, last = described
    words = office_words(page, first, last)
    stage.offices[entity] = stage.offices.get(entity, frozenset()) | words
    for word in words:
        holders = stage.by_word.setdefault(word, [])
        if entity not in holders[-PHRASE:]:
            holders.append(entity)
    text = " ".join(page.text[page.tokens.starts[first]:page.tokens.ends[last - 1]].split()).strip(" ,")
    if text.count(")") > text.count("("):
        text = text.partition(")")[2].strip(" ,")
    if text:
        stage.descriptions.setdefault(entity, text)


def _read_sentence(
    page: Page, cast: Cast, inside: range, sentence: Sentence, stage: _Stage, covered: bytearray,
    found: list[tuple[Span, int]],
) -> None:
    interest, said = page.vocabulary.anaphors, page.vocabulary.said
    tokens, suffix = page.tokens, len(page.form.pronouns.clitic)
    upcoming, person = inside.start, stage.person
    skip = 0
    for token in range(sentence.first, sentence.last):
        while upcoming < inside.stop and cast.mentions[upcoming].first <= token:
            entity = cast.entities[upcoming]
            stage.order[entity] = token
            if cast.types[entity] == "person" and person is None:
                person = entity
            elif cast.types[entity] in ("body", "media"):
                stage.body = entity
            upcoming += 1
        word = tokens.lower[token]
        if token < skip or covered[token] or (word not in interest and word not in said):
            continue
        if word in said:
            if person is not None:
                found.append((Span(tokens.ends[token] - suffix, tokens.ends[token]), person))
            continue
        flags = page.lexicon.get(word, 0)
        if flags & PERSON_PRONOUN:
            if person is not None:
                found.append((tokens.span(token, token + 1), person))
            continue
        end = _phrase_end(page, token, sentence.last, covered)
        entity_ = _holder(page, token, end, flags, stage, person)
        if entity_ is not None:
            found.append((tokens.span(token, end), entity_))
            skip = end


def _phrase_end(page: Page, token: int, high: int, covered: bytearray) -> int:
    """Where the phrase that begins at `token` ends: behind its `itu`, or behind the words of office."""
    tokens, end = page.tokens, token + 1
    for at in range(token + 1, min(high, token + PHRASE)):
        flags = page.flags(at)
        if flags & DEFINITE:
            if page.flags(at - 1) & TIME and not tokens.words[at - 2].isdigit():
                break  # `Ketua Fed … tahun ini`
            return at + 1
        if not (tokens.words[at][0].isalnum() and tokens.pos[at] not in ("VERB", "ADP", "CCONJ", "SCONJ")):
            break
    high = min(high, token + PHRASE)
    while end < high and (page.flags(end) & (OFFICE_WORD | OFFICE) or tokens.words[end][0].isupper()):
        end += 1
    return end


def _holder(page: Page, first: int, end: int, flags: int, stage: _Stage, person: int | None) -> int | None:
    """The entity that a phrase of office or kind takes up; None if it opens somebody new or nobody known."""
    definite = bool(flags & ARTICLE) or bool(page.flags(end - 1) & DEFINITE)
    core = end - 1 if page.flags(end - 1) & DEFINITE else end
    if flags & BODY and not flags & (OFFICE | NOUN):
        return stage.body if definite and flags & FRONT else None
    words = office_words(page, first + 1 if flags & ARTICLE else first, core)
    capital = page.tokens.words[first][0].isupper()
    if (definite or capital) and (fits := _fitting(words, stage)):
        return max(fits, key=lambda e: stage.order.get(e, -1))
    return person if definite and flags & (OFFICE | NOUN | FORMER | ARTICLE) else None


def _fitting(words: frozenset[str], stage: _Stage) -> Sequence[int]:
    lists = [stage.by_word.get(word, []) for word in words]
    if not lists:
        return ()
    return [e for e in min(lists, key=len)[-PHRASE:] if words <= stage.offices[e]]
