"""Sumber reads news reports and tells, for every statement in them, on whose word it stands.

    record = sumber.read(text, published="2019-04-24", outlet="ANTARA")
    for statement in record.statements:
        print([record.words(span) for span in statement.content], statement.chain)

Everything is loaded when it is first asked for, so that `import sumber` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sumber.errors import SumberError as SumberError
    from sumber.errors import Unreadable as Unreadable
    from sumber.errors import WrongSetting as WrongSetting
    from sumber.intake.about import About as About
    from sumber.model.record import Record as Record
    from sumber.model.report import Report as Report
    from sumber.model.unread import Unread as Unread
    from sumber.reader import Reader as Reader

__version__ = "0.1.0"

HOMES = {
    "About": "sumber.intake.about",
    "Reader": "sumber.reader",
    "Record": "sumber.model.record",
    "Report": "sumber.model.report",
    "SumberError": "sumber.errors",
    "Unread": "sumber.model.unread",
    "Unreadable": "sumber.errors",
    "WrongSetting": "sumber.errors",
}
__all__ = ["About", "Reader", "Record", "Report", "SumberError", "Unread", "Unreadable", "WrongSetting", "read"]


def read(
    text: str,
    *,
    published: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Record:
    """The record of one report; see `Reader.read`."""
    reader = __getattr__("Reader")()
    record: Record = reader.read(text, published=published, outlet=outlet, title=title, url=url, language=language)
    return record


def __getattr__(name: str) -> type:
    if name not in HOMES:
        raise AttributeError(f"module 'sumber' has no attribute {name!r}")
    found: type = getattr(import_module(HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
