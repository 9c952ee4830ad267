"""Pages of HTML -> the story on them and what they tell of it."""

from __future__ import annotations

from collections.abc import Iterator

from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.source import Source


def drafts(source: Source, options: Options) -> Iterator[Draft]:
    """The draft of a saved page."""
    yield Draft(where=source.where, page=source.all(options.limits.page, "a page"), charset=source.charset)
