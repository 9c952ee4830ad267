"""Where words stand in a text, quickly: what is not among its words at all is not looked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

NO_WORD = bytes(byte for byte in range(256) if not (byte < 128 and chr(byte).isalnum()))
SPACED = bytes.maketrans(NO_WORD, b" " * len(NO_WORD))


def has_any(low: str, words: frozenset[str]) -> bool:
    """Whether one of the words or phrases may stand in the text: all that is sure is that no others do."""
    return any(True for _ in _likely(low, words))


def whole_words(low: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where the words and phrases stand as words of their own, in order; of several at one place, the longest."""
    found: dict[int, int] = {}
    for word in _likely(low, words):
        for start in places(low, word):
            found[start] = max(found.get(start, 0), start + len(word))
    return sorted(found.items())


def places(low: str, word: str) -> Iterator[int]:
    """Where one word or phrase stands as a word of its own, in order."""
    start = low.find(word)
    while start >= 0:
        end = start + len(word)
        if not _goes_on(low[start - 1 : start]) and not _goes_on(low[end : end + 1]):
            yield start
        start = low.find(word, end)


def _goes_on(character: str) -> bool:
    return character.isalnum() or character in ("_", "-") if character else False


def _likely(low: str, words: frozenset[str]) -> Iterator[str]:
    """Those of the words and phrases that may stand in the text, by their longest parts, in no order."""
    parts, by_part, others = _by_part(words)
    for part in parts & _words_of(low):
        yield from by_part[part]
    yield from others


@lru_cache(maxsize=4)
def _words_of(low: str) -> frozenset[bytes]:
    """The words of a text as far as they are ASCII; what is not is a space. As bytes, this is quick."""
    return frozenset(low.encode("utf-8", "replace").translate(SPACED).split())


@lru_cache(maxsize=1000)
def _by_part(words: frozenset[str]) -> tuple[frozenset[bytes], dict[bytes, list[str]], list[str]]:
    """The longest words of the words and phrases, these by those, and what letters beyond ASCII keep out of it."""
    by_part: dict[bytes, list[str]] = {}
    others = []
    for word in words:
        parts = word.encode().translate(SPACED).split() if word.isascii() else []
        if parts:
            by_part.setdefault(max(parts, key=len), []).append(word)
        else:
            others.append(word)
    return frozenset(by_part), by_part, others
