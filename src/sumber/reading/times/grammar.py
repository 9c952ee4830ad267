"""The grammar of a pack at work: which time words stand together as one expression, and in which role each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sumber.language.form.times import TimeForm
from sumber.reading.times.words import Word

BREAK = "|"
PUNCTUATION = dict.fromkeys(" \u00a0\t", "") | {mark: mark for mark in "(),-/."} | dict.fromkeys("‐‑–—−", "-")
LONGEST_GAP = 5  # ` – (` and the like; a longer gap between two time words holds words of another kind
FIRST_CODE = "\ue000"  # kinds of words stand as one private-use character each
OTHER = "\uf8ff"  # a word of a kind that the grammar does not use


class Phrase(NamedTuple):
    """Words `[first, last)` that make up one expression of the construction `rule`, each in its slot."""

    rule: str
    slots: Mapping[str, Word]
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Row:
    """The time words of one paragraph in a row: `codes` has a character for each word and for the marks between them,
    `at` tells for each character which word it is (or the one before it), `places` for each word its character."""

    words: Sequence[Word]
    codes: str
    at: Sequence[int]
    places: Sequence[int]

    def between(self, left: int, right: int) -> str:
        """The codes between words `left` and `right`."""
        return self.codes[self.places[left] + 1 : self.places[right]]


@dataclass(frozen=True, eq=False)
class Grammar:
    """`codes` gives each kind of word its character; `openings` for each character the constructions that can begin
    with it, as one pattern whose groups are named after them; `rules` and `slots` tell what the groups stand for."""

    codes: Mapping[str, str]
    openings: Mapping[str, re.Pattern[str]]
    rules: Mapping[str, str]
    slots: Mapping[str, tuple[str, ...]]

    def row(self, words: Sequence[Word], text: str) -> Row:
        """Time words of one paragraph, in order, as a row."""
        codes: list[str] = []
        at: list[int] = []
        places: list[int] = []
        end = -1
        for index, word in enumerate(words):
            if end + 1 != word.start or text[end] != " ":
                marks = _marks(text, end, word.start)
                codes.extend(marks)
                at.extend([max(index - 1, 0)] * len(marks))
            places.append(len(codes))
            codes.append(self.codes.get(word.kind, OTHER))
            at.append(index)
            end = word.end
        if text[end : end + 2].lstrip()[:1] == ")":
            codes.append(")")
            at.append(len(words) - 1)
        return Row(words, "".join(codes), at, places)

    def phrases(self, row: Row) -> list[Phrase]:
        """The expressions that the grammar finds at each place: the surest that begins there, overlapping others."""
        found = []
        for place, code in enumerate(row.codes):
            opening = self.openings.get(code)
            if opening and (match := opening.match(row.codes, place)):
                found.append(self._phrase(row, match))
        return found

    def _phrase(self, row: Row, match: re.Match[str]) -> Phrase:
        group = match.lastgroup or ""
        slots = {}
        for number, slot in enumerate(self.slots[group]):
            if (place := match.start(f"{group}_{number}")) >= 0:
                slots[slot] = row.words[row.at[place]]
        first, last = match.span()
        while row.codes[first] < FIRST_CODE:
            first += 1
        while row.codes[last - 1] < FIRST_CODE:
            last -= 1
        return Phrase(self.rules[group], slots, row.at[first], row.at[last - 1] + 1)


def _marks(text: str, start: int, end: int) -> str:
    if start < 0:
        return "(" if text[max(end - 1, 0) : end] == "(" else ""
    if end - start <= LONGEST_GAP:
        marks = "".join(PUNCTUATION.get(mark, BREAK) for mark in text[start:end])
        if BREAK not in marks:
            return marks
    # words of another kind stand between: all that matters is a bracket closed after the one, opened before the other
    closed = ")" if text[start : start + 2].lstrip()[:1] == ")" else ""
    return closed + BREAK + ("(" if text[max(end - 2, start) : end].rstrip()[-1:] == "(" else "")


SLOT = re.compile(r"\{(?:(\w+):)?([\w ]+)\}")
PIECE = re.compile(r"\{[^}]*\}|\\.|\S")


@lru_cache
def grammar(form: TimeForm) -> Grammar:
    """The grammar of a pack, made once."""
    kinds = [kind for _, pattern in form.grammar for _, names in SLOT.findall(pattern) for kind in names.split()]
    codes = {kind: chr(ord(FIRST_CODE) + number) for number, kind in enumerate(dict.fromkeys(kinds))}
    openings: dict[str, list[str]] = {}
    rules, slots = {}, {}
    for number, (rule, pattern) in enumerate(form.grammar):
        group = f"r{number}"
        rules[group] = rule
        slots[group] = tuple(match[1] or match[2].split()[0] for match in SLOT.finditer(pattern))
        arm = _arm(group, pattern, codes)
        for first in sorted(_first(PIECE.findall(pattern), codes)[0]):
            openings.setdefault(first, []).append(arm)
    patterns = {first: re.compile("|".join(arms)) for first, arms in openings.items()}
    return Grammar(codes, patterns, rules, slots)


def _arm(group: str, pattern: str, codes: Mapping[str, str]) -> str:
    parts, slot = [], 0
    for piece in PIECE.findall(pattern):
        if piece[0] == "{":
            parts.append(f"(?P<{group}_{slot}>[{_letters(piece, codes)}])")
            slot += 1
        else:
            parts.append("(?:" if piece == "(" else piece)
    return f"(?P<{group}>{''.join(parts)})"


def _letters(slot: str, codes: Mapping[str, str]) -> str:
    return "".join(codes[kind] for kind in slot.strip("{}").rpartition(":")[2].split())


def _first(pieces: list[str], codes: Mapping[str, str], at: int = 0) -> tuple[set[str], bool, int]:
    """With which characters the pattern from piece `at` (to the end of its group) can begin, whether it can be empty,
    and where it ends."""
    every: set[str] = set()
    empty = False
    begin: set[str] = set()
    open_ = True  # nothing yet that must be there
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        if piece == "|":
            every, empty, begin, open_ = every | begin, empty or open_, set(), True
        elif piece == "(":
            inner, skipped, at = _first(pieces, codes, at + 1)
            begin, open_ = begin | inner if open_ else begin, open_ and (skipped or pieces[at + 1 : at + 2] == ["?"])
        elif piece != "?":
            letters = set(_letters(piece, codes)) if piece[0] == "{" else {piece[-1]}
            begin, open_ = begin | letters if open_ else begin, open_ and pieces[at + 1 : at + 2] == ["?"]
        at += 1
    return every | begin, empty or open_, at
