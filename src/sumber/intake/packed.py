"""gzip -> drafts of what is packed in it."""

from __future__ import annotations

import io
from collections.abc import Iterator

from sumber.errors import Damaged, TooMuch
from sumber.intake.draft import Draft
from sumber.intake.gunzip import Gunzip
from sumber.intake.options import Options
from sumber.intake.source import Source, source_of
from sumber.intake.take import drafts_of
from sumber.model.unread import Unread

WEB = b"WARC/"


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The drafts in the one file that is packed. TooMuch if it is packed too often, or unpacks to too much."""
    if source.depth >= source.limits.nesting:
        raise TooMuch("E153", limit=source.limits.nesting)
    # Web archives pack every page by itself, so that those behind a damaged one can still be read.
    unpack = Gunzip(source.stream.read, source.budget, resync=_is_web(source))
    name = source.name.lower().removesuffix(".gz").replace(".tgz", ".tar")
    inner = source_of(unpack.read, source.where, name, source.budget, folder=source.folder, depth=source.depth + 1)
    yield from drafts_of(inner, options)
    if unpack.gaps:
        lost = Damaged("E142", why=f"of the packed data, {unpack.gaps} stretches cannot be unpacked")
        yield Unread(source.where, lost.code, lost.reason)


def _is_web(source: Source) -> bool:
    head = io.BytesIO(source.head())
    try:
        return Gunzip(head.read, source.budget).read(len(WEB)) == WEB
    except Damaged:
        return False
