"""The paragraphs of the body: its lines without what is not the story, lines that were broken in two tied again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from sumber.language.form.anatomy import AnatomyForm
from sumber.model.span import Span
from sumber.reading.anatomy.page import Page, trim

SAYS_SOMETHING = re.compile(r"[^\W_]")
ENDED = re.compile(r"[.!?…:;][\"”'’)\]]*$|[\"”]$")
GOES_ON = re.compile(r"[^\W\d_A-ZÀ-ÖØ-Þ]|[,.;:)\]”]")
LAST_WORD = re.compile(r"[^\W\d_]+$")
LINK_WORDS = 5  # a name or term that was a link and stands on a line of its own has seldom more words


def split_paragraphs(page: Page, cuts: Sequence[Span]) -> tuple[Span, ...]:
    """The spans of the body's paragraphs: the lines less `cuts`."""
    pieces: list[Span] = []
    blocks = _merged(cuts)
    here = 0
    for line in page.lines:
        start = line.start
        while here < len(blocks) and blocks[here].end <= start:
            here += 1
        at = here
        while at < len(blocks) and blocks[at].start < line.end:
            _add(pieces, page.text, start, blocks[at].start)
            start = max(start, blocks[at].end)
            at += 1
        _add(pieces, page.text, start, line.end)
    return tuple(_tied(page.text, pieces, page.form))


def _add(pieces: list[Span], text: str, start: int, end: int) -> None:
    if start < end and (piece := trim(text, start, end)) and SAYS_SOMETHING.search(text, *piece):
        pieces.append(piece)


def _merged(cuts: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for cut in sorted(cuts):
        if merged and cut.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, cut.end))
        else:
            merged.append(cut)
    return merged


def _tied(text: str, pieces: Sequence[Span], form: AnatomyForm) -> list[Span]:
    """Pieces that one sentence runs across become one: web pages break the line before and after a link."""
    ties = [_goes_on(text, one, two, form) for one, two in pairwise(pieces)]
    for i in range(len(ties) - 1):
        two = pieces[i + 1]
        if not ties[i] and ties[i + 1] and not ENDED.search(text, *pieces[i]) and _adjacent(text, pieces[i], two):
            ties[i] = text.count(" ", *two) < LINK_WORDS
    tied: list[Span] = []
    for i, piece in enumerate(pieces):
        if i and ties[i - 1]:
            tied[-1] = Span(tied[-1].start, piece.end)
        else:
            tied.append(piece)
    return tied


def _goes_on(text: str, one: Span, two: Span, form: AnatomyForm) -> bool:
    if not _adjacent(text, one, two):
        return False
    if GOES_ON.match(text, two.start):
        return text[two.start] in ",.;:)]”" or not ENDED.search(text, max(one.start, one.end - 4), one.end)
    last = LAST_WORD.search(text, max(one.start, one.end - 20), one.end)
    return last is not None and last[0].lower() in form.unfinished


def _adjacent(text: str, one: Span, two: Span) -> bool:
    between = text[one.end : two.start]
    return two.start - one.end <= 6 and between.isspace()
