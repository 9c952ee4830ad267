"""A quotation differs from its repetition.

## What it finds
Two quotations of five words or more that are the same but for a word or two in their middle: in the body, or in the
headline and the body.

## Why it matters
Words between marks are those that were said. At least one of the two is not.

## Example
    "Kami tidak akan mundur dari rencana ini," kata Rudi. … Ia menegaskan, "Kami tidak akan lari dari rencana ini."

## Instead
    "Kami tidak akan mundur dari rencana ini," kata Rudi. … Ia menegaskan, "Kami tidak akan mundur dari rencana ini."

## Limits
A shorter repetition is let pass, and so is one with more than a fifth of its words changed: it may be another
sentence. Which of the two is right is not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from sumber.checks.base import Copy, Rule
from sumber.checks.wordings import Wording, of_headline, wordings
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "QUO105"
WORDS = 5
ALIKE = 0.8  # share of words in common
MOST = 200  # quotations compared: the most in 43,000 articles is below


def look(copy: Copy) -> Iterator[Finding]:
    told = [one for one in wordings(copy)[:MOST] if len(one.words) >= WORDS]
    index: dict[str, list[int]] = {}
    for number, one in enumerate(told):
        for other in _near(one, told, index):
            yield from _compare(copy, one, other, "its first telling")
        for word in set(one.words):
            index.setdefault(word, []).append(number)
    for headline in of_headline(copy):
        if len(headline.words) >= WORDS:
            for one in told:
                yield from _compare(copy, one, headline, "the headline")


def _near(one: Wording, told: Sequence[Wording], index: dict[str, list[int]]) -> Iterator[Wording]:
    """Earlier quotations with nearly all of its words."""
    counts: dict[int, int] = {}
    for word in set(one.words):
        for number in index.get(word, ()):
            counts[number] = counts.get(number, 0) + 1
    enough = ALIKE * len(set(one.words))
    return (told[number] for number, count in counts.items() if count >= enough - 1)


def _compare(copy: Copy, one: Wording, other: Wording, where: str) -> Iterator[Finding]:
    """The first place at which two quotations part, if they are nearly the same."""
    blocks = _common(one.words, other.words)
    same = sum(last - first for kind, _, _, first, last in blocks if kind == "equal")
    length = sum(max(end - start, last - first) for _, start, end, first, last in blocks)
    changed = [block for block in blocks if block[0] != "equal"]
    if changed and same >= WORDS - 1 and same >= ALIKE * length:
        _, start, end, first, last = changed[0]
        said = f"“{' '.join(other.words[start:end])}”" if end > start else "nothing"
        yield Finding(CODE, _span(one.places(copy), first, last), f"{where} has {said} here")


def _common(words: Sequence[str], others: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    """How the others became the words, from where both are under way to where one of them ends."""
    if words == others:
        return []
    blocks = list(SequenceMatcher(None, others, words, autojunk=False).get_opcodes())
    start = 1 if blocks[0][0] in ("insert", "delete") else 0
    end = len(blocks) - (blocks[-1][0] in ("insert", "delete"))
    return blocks[start:end]


def _span(places: Sequence[Span], first: int, last: int) -> Span:
    """The words from `first` to `last`; where there are none, the two that stand around the gap."""
    if last > first:
        return Span(places[first].start, places[last - 1].end)
    return Span(places[max(first - 1, 0)].start, places[min(first, len(places) - 1)].end)


RULE = Rule(
    code=CODE,
    name="altered-quotation",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
