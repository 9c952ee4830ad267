"""One source in the archive's tally: how often it is quoted, by whom, through whom, and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from sumber.archive import tables
from sumber.archive.archive import Archive
from sumber.archive.draft import voice_id
from sumber.archive.voices import Share, Voice
from sumber.desk.faults import refuse
from sumber.desk.views import Month


def tally_of(archive: Archive, name: str | None, kind: str) -> tuple[Voice, tuple[Month, ...]]:
    """The source of just this name and kind, and its statements by month. Refused if nobody such is quoted."""
    number = voice_id(name, kind)
    with archive.reading() as connection:
        voice = _voice(connection, number)
        return voice, _months(connection, number)


def _voice(connection: Connection, number: int) -> Voice:
    q, v = tables.quoted.c, tables.voices.c
    sums = [func.sum(q[column]) for column in ("statements", "direct", "hedged", "denied")]
    asked = select(q.outlet_id, q.through_id, *sums).where(q.voice_id == number).group_by(q.outlet_id, q.through_id)
    rows = connection.execute(asked).all()
    own = connection.execute(select(v.name, v.kind).where(v.id == number)).first()
    statements, direct, hedged, denied = (sum(int(row[column]) for row in rows) for column in range(2, 6))
    if own is None or not statements:
        raise refuse("not-found", "nobody of this name and kind is quoted in the archive")
    outlets, through = Counter[int](), Counter[int]()
    for row in rows:
        outlets[row[0]] += int(row[2])
        through[row[1]] += int(row[2])
    asked_names = select(v.id, v.name, v.kind).where(v.id.in_([*outlets, *through]))
    names = {row.id: row.name or row.kind for row in connection.execute(asked_names)}
    by = _shares(outlets, names), _shares(through, names)
    return Voice(own.name, own.kind, statements, direct, hedged, denied, *by)


def _shares(counts: Counter[int], names: Mapping[int, str]) -> tuple[Share, ...]:
    return tuple(Share(names[number], count) for number, count in counts.most_common() if number in names and count > 0)


def _months(connection: Connection, number: int) -> tuple[Month, ...]:
    q = tables.quoted.c
    asked = (
        select(q.month, func.sum(q.statements)).where(q.voice_id == number, q.month != "").group_by(q.month)
        .having(func.sum(q.statements) > 0).order_by(q.month)
    )  # fmt: skip
    return tuple(Month(month, int(count)) for month, count in connection.execute(asked))
