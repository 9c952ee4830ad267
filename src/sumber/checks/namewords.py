"""The capitalised words of a report's body, each with its neighbours: what names are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sumber.checks.base import Copy
from sumber.model.span import Span

# A word with a capital; not the tail of another word or of an address, and nothing with digits in it.
WORD = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![\w@#/.’'-].)[^\W\d_]*(?:['’-][^\W\d_]+)*(?![\w@])")
# The capitalised words tied to a place by single spaces, the full stop of an initial or a short title let in.
_CAPITAL = r"(?<![\w@#/.’'-])(?P<{}>[^\W\d_a-z][\w'’-]*)(?:(?<!\w{{4}})\.)?[ \u00a0]"
BEFORE = re.compile(f"(?:{_CAPITAL.format('second')})?{_CAPITAL.format('first')}$")
AFTER = re.compile(r"[ \u00a0](?P<word>[^\W\d_a-z][\w'’-]*)")
REACH = 60  # characters before a word in which two others of its name stand
OPENING = frozenset(".?!:;\"“”‘'()[]\n-–—•")  # what a word stands behind that opens a sentence or a quotation


@dataclass(frozen=True, slots=True)
class NameWord:
    """One capitalised word; `before`, `after`: the capitalised words right beside it; `opens`: a sentence's first.

    `second` is the one before `before`.
    """

    span: Span
    text: str
    second: str = ""
    before: str = ""
    after: str = ""
    opens: bool = False


def places_of(copy: Copy) -> dict[str, list[int]]:
    """Where each capitalised word of the body begins, by the word as it is written."""
    return copy.shared(_places)


def words_of(copy: Copy, text: str) -> list[NameWord]:
    """Every place of one capitalised word, with what is beside it."""
    return [_name_word(copy, start, text) for start in places_of(copy).get(text, ())]


def _places(copy: Copy) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for start, end in copy.body:
        for match in WORD.finditer(copy.text, start, end):
            found.setdefault(match[0], []).append(match.start())
    return found


def _name_word(copy: Copy, start: int, text: str) -> NameWord:
    end = start + len(text)
    floor = max(0, start - REACH)
    tied = BEFORE.search(copy.text[floor:start])
    behind = AFTER.match(copy.text, end)
    lead = copy.text[max(0, start - 3) : start].rstrip(" \u00a0\t")
    return NameWord(
        Span(start, end),
        text,
        second=(tied["second"] or "") if tied else "",
        before=tied["first"] if tied and tied["first"].lower() not in copy.pack.tokens.starters else "",
        after=behind["word"] if behind else "",
        opens=not lead or lead[-1] in OPENING,
    )
