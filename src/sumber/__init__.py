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
    from sumber.archive.archive import Archive as Archive
    from sumber.archive.query import Query as Query
    from sumber.errors import SumberError as SumberError
    from sumber.errors import Unreadable as Unreadable
    from sumber.errors import WrongSetting as WrongSetting
    from sumber.intake.about import About as About
    from sumber.model.finding import Finding as Finding
    from sumber.model.record import Record as Record
    from sumber.model.report import Report as Report
    from sumber.model.unread import Unread as Unread
    from sumber.reader import Reader as Reader

__version__ = "0.1.0"

HOMES = {
    "About": "sumber.intake.about",
    "Archive": "sumber.archive.archive",
    "Query": "sumber.archive.query",
    "Finding": "sumber.model.finding",
    "Reader": "sumber.reader",
    "Record": "sumber.model.record",
    "Report": "sumber.model.report",
    "SumberError": "sumber.errors",
    "Unread": "sumber.model.unread",
    "Unreadable": "sumber.errors",
    "WrongSetting": "sumber.errors",
}
__all__ = [
    "About", "Finding", "Reader", "Record", "Report", "SumberError", "Unread", "Unreadable", "WrongSetting", "check",
    "read",
]  # fmt: skip


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


def check(
    report: str | Record,
    *,
    published: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """What is wrong or doubtful in a report, given as its text or as the record of it, by place.

    `select` and `ignore` hold codes of rules, families and names; without `select` all stable rules run. Of a record,
    `published`, `outlet` and `title` are already known. Errors are those of `read`; WrongSetting for no such rule.
    """
    options = import_module("sumber.checks.options").Options(select=tuple(select), ignore=tuple(ignore))
    reader = __getattr__("Reader")(checks=None)
    is_text = isinstance(report, str)
    record = reader.read(report, published=published, outlet=outlet, title=title) if is_text else report
    found: tuple[Finding, ...] = import_module("sumber.checks.run").check(record, options)
    return found


def __getattr__(name: str) -> type:
    if name not in HOMES:
        raise AttributeError(f"module 'sumber' has no attribute {name!r}")
    found: type = getattr(import_module(HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
