"""Plain text -> draft."""

from __future__ import annotations

from collections.abc import Iterator

from sumber.errors import NotText
from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.source import Source
from sumber.intake.text import LONGEST, WIDEST


def drafts(source: Source, options: Options) -> Iterator[Draft]:
    """The draft of a text file; NotText if it is too long."""
    limit = LONGEST * WIDEST
    data = source.stream.read(limit + 1)
    if len(data) > limit:
        raise NotText("E113", length=len(data), unit="bytes", limit=limit)
    yield Draft(where=source.where, data=data)
