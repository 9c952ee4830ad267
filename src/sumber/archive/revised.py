"""What later versions of reports changed, by who had said it: what the table `revised` sums up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from sqlalchemy import Connection, select

from sumber.archive.changes import changes
from sumber.archive.draft import voice_id
from sumber.archive.rebuild import records
from sumber.archive.sums import add_up
from sumber.archive.tables import report_versions, revised
from sumber.model.record import Record, Statement
from sumber.model.tell import FRAME

CHANGED = "changed"  # in any way, or in several
TOGETHER = 100  # versions compared between two writes, so that a migration of any length needs little memory


def add_revised(connection: Connection, versions: Sequence[int]) -> None:
    """Sum up what these versions, by their numbers, changed of the ones before them; a first one changed nothing."""
    for start in range(0, len(versions), TOGETHER):
        pairs = _pairs(connection, versions[start : start + TOGETHER])
        add_up(connection, revised, chain.from_iterable(_revised(*records(connection, pair)) for pair in pairs))


def add_all_revised(connection: Connection) -> None:
    """Sum up what all versions changed."""
    v = report_versions.c
    add_revised(connection, list(connection.scalars(select(v.id).where(v.version > 1).order_by(v.id))))


def _pairs(connection: Connection, versions: Sequence[int]) -> list[tuple[int, int]]:
    before, after = report_versions.alias("before"), report_versions.alias("after")
    same = (before.c.report_id == after.c.report_id) & (before.c.version == after.c.version - 1)
    asked = select(before.c.id, after.c.id).join(after, same).where(after.c.id.in_(versions)).order_by(after.c.id)
    return [(row[0], row[1]) for row in connection.execute(asked)]


def _revised(old: Record, new: Record) -> Iterator[tuple[int, str, int]]:
    """Voice, kind and 1 for every statement that is not as it was; of each once `changed`."""
    for change in changes(old, new):
        if change.before is not None:
            voices = _voices(old, old.statements[change.before])
            yield from ((voice, kind, 1) for kind in (CHANGED, *change.kinds) for voice in voices)


def _voices(record: Record, statement: Statement) -> set[int]:
    """Those on whose word it stood."""
    sources = {source.id: source for source in record.sources}
    said = (sources[link.source] for link in statement.chain if link.source is not None and link.via not in FRAME)
    return {voice_id(source.name, source.kind) for source in said}
