"""Who wrote, edited, translated, photographed a report, and whose report it was before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from sumber.language.form.anatomy import AnatomyForm
from sumber.model.record import Credit, CreditRole
from sumber.model.span import Span
from sumber.reading.anatomy.page import Page

CREDIT_LINE = 160  # characters: longer lines that begin like a credit are prose or captions
BRACKETS = "()[]"


class Found(NamedTuple):
    """Credits, and the span that is therefore not the story."""

    credits: list[Credit]
    cut: Span


def read_credits(page: Page) -> list[Found]:
    """The credits with a word before them (`Editor : X`, `Oleh X`, `Copyright © X`), wherever they stand."""
    return [*_labelled(page), *_whole_lines(page), *_copyrights(page)]


def label_credit(text: str, line: Span, form: AnatomyForm) -> list[Credit]:
    """The credits of a line that is nothing else (`Penulis: X, Y`); empty if it is no such line."""
    label = form.label.match(text, line.start, line.end)
    if label is None or line.end - line.start > CREDIT_LINE:
        return []
    return named(text, role_of(label, form), Span(label.end(), line.end), form)


def role_of(label: re.Match[str], form: AnatomyForm) -> CreditRole:
    """The role that a label stands for."""
    return form.roles[" ".join(label["label"].lower().split())]


def _labelled(page: Page) -> Iterator[Found]:
    text, form = page.text, page.form
    labels = list(form.label.finditer(text, page.start))
    copyrights = form.copyright.finditer(text, page.start) if labels else ()
    starts = [*sorted(match.start() for match in (*labels, *copyrights)), len(text)]
    for label in labels:
        line = page.lines[page.line_at(label.start())]
        ahead = starts[bisect_right(starts, label.start())]
        value = Span(label.end(), min(line.end, ahead, label.end() + CREDIT_LINE))
        role = role_of(label, form)
        if _opens(text, line, label.start()) and value.end in (line.end, ahead):
            yield Found(named(text, role, value, form), Span(line.start, value.end))
        elif name := _name_at(text, value, form):
            start = label.start() - (text[label.start() - 1 : label.start()] in ("(", "["))
            end = name.end + (text[name.end : name.end + 1] in (")", "]"))
            yield Found(named(text, role, name, form), Span(start, end))


def _opens(text: str, line: Span, place: int) -> bool:
    return place - line.start <= 2 and not text[line.start : place].strip("([-– ")


def _name_at(text: str, value: Span, form: AnatomyForm) -> Span | None:
    start = value.start
    while start < value.end and text[start].isspace():
        start += 1
    match = form.name.match(text, start, value.end)
    return Span(*match.span()) if match else None


def named(text: str, role: CreditRole, value: Span, form: AnatomyForm) -> list[Credit]:
    """One credit for each name in `value`; what does not look like a name is left out."""
    credits = [
        Credit(role, text[name.start : name.end], name)
        for name in parts(text, value, form)
        if form.name.fullmatch(text, *name)
    ]
    return credits[:1] if role == "photographer" else credits  # after the photographer comes the house: `X/Outlet`


def parts(text: str, value: Span, form: AnatomyForm) -> Iterator[Span]:
    """The parts of `X, Y` and `x/y`, without white space, brackets and full stops around them."""
    start = value.start
    for match in form.name_breaks.finditer(text, *value):
        if part := _bare(text, start, match.start()):
            yield part
        start = match.end()
    if part := _bare(text, start, value.end):
        yield part


def _bare(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in BRACKETS):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in BRACKETS + ".:-–"):
        end -= 1
    return Span(start, end) if start < end else None


def _whole_lines(page: Page) -> Iterator[Found]:
    for line in page.lines:
        if line.end - line.start <= CREDIT_LINE:
            match = page.form.whole_line.match(page.text, line.start, line.end)
            if match:
                yield Found([Credit("reporter", match["name"], Span(*match.span("name")))], line)


def _copyrights(page: Page) -> Iterator[Found]:
    for match in page.form.copyright.finditer(page.text, page.start):
        year = match["year"] or match["before"]
        if match["name"]:
            span = Span(match.start(), match.end("year") if match["year"] else match.end("name"))
            yield Found([Credit("copyright", match["name"], span, int(year) if year else None)], span)
