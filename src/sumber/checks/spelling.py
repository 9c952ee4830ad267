"""Words that differ by a letter: one too many, one missing, one for another, or two neighbours swapped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations


def shortened(word: str) -> set[str]:
    """The word, and what is left of it with one letter taken out; two words one letter apart share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def one_letter_apart(first: str, second: str) -> bool:
    """Whether one letter, or two neighbours swapped, make the one word of the other."""
    if len(first) > len(second):
        first, second = second, first
    if first == second or len(second) - len(first) > 1:
        return False
    head = 0
    while head < len(first) and first[head] == second[head]:
        head += 1
    tail = 0
    while tail < len(first) - head and first[-1 - tail] == second[-1 - tail]:
        tail += 1
    if len(first) < len(second):
        return head + tail >= len(first)
    if head + tail >= len(first) - 1:
        return True
    return len(first) - head - tail == 2 and first[head] == second[head + 1] and first[head + 1] == second[head]


def near_pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """All pairs of the words that are one letter apart whatever their case, each once.

    The time grows with the number of words and no faster. Such a pair has its first or its last letters in common,
    unless two letters are swapped right in the middle of a short word: those few are not found.
    """
    groups: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        low = word.lower()
        for size in SIZES[min(len(low), LONG)]:
            groups.setdefault(low[:size], []).append(word)
            groups.setdefault("-" + low[-size:], []).append(word)
    seen = set()
    for group in groups.values():
        if not 1 < len(group) <= MOST:
            continue
        for pair in combinations(group, 2):
            near = -2 < len(pair[0]) - len(pair[1]) < 2 and pair not in seen
            if near and one_letter_apart(pair[0].lower(), pair[1].lower()):
                seen.add(pair)
                yield pair


LONG = 7
# How many first or last letters two words one letter apart share at the least, by the length of a word; where words
# of two lengths with different numbers may be a pair, both.
SIZES = ((), (1,), (1,), (1,), (1, 2), (2,), (2, 3), (3,))
MOST = 60  # words that share these letters; tables of codes have more, names never
