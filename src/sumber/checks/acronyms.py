"""Acronyms and what the copy spells them out as: `Badan Pusat Statistik (BPS)`, `BPS (Badan Pusat Statistik)`."""

from __future__ import annotations

import re
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.model.span import Span

BRACKET = re.compile(r"\((?:(?P<short>[A-Z]{2,8})|(?P<long>[A-Z][^()\n]{6,120}))\)")
ACRONYM = re.compile(r"(?<![\w-])[A-Z]{2,8}\s$")
USED = re.compile(r"(?<![\w.@#/&’'-])[A-Z]{3,7}(?![\w@&’'-])")
WORD = re.compile(r"[^\W\d_][\w.&/’'-]*,?")
BEFORE = 120  # characters before a bracket in which the longest name of a body stands


class Explained(NamedTuple):
    """`acronym` is spelt out as `words` at `span`."""

    acronym: str
    words: tuple[str, ...]
    span: Span


def explained(copy: Copy) -> tuple[Explained, ...]:
    """All acronyms of the body that are spelt out beside them."""
    return copy.shared(_explained)


def _explained(copy: Copy) -> tuple[Explained, ...]:
    found = []
    for start, end in copy.body:
        for match in BRACKET.finditer(copy.text, start, end):
            floor = max(start, match.start() - BEFORE)
            if match["short"]:
                found.append(_spelt_out(copy, Span(floor, match.start()), match["short"]))
            elif copy.text[match.start() - 2].isupper() and (  # as an acronym and a space end: to search is dear
                acronym := ACRONYM.search(copy.text[floor : match.start()])
            ):
                found.append(_spelt_out(copy, Span(*match.span("long")), acronym[0].rstrip()))
    return tuple(sorted((one for one in found if one), key=lambda one: one.span))


def _spelt_out(copy: Copy, within: Span, acronym: str) -> Explained | None:
    """The last words of the stretch whose first letters make the acronym, small words left out; None if none do."""
    small = copy.pack.names.body.small
    spans = [Span(*match.span()) for match in WORD.finditer(copy.text, *within)]
    letters = ""
    for first in range(len(spans) - 1, -1, -1):
        word = copy.text[slice(*spans[first])].rstrip(",")
        if word.lower() not in small:
            letters = word[0].upper() + letters
        if len(letters) > len(acronym) or not acronym.endswith(letters):
            return None
        if letters == acronym and len(spans) - first > 1 and word[0].isupper():
            span = Span(spans[first].start, spans[-1].end)
            return Explained(acronym, tuple(copy.words(span).split()), span)
    return None
