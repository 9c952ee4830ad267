"""The steps that bring an archive to its present form, each named, recorded, and taken in one transaction.

A new archive is made in the present form at once and is recorded as having taken all steps. A step is never changed
once it has been published: what comes later is another step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection, Engine, insert, inspect, select

from sumber import __version__
from sumber.archive.clock import now
from sumber.archive.engine import WRITES, told
from sumber.archive.index import index_for
from sumber.archive.revised import add_all_revised
from sumber.archive.tables import metadata, migrations, revised
from sumber.archive.views import create_views
from sumber.errors import ArchiveUnusable


class Step(NamedTuple):
    """A named change; `take` brings the form before it to the form after it."""

    name: str
    take: Callable[[Connection], None]


def create(connection: Connection) -> None:
    """All tables, views and the index, in their present form."""
    metadata.create_all(connection, checkfirst=False)
    index_for(connection.engine).create(connection)
    create_views(connection)


def _sum_up_changes(connection: Connection) -> None:
    revised.create(connection)
    add_all_revised(connection)


def _drop_hash_index(connection: Connection) -> None:
    """Nothing was asked by it, and keeping it was two fifths of what it took to write a report."""
    connection.exec_driver_sql("DROP INDEX statements_by_hash")


STEPS: tuple[Step, ...] = (
    Step("0001 first form", create),
    Step("0002 what later versions changed, by voice", _sum_up_changes),
    Step("0003 statements without an index by hash", _drop_hash_index),
)


def bring_up(engine: Engine, *, make: bool, steps: tuple[Step, ...] = STEPS) -> list[str]:
    """Make the archive if there is none and `make` allows it; take the steps that it lacks and tell their names.

    Raises:
        ArchiveUnusable: there is no archive, the database is another one's, or a newer Sumber made the archive.
    """
    with told():
        with engine.connect() as connection:
            taken = _taken(connection)
        if taken is not None and _missing(taken, steps) == ():
            return []
        if taken is None and not make:
            raise ArchiveUnusable("E301")
        return _take(engine, steps)


def _take(engine: Engine, steps: tuple[Step, ...]) -> list[str]:
    with engine.connect().execution_options(**WRITES) as connection, connection.begin():
        taken = _taken(connection)  # again: another process may have been first
        if taken is None:
            create(connection)
            _record(connection, steps)
            return [step.name for step in steps]
        missing = _missing(taken, steps)
        for step in missing:
            step.take(connection)
            _record(connection, (step,))
        return [step.name for step in missing]


def _taken(connection: Connection) -> list[str] | None:
    """Names of the steps taken; None if the database is empty."""
    names = inspect(connection).get_table_names()
    if migrations.name in names:
        return list(connection.scalars(select(migrations.c.name).order_by(migrations.c.name)))
    if names:
        raise ArchiveUnusable("E307")
    return None


def _missing(taken: list[str], steps: tuple[Step, ...]) -> tuple[Step, ...]:
    known = [step.name for step in steps]
    if unknown := [name for name in taken if name not in known]:
        raise ArchiveUnusable("E308", steps=", ".join(unknown))
    return tuple(step for step in steps if step.name not in taken)


def _record(connection: Connection, steps: tuple[Step, ...]) -> None:
    rows = [{"name": step.name, "applied": now(), "sumber": __version__} for step in steps]
    connection.execute(insert(migrations), rows)
