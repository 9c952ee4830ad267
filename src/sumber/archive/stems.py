"""Words as they are looked up: small letters, no accents, cut to the stem, so that `membantah` finds `dibantah`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import snowballstemmer

from sumber.model.span import Span

WORD = re.compile(r"[^\W_]+")
STEMMERS = {"id": "indonesian"}
REMEMBERED = 300_000  # stems; the 43,000 articles of the corpus have 210,000 different words


class Word(NamedTuple):
    """A word of a text: where it stands, and its stem."""

    start: int
    stop: int
    stem: str


def words_of(text: str, language: str) -> Iterator[Word]:
    """The words of a text."""
    stems = _stems(language)
    for match in WORD.finditer(text):
        yield Word(match.start(), match.end(), stems[match[0]])


def stems_within(text: str, spans: Iterable[Span], language: str) -> str:
    """The stems of the words within the spans, parted by spaces."""
    lookup = _stems(language).__getitem__
    return " ".join(" ".join(map(lookup, WORD.findall(text, start, stop))) for start, stop in spans)


def stem_words(text: str, language: str) -> list[str]:
    """The stems of what somebody looks for."""
    return list(map(_stems(language).__getitem__, WORD.findall(text)))


def fold(name: str) -> str:
    """A name as it is compared: words in small letters without accents, parted by one space."""
    return " ".join(WORD.findall(plain(name)))


def plain(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parted if not unicodedata.combining(c))


class _Stems(dict[str, str]):
    """Word -> stem; what is not known yet is found out. It forgets all when it is full, which costs least to keep."""

    def __init__(self, language: str) -> None:
        self._cut = snowballstemmer.stemmer(STEMMERS[language]).stemWord if language in STEMMERS else str

    def __missing__(self, word: str) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[word] = _one_token(self._cut(plain(word)))
        return found


_stems = cache(_Stems)


def _one_token(stem: str) -> str:
    """Without what the index would take for the end of a word, such as what folding makes of `½`."""
    return "".join(WORD.findall(stem)) or "_"
