"""A report: one published text, exactly as received."""

from __future__ import annotations

import hashlib
from typing import Literal

from msgspec import Struct

PublishedFrom = Literal["given", "metadata", "text", "inferred"]


class Report(Struct, frozen=True, kw_only=True):
    """One published text and what is known about where it comes from. `text` is never altered.

    `published` is an ISO 8601 date or date-time; `published_from` tells how it is known.
    """

    id: str
    text: str
    language: str = "id"
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None


def report_id(text: str, *, outlet: str | None = None, url: str | None = None) -> str:
    """Hash of outlet, url and text: the same report read twice is the same report. 16 hexadecimal digits."""
    key = "\0".join((outlet or "", url or "", text)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(key, digest_size=8).hexdigest()
