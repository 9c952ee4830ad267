"""The report as the stages about names look at it: its tokens beside what the language tells of each word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sumber import language
from sumber.language.form.names import NameForm
from sumber.reading.known import Known, Tokens
from sumber.reading.names.lexicon import TAKES_UP, bare, lexicon


class Piece(NamedTuple):
    """A token as the parts of names are looked at."""

    text: str
    lower: str
    flags: int
    start: int
    end: int
    token: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Sets of words made once for a language.

    `anaphors`: words that may take up somebody named before; `said`: verbs of saying with the suffix that stands for
    who says it (`ujarnya`).
    """

    anaphors: frozenset[str]
    said: frozenset[str]


@dataclass(frozen=True, slots=True)
class Page:
    """Tokens, the language's words around names as one table, words that attribute, the report's capitalised words."""

    text: str
    tokens: Tokens
    form: NameForm
    lexicon: Mapping[str, int]
    cues: Mapping[str, object]
    seen: Mapping[str, int]
    vocabulary: Vocabulary
    heads: frozenset[int]  # the first tokens of sentences
    common: frozenset[str]  # the words that the report has in lower case
    people: frozenset[str]  # words that are tagged as a person's name by themselves, in lower case
    areas: frozenset[str]  # words before the names of villages, cities, regencies

    def flags(self, token: int) -> int:
        """What the word at `token` may be (see `lexicon`); 0 for words that the language's tables lack."""
        word = self.tokens.lower[token]
        return self.lexicon.get(word) or self.lexicon.get(bare(word), 0)

    def flags_of(self, lower: str) -> int:
        """The same of a word in lower case."""
        return self.lexicon.get(lower) or self.lexicon.get(bare(lower), 0)

    def pieces(self, first: int, last: int) -> Iterator[Piece]:
        """The words of tokens `[first, last)`."""
        tokens = self.tokens
        for token in range(first, last):
            lower = tokens.lower[token]
            yield Piece(
                tokens.words[token], bare(lower), self.flags_of(lower), tokens.starts[token], tokens.ends[token], token
            )


def page(known: Known) -> Page:
    """The page of a report whose tokens are read."""
    form = known.pack.names
    seen = Counter([word for word in known.tokens.words if word[0].isupper()])
    cues = known.pack.cues.words
    heads = frozenset([sentence.first for sentence in known.tokens.sentences])
    words, vocabulary = lexicon(form), _vocabulary(known.pack.code)
    common = frozenset([word for word in known.tokens.words if word[0].islower()])
    tokens = known.tokens
    people = frozenset([
        tokens.lower[name.first] for name in tokens.names if name.type == "person" and name.last - name.first == 1
    ])
    areas = _areas(known.pack.code)
    return Page(known.report.text, tokens, form, words, cues, seen, vocabulary, heads, common, people, areas)


@lru_cache(maxsize=8)
def _areas(code: str) -> frozenset[str]:
    heads = language.load(code).places.heads
    return frozenset(words[0] for words, head in heads.items() if head.level and len(words) == 1)


@lru_cache(maxsize=8)
def _vocabulary(code: str) -> Vocabulary:
    pack = language.load(code)
    form, words = pack.names, lexicon(pack.names)
    return Vocabulary(
        anaphors=frozenset(word for word, flags in words.items() if flags & TAKES_UP),
        said=frozenset(word + form.pronouns.clitic for word in pack.cues.words),
    )
