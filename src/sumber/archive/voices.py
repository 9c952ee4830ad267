"""Who is quoted: how often, by which outlets, through whom, and how often without a name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Select, case, desc, func, select

from sumber.archive import tables
from sumber.archive.draft import voice_id
from sumber.archive.stems import fold
from sumber.model.record import SourceKind

SHOWN = 20  # outlets of a voice, and those it is quoted through: the most frequent ones
NAMELESS = ("unnamed", "unspecified", "group")


class Share(Struct, frozen=True):
    """A name and a number of statements."""

    name: str
    statements: int


class Voice(Struct, frozen=True):
    """A source across reports. `outlets`: who quotes it; `through`: from whom they have it; the most frequent 20."""

    name: str | None
    kind: SourceKind
    statements: int
    direct: int
    hedged: int
    denied: int
    outlets: tuple[Share, ...]
    through: tuple[Share, ...]


class Sums(Struct, frozen=True):
    """All that is quoted within what was asked for. `nameless`: on the word of nobody that the report names."""

    voices: int
    statements: int
    nameless: int


class Asked(Struct, frozen=True):
    """Which part of the tally: by outlet, by words of the source's name, by its kind, by months of publication."""

    name: str | None = None
    kind: str | None = None
    outlet: str | None = None
    said_first: date | None = None
    said_last: date | None = None


def quoted_voices(connection: Connection, asked: Asked, *, limit: int, offset: int = 0) -> list[Voice]:
    """The voices most quoted."""
    q, v = tables.quoted.c, tables.voices.c
    totals = [func.sum(q[name]).label(name) for name in ("statements", "direct", "hedged", "denied")]
    most = (
        select(q.voice_id, *totals).where(*_where(asked)).group_by(q.voice_id).having(func.sum(q.statements) > 0)
        .order_by(desc("statements"), q.voice_id).limit(limit).offset(offset).subquery()
    )  # fmt: skip
    rows = connection.execute(select(v.id, v.name, v.kind, most).join(most, most.c.voice_id == v.id)).all()
    rows = sorted(rows, key=lambda row: (-row.statements, row.id))
    ids = [row.id for row in rows]
    outlets, through = (_shares(connection, column, asked, ids) for column in (q.outlet_id, q.through_id))
    return [
        Voice(r.name, r.kind, r.statements, r.direct, r.hedged, r.denied, outlets.get(r.id, ()), through.get(r.id, ()))
        for r in rows
    ]


def quoted_sums(connection: Connection, asked: Asked) -> Sums:
    """How much is quoted at all."""
    q, v = tables.quoted.c, tables.voices.c
    by_voice = (
        select(q.voice_id, func.sum(q.statements).label("statements")).where(*_where(asked)).group_by(q.voice_id)
        .having(func.sum(q.statements) > 0).subquery()
    )  # fmt: skip
    nameless = func.sum(case((v.kind.in_(NAMELESS), by_voice.c.statements), else_=0))
    sums = select(func.count(), func.sum(by_voice.c.statements), nameless)
    row = connection.execute(sums.select_from(by_voice.join(tables.voices, v.id == by_voice.c.voice_id))).one()
    return Sums(row[0], int(row[1] or 0), int(row[2] or 0))


def _where(asked: Asked) -> list[ColumnElement[bool]]:
    q, v = tables.quoted.c, tables.voices.c
    parts: list[ColumnElement[bool]] = []
    if asked.outlet:
        parts.append(q.outlet_id == voice_id(asked.outlet, "media"))
    if asked.said_first:
        parts.append(q.month >= f"{asked.said_first:%Y-%m}")
    if asked.said_last:
        parts.append(q.month.between("0", f"{asked.said_last:%Y-%m}"))
    named = [_has_word(v.folded, word) for word in fold(asked.name or "").split()]
    if asked.kind:
        named.append(v.kind == asked.kind)
    if named:
        parts.append(q.voice_id.in_(select(v.id).where(*named)))
    return parts


def _has_word(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    """Names are folded: their words are parted by one space, and none has a sign that LIKE takes for another."""
    return (" " + column + " ").like(f"% {word} %")


def _shares(
    connection: Connection, column: ColumnElement[int], asked: Asked, voices: Sequence[int]
) -> dict[int, tuple[Share, ...]]:
    """For each voice who stands in `column`, and with how many statements."""
    q, v = tables.quoted.c, tables.voices.c
    total = func.sum(q.statements).label("total")
    query: Select[Any] = (
        select(q.voice_id, v.name, v.kind, total).join(tables.voices, v.id == column)
        .where(q.voice_id.in_(voices), *_where(asked)).group_by(q.voice_id, v.id, v.name, v.kind)
        .having(total > 0).order_by(q.voice_id, desc("total"), v.id)
    )  # fmt: skip
    found: dict[int, list[Share]] = {}
    for voice, name, kind, count in connection.execute(query):
        found.setdefault(voice, []).append(Share(name or kind, count))
    return {voice: tuple(shares[:SHOWN]) for voice, shares in found.items()}
