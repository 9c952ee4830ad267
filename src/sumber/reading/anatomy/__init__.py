"""Stage anatomy: what of the text is the story, and what stands around it: dateline, credits, links, notices."""

from __future__ import annotations

from sumber.knowledge import agencies
from sumber.model.record import Anatomy
from sumber.reading.anatomy.credits import read_credits
from sumber.reading.anatomy.notices import find_notices
from sumber.reading.anatomy.opening import read_opening
from sumber.reading.anatomy.page import page_of
from sumber.reading.anatomy.paragraphs import split_paragraphs
from sumber.reading.anatomy.signoffs import read_signoffs
from sumber.reading.known import Known


def read_anatomy(known: Known) -> Anatomy:
    """Dateline, paragraphs of the body and credits of a report. Time grows with the text's length."""
    report, form = known.report, known.pack.anatomy
    opening = read_opening(report.text, report.title, form)
    house = agencies.find(report.outlet) if report.outlet else None
    page = page_of(report.text, opening.end, form, house.name if house else report.outlet)
    notices = find_notices(page)
    found = [*read_credits(page), *read_signoffs(page, notices)]
    credits = sorted((credit for one in found for credit in one.credits), key=lambda credit: credit.span)
    return Anatomy(
        dateline=opening.dateline,
        paragraphs=split_paragraphs(page, [*notices, *(one.cut for one in found)]),
        credits=(*opening.credits, *credits),
    )
