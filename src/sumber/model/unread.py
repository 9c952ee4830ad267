"""A report that could not be read, and why."""

from __future__ import annotations

from msgspec import Struct


class Unread(Struct, frozen=True):
    """Stands in the place of the record. `where`: file or report id; `code`: see `sumber.errors`."""

    where: str
    code: str
    reason: str
