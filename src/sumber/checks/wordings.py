"""Quotations word by word, for rules that compare them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sumber.checks.base import Copy
from sumber.checks.quoting import MARK, pairs
from sumber.model.span import Span

WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Wording:
    """A quotation as words in lower case, each with its place. `span` is None in the headline."""

    span: Span | None
    words: tuple[str, ...]
    places: tuple[Span, ...] = ()


def wordings(copy: Copy) -> tuple[Wording, ...]:
    """The quotations of the body, in order."""
    return copy.shared(_of_body)


def _of_body(copy: Copy) -> tuple[Wording, ...]:
    found = []
    for quoted in pairs(copy).quoted:
        matches = list(WORD.finditer(copy.low, *quoted.span))
        places = tuple(Span(*match.span()) for match in matches)
        found.append(Wording(quoted.span, tuple(match[0] for match in matches), places))
    return tuple(found)


def of_headline(copy: Copy) -> tuple[Wording, ...]:
    """The quotations of the headline, in marks of any kind: a headline uses single ones."""
    title = (copy.record.report.title or "").lower()
    marks = [match.start() for match in re.finditer(rf"{MARK.pattern}|(?<!\w)['‘]|['’](?!\w)", title)]
    pieces = (title[start:end] for start, end in zip(marks[::2], marks[1::2], strict=False))
    return tuple(Wording(None, tuple(WORD.findall(piece))) for piece in pieces)
