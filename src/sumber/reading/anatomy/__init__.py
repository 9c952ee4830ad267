"""Stage anatomy: what of the text is the story, and what stands around it: dateline, credits, links, notices."""

from __future__ import annotations

from sumber.model.record import Anatomy
from sumber.reading.anatomy.credits import read_credits
from sumber.reading.anatomy.lines import read_lines
from sumber.reading.anatomy.notices import find_notices
from sumber.reading.anatomy.opening import read_opening
from sumber.reading.anatomy.paragraphs import split_paragraphs
from sumber.reading.known import Known


def read_anatomy(known: Known) -> Anatomy:
    """Dateline, paragraphs of the body and credits of a report. Time grows with the text's length."""
    text, form = known.report.text, known.pack.anatomy
    opening = read_opening(text, known.report.title, form)
    lines = read_lines(text, opening.end)
    notices = find_notices(text, lines, form)
    credits, cuts = read_credits(text, lines, notices, form)
    return Anatomy(
        dateline=opening.dateline,
        paragraphs=split_paragraphs(text, lines, [*notices, *cuts], form),
        credits=(*opening.credits, *credits),
    )
