"""The text below its opening, as the parts of this stage look at it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from sumber.language.form.anatomy import AnatomyForm
from sumber.model.span import Span

LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
SOLID = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class Page:
    """`lines`: spans of the lines that hold more than white space, which is left out at their ends. `house`: outlet."""

    text: str
    start: int
    lines: Sequence[Span]
    form: AnatomyForm
    house: str | None = None

    def line_at(self, place: int) -> int:
        """Index of the line on which `place` stands, or of the last one before it; -1 if there is none."""
        return bisect_right(self.lines, place, key=lambda line: line.start) - 1


def page_of(text: str, start: int, form: AnatomyForm, house: str | None) -> Page:
    """The page of `text` from `start` on."""
    spans = (trim(text, *match.span()) for match in LINE.finditer(text, start))
    return Page(text, start, [span for span in spans if span], form, house)


def trim(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends; None if nothing else is in it."""
    first = SOLID.search(text, start, end)
    if first is None:
        return None
    while text[end - 1].isspace():
        end -= 1
    return Span(first.start(), end)
