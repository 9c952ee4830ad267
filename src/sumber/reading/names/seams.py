"""Where words have run together in copy that lost its links: `PresidenDonald`, `kepadaAFPbahwa`, `Trumpmengatakan`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Protocol

# 43,000 reports have 14,000 words run together like this, one in three of them at a name that was a link.
_RISE = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[A-Z]{2})(?=[^\W\d_A-Z]{3})|(?<=[A-Z]{2})(?=[A-Z][^\W\d_A-Z]{2})")
SHORTEST = 8  # letters: shorter words are brands rather (`eBay`, `iPhone`, `McLaren`)
HEAD, TAIL = 3, 3  # letters of the parts


class RunOn(Protocol):
    """What may have run on behind a name: small words, and what a verb looks like."""

    @property
    def tails(self) -> Collection[str]: ...

    @property
    def verb(self) -> re.Pattern[str]: ...


def seams(word: str, known: Mapping[str, int], run_on: RunOn, seen: Mapping[str, int]) -> tuple[int, ...]:
    """Offsets at which a word has to be parted; empty for nearly all words.

    `known` are words of the language's tables, `seen` the report's capitalised words with their number.
    """
    tails = run_on.tails
    if len(word) < SHORTEST - 2 or word.islower() or seen.get(word, 0) > 1:
        return ()
    cuts = [match.start() for match in _RISE.finditer(word)]
    found: list[int] = []
    low = 0
    for cut, high in zip(cuts, (*cuts[1:], len(word)), strict=False):
        head, rest = word[low:cut], word[cut:high]
        split = _run_on(head, run_on, seen, joined=True)
        if split or _joint(head, rest, known, tails, seen):
            found += [low + split, cut] if split else [cut]
            low = cut
    if len(word) - low >= HEAD + TAIL and (split := _run_on(word[low:], run_on, seen, joined=low > 0)):
        found.append(low + split)
    return tuple(found)


def _joint(
    head: str, rest: str, known: Mapping[str, int], tails: Collection[str], seen: Mapping[str, int]
) -> bool:
    """Whether two words meet here and not two halves of one (`YouTube`)."""
    if rest[0].islower():
        return rest in tails
    return head.lower() in known or head in seen or (rest in seen and len(rest) > HEAD) or head.lower() in tails or (
        any(head.endswith(tail) for tail in ("dan", "yang")) and len(head) > HEAD + TAIL
    )


def _run_on(word: str, run_on: RunOn, seen: Mapping[str, int], *, joined: bool) -> int | None:
    """Where a small word or verb has run on behind a name; None if the word is whole."""
    if not word[0].isupper():
        return None
    for cut in range(HEAD, len(word) - TAIL + 1):
        head, tail = word[:cut], word[cut:]
        if tail in run_on.tails and (head in seen or joined or len(tail) > 2 * TAIL):
            return cut
        if head in seen and len(head) > HEAD and run_on.verb.fullmatch(tail):
            return cut
    return None
