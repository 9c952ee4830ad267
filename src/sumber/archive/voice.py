"""One voice: how often it is quoted, by whom, through whom and when, and what later versions changed of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct
from sqlalchemy import Connection, func, select

from sumber.archive import tables
from sumber.archive.draft import voice_id
from sumber.archive.revised import CHANGED
from sumber.archive.voices import Share, Voice
from sumber.errors import NotKept
from sumber.model.record import SourceKind


class Month(Struct, frozen=True):
    """How many statements stand on a voice in reports of one month."""

    month: str
    statements: int


class Revised(Struct, frozen=True):
    """How many statements later versions of their reports changed, and how: the kinds of `sumber.archive.changes`."""

    kind: str
    statements: int


class VoiceTold(Struct, frozen=True):
    """A voice with all who quote it. `months`: of publication, in order.

    `changed`: statements that later versions changed in one way or several; `revised`: by the way, the most frequent
    first.
    """

    voice: Voice
    months: tuple[Month, ...]
    changed: int
    revised: tuple[Revised, ...]


def voice_told(connection: Connection, name: str | None, kind: str) -> VoiceTold:
    """The voice of just this name and kind; NotKept if nobody such is quoted or ever was."""
    number = voice_id(name, kind)
    revised = _revised(connection, number)
    v = tables.voices.c
    own = connection.execute(select(v.name, v.kind).where(v.id == number)).first()
    voice = _voice(connection, number, own.name, own.kind) if own else None
    if voice is None or not (voice.statements or revised):
        raise NotKept("E310", who=name or kind)
    changed = sum(one.statements for one in revised if one.kind == CHANGED)
    ways = tuple(one for one in revised if one.kind != CHANGED)
    return VoiceTold(voice, _months(connection, number), changed, ways)


def _voice(connection: Connection, number: int, name: str | None, kind: SourceKind) -> Voice:
    q = tables.quoted.c
    sums = [func.sum(q[column]) for column in ("statements", "direct", "hedged", "denied")]
    asked = select(q.outlet_id, q.through_id, *sums).where(q.voice_id == number).group_by(q.outlet_id, q.through_id)
    rows = connection.execute(asked).all()
    statements, direct, hedged, denied = (sum(int(row[column]) for row in rows) for column in range(2, 6))
    outlets, through = Counter[int](), Counter[int]()
    for row in rows:
        outlets[row[0]] += int(row[2])
        through[row[1]] += int(row[2])
    names = _names(connection, {*outlets, *through})
    by = _shares(outlets, names), _shares(through, names)
    return Voice(name, kind, statements, direct, hedged, denied, *by)


def _names(connection: Connection, numbers: set[int]) -> dict[int, str]:
    v = tables.voices.c
    asked = select(v.id, v.name, v.kind).where(v.id.in_(numbers))
    return {row.id: row.name or row.kind for row in connection.execute(asked)}


def _shares(counts: Counter[int], names: Mapping[int, str]) -> tuple[Share, ...]:
    return tuple(Share(names[number], count) for number, count in counts.most_common() if number in names and count > 0)


def _months(connection: Connection, number: int) -> tuple[Month, ...]:
    q = tables.quoted.c
    asked = (
        select(q.month, func.sum(q.statements)).where(q.voice_id == number, q.month != "").group_by(q.month)
        .having(func.sum(q.statements) > 0).order_by(q.month)
    )  # fmt: skip
    return tuple(Month(month, int(count)) for month, count in connection.execute(asked))


def _revised(connection: Connection, number: int) -> tuple[Revised, ...]:
    r = tables.revised.c
    asked = select(r.kind, r.statements).where(r.voice_id == number).order_by(r.statements.desc(), r.kind)
    return tuple(Revised(kind, count) for kind, count in connection.execute(asked))
