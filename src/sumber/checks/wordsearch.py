"""Where words stand in a text: `str.find` for each of them is many times quicker than one pattern of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def has_any(low: str, words: Iterable[str]) -> bool:
    """Whether one of the words or phrases stands in the text, be it as a part of another."""
    return any(word in low for word in words)


def whole_words(low: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Where the words and phrases stand as words of their own, in order; of several at one place, the longest."""
    found: dict[int, int] = {}
    for word in words:
        for start in _each(low, word):
            found[start] = max(found.get(start, 0), start + len(word))
    return sorted(found.items())


def _each(low: str, word: str) -> Iterator[int]:
    start = low.find(word)
    while start >= 0:
        end = start + len(word)
        if not _goes_on(low[start - 1 : start]) and not _goes_on(low[end : end + 1]):
            yield start
        start = low.find(word, end)


def _goes_on(character: str) -> bool:
    return character.isalnum() or character in ("_", "-") if character else False
