"""Words as they are looked up: small letters, no accents, cut to the stem, so that `membantah` finds `dibantah`."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

import snowballstemmer

from sumber.model.span import Span

WORD = re.compile(r"[^\W_]+")
STEMMERS = {"id": "indonesian"}
REMEMBERED = 300_000  # stems; the 43,000 articles of the corpus have 210,000 different words


class Stems(NamedTuple):
    """All words of a text: where they begin and end, and their stems."""

    starts: Sequence[int]
    stops: Sequence[int]
    stems: Sequence[str]

    def within(self, spans: Iterable[Span]) -> str:
        """The stems of the words that begin within the spans, parted by spaces."""
        found: list[str] = []
        for start, stop in spans:
            found += self.stems[bisect_left(self.starts, start) : bisect_left(self.starts, stop)]
        return " ".join(found)


def stems_of(text: str, language: str) -> Stems:
    """The words of a text."""
    found = [match.span() for match in WORD.finditer(text)]
    starts, stops = zip(*found, strict=True) if found else ((), ())
    stem = _stemmer(language)
    return Stems(starts, stops, [stem(text[start:stop]) for start, stop in found])


def stem_words(text: str, language: str) -> list[str]:
    """The stems of what somebody looks for."""
    stem = _stemmer(language)
    return [stem(word) for word in WORD.findall(text)]


def fold(name: str) -> str:
    """A name as it is compared: words in small letters without accents, parted by one space."""
    return " ".join(WORD.findall(plain(name)))


def plain(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parted if not unicodedata.combining(c))


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    """A stemmer that remembers. Not lru_cache: a dictionary is thrice as quick; it forgets all when it is full."""
    cut = snowballstemmer.stemmer(STEMMERS[language]).stemWord if language in STEMMERS else str
    known: dict[str, str] = {}

    def stem(word: str) -> str:
        found = known.get(word)
        if found is None:
            if len(known) >= REMEMBERED:
                known.clear()
            found = known[word] = _one_token(cut(plain(word)))
        return found

    return stem


def _one_token(stem: str) -> str:
    """Without what the index would take for the end of a word, such as what folding makes of `½`."""
    return "".join(WORD.findall(stem)) or "_"
