"""The report as the stages about names look at it: its tokens beside what the language tells of each word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sumber import language
from sumber.knowledge import countries
from sumber.language.form.names import NameForm
from sumber.reading.known import Known, Tokens
from sumber.reading.names.lexicon import bare, lexicon
from sumber.reading.names.seams import seams


class Piece(NamedTuple):
    """A word of the text: a token, or a part of one in which words have run together."""

    text: str
    lower: str
    flags: int
    start: int
    end: int
    token: int


@dataclass(frozen=True, slots=True)
class Page:
    """Tokens, the language's words around names as one table, the words that attribute, the report's capitalised words."""

    text: str
    tokens: Tokens
    form: NameForm
    lexicon: Mapping[str, int]
    cues: Mapping[str, object]
    seen: Mapping[str, int]
    tails: frozenset[str]
    verb: re.Pattern[str]

    def flags(self, token: int) -> int:
        """What the word at `token` may be (see `lexicon`); 0 for words that the language's tables lack."""
        word = self.tokens.lower[token]
        return self.lexicon.get(word) or self.lexicon.get(bare(word), 0)

    def flags_of(self, lower: str) -> int:
        """The same of a word in lower case."""
        return self.lexicon.get(lower) or self.lexicon.get(bare(lower), 0)

    def pieces(self, first: int, last: int) -> Iterator[Piece]:
        """The words of tokens `[first, last)`, those run together parted."""
        tokens = self.tokens
        for token in range(first, last):
            word, lower, start = tokens.words[token], tokens.lower[token], tokens.starts[token]
            cuts = seams(word, self.lexicon, self.tails, self.seen, self.verb) if len(word) > 5 else ()
            if not cuts:
                yield Piece(word, bare(lower), self.flags_of(lower), start, tokens.ends[token], token)
                continue
            for low, high in zip((0, *cuts), (*cuts, len(word)), strict=True):
                part = word[low:high].lower()
                yield Piece(word[low:high], bare(part), self.flags_of(part), start + low, start + high, token)


def page(known: Known) -> Page:
    """The page of a report whose tokens are read."""
    form = known.pack.names
    tails, verb = _behind_names(known.pack.code)
    seen = Counter(_country_words())
    seen.update([word for word in known.tokens.words if word[0].isupper()])
    return Page(known.report.text, known.tokens, form, lexicon(form), known.pack.cues.words, seen, tails, verb)


@lru_cache(maxsize=1)
def _country_words() -> dict[str, int]:
    """The words of countries' names, each as if seen once: verbs run on behind them, too (`Iranmelancarkan`)."""
    names = (name for country in countries.every() for name in country.names)
    return {word: 1 for name in names for word in name.split() if word[0].isupper() and len(word) > 3}


@lru_cache(maxsize=8)
def _behind_names(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    pack = language.load(code)
    form = pack.names
    tails = {word for word in (*form.phrase.run_on, *pack.cues.words) if len(word) > 2 and word.isalpha()}
    return frozenset(tails), re.compile(form.phrase.verb)
