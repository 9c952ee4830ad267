"""What stands before the story: a headline, day and hour, the byline, the dateline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from sumber.language.form.anatomy import AnatomyForm
from sumber.model.record import Credit, Dateline
from sumber.model.span import Span
from sumber.reading.anatomy.credits import label_credit
from sumber.reading.anatomy.page import LINE, trim

HEAD_LINES = 6  # a dateline stands on one of these: of 9,700 in the articles tried none stood below the fifth
HEAD_LINE = 200  # characters: what is longer is no headline or byline; the longest headline of 43,000 has 178
SENTENCE_END = re.compile(r"[.!?…][\"”'’)\]]*$")


@dataclass(frozen=True, slots=True)
class Opening:
    """`end`: where the story begins."""

    end: int = 0
    dateline: Dateline | None = None
    credits: tuple[Credit, ...] = ()


def read_opening(text: str, title: str | None, form: AnatomyForm) -> Opening:
    """What of the text comes before the story's first word."""
    heads = [trim(text, *match.span()) for match in islice(LINE.finditer(text), HEAD_LINES)]
    credits: list[Credit] = []
    passed = 0
    for line in filter(None, heads):
        start = max(line.start, passed)
        if byline := form.bylines.match(text, start):
            name = byline["name"].rstrip(".")
            credits.append(Credit("reporter", name, Span(start, byline.start("name") + len(name))))
            start = passed = byline.end()
        if dateline := read_dateline(text, start, form):
            return Opening(dateline.span.end, dateline, tuple(credits))
        if credit := label_credit(text, line, form):
            credits += credit
            passed = line.end
        elif _is_heading(text, line, title, form):
            passed = line.end
        elif line.end - line.start > HEAD_LINE or SENTENCE_END.search(text, line.start, line.end):
            break
    return Opening(passed, None, tuple(credits))


def _is_heading(text: str, line: Span, title: str | None, form: AnatomyForm) -> bool:
    return text[line.start : line.end] == (title or "").strip() or form.headings.match(text, line.start) is not None


def read_dateline(text: str, start: int, form: AnatomyForm) -> Dateline | None:
    """The dateline that begins at `start`, if one does; its span runs up to the story's first word."""
    found = form.dateline_at(text, start)
    return Dateline(Span(start, found.end), found.places, found.outlet) if found else None
