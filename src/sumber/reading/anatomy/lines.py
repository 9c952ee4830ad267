"""The lines of a text, and which of them a place of the text is on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from sumber.model.span import Span

LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
SOLID = re.compile(r"\S")


def read_lines(text: str, start: int) -> list[Span]:
    """Spans of all lines from `start` on that hold more than white space, white space around them left out."""
    return [span for match in LINE.finditer(text, start) if (span := trim(text, match.start(), match.end()))]


def trim(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends; None if nothing else is in it."""
    first = SOLID.search(text, start, end)
    if first is None:
        return None
    while text[end - 1].isspace():
        end -= 1
    return Span(first.start(), end)


def line_at(lines: Sequence[Span], place: int) -> int:
    """Index of the line on which `place` stands, or of the last one before it; -1 if there is none."""
    return bisect_right(lines, place, key=lambda line: line.start) - 1
