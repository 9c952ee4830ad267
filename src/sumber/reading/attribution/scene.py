"""The stretch of text that attribution is read in: sentences that a quotation ties together, with their cues."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sumber.language.form.cues import Cue, CueForm
from sumber.language.form.names import NameForm
from sumber.model.span import Span
from sumber.reading.attribution.quotations import Quotation, find_quotations
from sumber.reading.known import Known, Sentence, Tokens

Range = tuple[int, int]  # tokens `[first, last)`


class Quoted(NamedTuple):
    """A quotation as tokens: `[first, last)` are its words, `[open, close)` the same with its marks."""

    open: int
    first: int
    last: int
    close: int
    speech: bool  # an utterance, not a phrase in quotation marks


class Hit(NamedTuple):
    """A cue at tokens `[first, last)`. `suffix`: its last letters stand for the source (`ujarnya`)."""

    first: int
    last: int
    cue: Cue
    suffix: int


@dataclass(frozen=True, slots=True)
class SourceNouns:
    """Nouns by which the grammar knows a source.

    `roles` open a title or description, `speakers` are all that can speak, `documents` those of
    them that are written or recorded, `media` who publishes, `laws` a basis rather than a source.
    """

    roles: frozenset[str]
    speakers: frozenset[str]
    laws: frozenset[str]
    documents: frozenset[str]
    media: frozenset[str]


@lru_cache
def source_nouns(names: NameForm) -> SourceNouns:
    """The nouns of a language pack's `names` room, as attribution needs them."""
    person, source = names.person, names.source
    roles = person.offices | person.former | person.nouns | person.relatives | person.sources
    honorifics = person.honorifics - names.phrase.relative
    speakers = roles | honorifics | source.crowds | source.bodies | source.fronts | source.media | source.documents
    return SourceNouns(
        roles=roles | honorifics | source.fronts | source.media,
        speakers=speakers | names.numbers.crowd,
        laws=source.laws,
        documents=source.documents,
        media=source.media,
    )


@dataclass(frozen=True, slots=True)
class Scene:
    """Tokens `[first, last)`: one sentence, or several that one quotation runs through.

    `quote_at` gives for a token the number of the quotation whose words it belongs to; marks belong to none.
    `times` and `media` are the tokens of times and of names of media.
    """

    tokens: Tokens
    form: CueForm
    nouns: SourceNouns
    first: int
    last: int
    paragraph: int
    sentence: int
    quotes: tuple[Quoted, ...]
    quote_at: dict[int, int]
    marks: frozenset[int]
    hits: tuple[Hit, ...]
    times: frozenset[int]
    media: frozenset[int]

    def limits(self, token: int) -> tuple[int, int]:
        """The clause room of a token: its sentence within its quotation, or the whole scene outside of any."""
        number = self.quote_at.get(token, -1)
        if number < 0:
            return self.first, self.last
        quote = self.quotes[number]
        sentences = self.tokens.sentences
        index = bisect_left(sentences, token + 1, key=lambda s: s.first) - 1
        sentence = sentences[max(index, 0)]
        return max(sentence.first, quote.first), min(sentence.last, quote.last)


def scenes(known: Known) -> Iterator[Scene]:
    """The scenes of a report in reading order."""
    tokens, form, nouns = known.tokens, known.pack.cues, source_nouns(known.pack.names)
    hits = _find_hits(tokens, form)
    times = _tokens_of(known, (time.span for time in known.times))
    media = _tokens_of(known, _media(known))
    hit_starts = [hit.first for hit in hits]
    for paragraph, numbers, quotations in _blocks(known):
        inner = [quotation.inner.start for quotation in quotations]
        for group in _grouped(known, numbers, quotations):
            first, last = tokens.sentences[group[0]].first, tokens.sentences[group[-1]].last
            inside = hits[bisect_left(hit_starts, first) : bisect_left(hit_starts, last)]
            within = quotations[bisect_left(inner, tokens.starts[first]) : bisect_left(inner, tokens.ends[last - 1])]
            quotes = tuple(q for q in (_as_tokens(known, q, first, last) for q in within) if q.first < q.last)
            yield Scene(
                tokens, form, nouns, first, last, paragraph, group[0], quotes,
                {t: k for k, q in enumerate(quotes) for t in range(q.first, q.last)},
                frozenset(t for q in quotes for t in (*range(q.open, q.first), *range(q.last, q.close))),
                tuple(inside), times, media,
            )


def _blocks(known: Known) -> Iterator[tuple[int, list[int], list[Quotation]]]:
    """Paragraphs with their sentences and quotations; those joined that one quotation was broken into."""
    text, paragraphs = known.report.text, known.anatomy.paragraphs
    by_paragraph: list[list[int]] = [[] for _ in paragraphs]
    for number, sentence in enumerate(known.tokens.sentences):
        by_paragraph[sentence.paragraph].append(number)
    at = 0
    while at < len(paragraphs):
        span, numbers, first = paragraphs[at], by_paragraph[at], at
        found = find_quotations(text, span)
        while at + 1 < len(paragraphs) and at - first < _BROKEN and _is_broken(text, span, found, paragraphs[at + 1]):
            at += 1
            span, numbers = Span(span.start, paragraphs[at].end), numbers + by_paragraph[at]
            found = find_quotations(text, span)
        if numbers:
            yield first, numbers, found
        at += 1


# A quotation is followed over so many line breaks; feeds that lost their paragraphs break one at every sentence.
_BROKEN = 4


def _is_broken(text: str, span: Span, found: list[Quotation], following: Span) -> bool:
    """A quotation is open at the paragraph's end, and the next paragraph closes one that it did not open."""
    if not found or found[-1].inner.end != span.end or text[span.end : following.start].strip():
        return False
    beyond = find_quotations(text, following)
    return bool(beyond) and beyond[0].outer.start == beyond[0].inner.start


def _find_hits(tokens: Tokens, form: CueForm) -> list[Hit]:
    lower, words, phrases = tokens.lower, form.words, form.phrases
    found: list[Hit] = []
    end = 0
    for at, word in enumerate(lower):
        if at < end:
            continue
        hit = None
        if word in phrases:
            hit = next(
                (Hit(at, at + len(p), cue, 0) for p, cue in phrases[word] if lower[at : at + len(p)] == p), None
            )
        if hit is None and word in words:
            hit = Hit(at, at + 1, words[word], 0)
        if hit is None:
            for suffix in form.suffixes:
                cue = words.get(word[: -len(suffix)]) if word.endswith(suffix) else None
                if cue and cue.build in ("tail", "prep", "told"):
                    hit = Hit(at, at + 1, cue, len(suffix))
        if hit:
            found.append(hit)
            end = hit.last
    return found


def _tokens_of(known: Known, spans: Iterable[Span]) -> frozenset[int]:
    starts = known.tokens.starts
    found: set[int] = set()
    for span in spans:
        found.update(range(bisect_left(starts, span.start), bisect_left(starts, span.end)))
    return frozenset(found)


def _media(known: Known) -> Iterator[Span]:
    """The names of media: the tables know many that the tagger takes for bodies."""
    names = known.names
    return (span for span, number in names.entity_at.items() if names.entities[number].type == "media")


# A quotation is followed over so many tokens: the longest of 43,000 articles has about 700. Beyond it every sentence is
# a scene of its own, so that the work on a text grows with its length.
_LONGEST = 1024


def _grouped(known: Known, numbers: list[int], quotations: list[Quotation]) -> Iterator[list[int]]:
    """Sentence numbers, joined where a quotation runs on or its cue was cut off (`"…" kata X.`)."""
    tokens, text = known.tokens, known.report.text
    group: list[int] = []
    at = 0
    for number in numbers:
        sentence = tokens.sentences[number]
        while at < len(quotations) and quotations[at].outer.end <= sentence.span.start:
            at += 1
        tied = at < len(quotations) and quotations[at].outer.start < sentence.span.start
        tied = tied or (bool(group) and _is_severed(known, tokens.sentences[group[-1]], sentence, text))
        if group and not (tied and sentence.last - tokens.sentences[group[0]].first <= _LONGEST):
            yield group
            group = []
        group.append(number)
    if group:
        yield group


# `"…?" Kata Budi Santoso.`: a sentence of its own for the splitter, of so many tokens at most.
_ALONE = 6


def _is_severed(known: Known, before: Sentence, sentence: Sentence, text: str) -> bool:
    if text[before.span.end - 1] not in "\"”“'’»":
        return False
    cues, word = known.pack.cues, known.tokens.words[sentence.first]
    cue = cues.words.get(word.lower()) or cues.words.get(cues.stem(word.lower()))
    return cue is not None and (word[:1].islower() or (cue.leads and sentence.last - sentence.first <= _ALONE))


def _as_tokens(known: Known, quotation: Quotation, low: int, high: int) -> Quoted:
    starts, text = known.tokens.starts, known.report.text
    opening = max(bisect_left(starts, quotation.outer.start), low)
    first = max(bisect_left(starts, quotation.inner.start), low)
    last = min(bisect_left(starts, quotation.inner.end), high)
    close = min(bisect_left(starts, quotation.outer.end), high)
    return Quoted(opening, first, last, close, _is_speech(text, quotation, last - first))


# A quotation of so many tokens is an utterance even without its punctuation (looked at on 300 scare-quoted phrases).
_SPEECH_TOKENS = 6


def _is_speech(text: str, quotation: Quotation, length: int) -> bool:
    inner = text[quotation.inner.start : quotation.inner.end].strip()
    if text[quotation.outer.start] in "'‘" and length < 2 * _SPEECH_TOKENS:
        return False
    before = text[max(quotation.outer.start - 2, 0) : quotation.outer.start].strip()[-1:]
    ended = inner[-1:] in ",.!?…" or text[quotation.outer.end : quotation.outer.end + 1] == ","
    opened = before in ("", ",", ":", ".", "!", "?", "”", '"')
    starts_high = inner[:1].isupper() or not inner[:1].isalpha()
    return (ended and (opened or starts_high)) or (length >= _SPEECH_TOKENS and (starts_high or opened))
