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
    """A quotation as words in lower case. `span` is None in the headline."""

    span: Span | None
    words: tuple[str, ...]

    def places(self, copy: Copy) -> list[Span]:
        """Where the words stand in the copy."""
        return [Span(*match.span()) for match in WORD.finditer(copy.low, *(self.span or (0, 0)))]


def wordings(copy: Copy) -> tuple[Wording, ...]:
    """The quotations of the body, in order."""
    return copy.shared(_of_body)


def _of_body(copy: Copy) -> tuple[Wording, ...]:
    return tuple(Wording(quoted.span, tuple(WORD.findall(copy.low, *quoted.span))) for quoted in pairs(copy).quoted)


def of_headline(copy: Copy) -> tuple[Wording, ...]:
    """The quotations of the headline, in marks of any kind: a headline uses single ones."""
    title = (copy.record.report.title or "").lower()
    marks = [match.start() for match in re.finditer(rf"{MARK.pattern}|(?<!\w)['‘]|['’](?!\w)", title)]
    pieces = (title[start:end] for start, end in zip(marks[::2], marks[1::2], strict=False))
    return tuple(Wording(None, tuple(WORD.findall(piece))) for piece in pieces)
