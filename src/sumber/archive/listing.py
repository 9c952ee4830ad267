"""Reports in a list."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, func, select

from sumber.archive import tables

OPENING = 160  # characters of a report: enough to know one without headline by


class Listed(Struct, frozen=True):
    """A report in a list, by the version that stands; `opening`: how its text begins."""

    id: str
    outlet: str | None
    title: str | None
    published: str | None
    url: str | None
    opening: str
    version: int


def listed_reports(connection: Connection, *, limit: int, offset: int = 0) -> list[Listed]:
    """Reports, the latest published first."""
    v = tables.report_versions.c
    columns = (v.hash, v.outlet, v.title, v.published, v.url, func.substr(v.text, 1, OPENING), v.version)
    asked = (
        select(*columns).where(v.latest).order_by(v.published.desc().nulls_last(), v.id.desc())
        .limit(limit).offset(offset)
    )  # fmt: skip
    return [Listed(*row) for row in connection.execute(asked)]


def count_reports(connection: Connection) -> int:
    """How many reports there are, each once with all its versions."""
    return connection.scalar(select(func.count()).select_from(tables.reports)) or 0
