"""Quotation marks: which opens, which closes, where one is missing."""

from __future__ import annotations

import re
from typing import NamedTuple

from sumber.model.span import Span

_DOUBLE = re.compile("[\"“”„‟«»＂]|``|''")
_SINGLE = re.compile(r"(?<!\w)['‘](?=[\w ])([^'‘’\n\"“”]{2,200}?)['’](?!\w)")
_OPENING, _CLOSING = frozenset("“„«"), frozenset("”‟»")
_SENTENCE_END = re.compile(r"[.!?…][\s]+")
_BEFORE_OPENING = frozenset("([—–-/:;")


class Quotation(NamedTuple):
    """`outer` with its marks, `inner` the words between. A missing mark has no width."""

    outer: Span
    inner: Span


class _Mark(NamedTuple):
    start: int
    end: int
    form: str
    opens: bool  # by the white space and letters around it
    closes: bool


def find_quotations(text: str, paragraph: Span) -> list[Quotation]:
    """The quotations of one paragraph in reading order, none inside another. Linear in its length.

    Marks pair up in turn; where their number is odd, the shape of a mark (white space around it, the letter behind it)
    tells which one lacks its fellow: a quotation without its first mark begins with its sentence, one without its last
    ends with the paragraph.
    """
    found: list[Quotation] = []
    opened: _Mark | None = None
    for match in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        mark = _shape(text, paragraph, match)
        if opened is None:
            if _is_stray_close(mark):
                start = _sentence_start(text, found[-1].outer.end if found else paragraph.start, mark.start)
                found.append(Quotation(Span(start, mark.end), Span(start, mark.start)))
            else:
                opened = mark
        elif _reopens(mark):
            opened = mark
        else:
            found.append(Quotation(Span(opened.start, mark.end), Span(opened.end, mark.start)))
            opened = None
    if opened is not None and _may_stay_open(text, paragraph, opened):
        found.append(Quotation(Span(opened.start, paragraph.end), Span(opened.end, paragraph.end)))
    found = [quotation for quotation in found if text[quotation.inner.start : quotation.inner.end].strip()]
    return _with_single(text, paragraph, found)


def _shape(text: str, paragraph: Span, match: re.Match[str]) -> _Mark:
    start, end = match.span()
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    opens = (before.isspace() or before in _BEFORE_OPENING) and (after.isalnum() or after in "([.…'‘")
    closes = after.isspace() or after in ".,;:!?)]-–—" or (before in ".,!?…" and after.islower())
    if before.isspace() and after.islower():  # `susah, "imbuh`: the space went to the wrong side
        closes = text[paragraph.start : start].rstrip()[-1:] in (",", ".", "!", "?")
    return _Mark(start, end, match.group(), opens, closes and not (before.isspace() and after.isspace()))


def _is_stray_close(mark: _Mark) -> bool:
    return (mark.form in _CLOSING and not mark.opens) or (mark.form not in _OPENING and mark.closes and not mark.opens)


def _reopens(mark: _Mark) -> bool:
    return mark.form not in _CLOSING and mark.opens and not mark.closes


def _may_stay_open(text: str, paragraph: Span, mark: _Mark) -> bool:
    before = text[paragraph.start : mark.start].rstrip()
    return not before or before[-1] in ",:.!?"


def _sentence_start(text: str, low: int, high: int) -> int:
    start = low
    for match in _SENTENCE_END.finditer(text, low, high):
        if match.end() < high:
            start = match.end()
    while start < high and (text[start].isspace() or text[start] in ",.;"):
        start += 1
    return start


def _with_single(text: str, paragraph: Span, double: list[Quotation]) -> list[Quotation]:
    """Single marks count where no double ones stand around them."""
    found, at = [], paragraph.start
    for limit in [*double, None]:
        end = limit.outer.start if limit else paragraph.end
        if end > at:
            for match in _SINGLE.finditer(text, at, end):
                found.append(Quotation(Span(*match.span()), Span(*match.span(1))))
        if limit:
            found.append(limit)
            at = limit.outer.end
    return found
