"""Reports that could not be read: kept with their reason until they can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from sumber.archive.clock import now
from sumber.archive.tables import unread
from sumber.model.unread import Unread


class Tried(NamedTuple):
    """Something that could not be read; `input` is what was given to take in, a file or an address."""

    what: Unread
    input: str


class Failed(NamedTuple):
    """One row of the table `unread`."""

    place: str
    input: str
    code: str
    reason: str
    tries: int
    first: str
    last: str


def keep_unread(connection: Connection, tried: Sequence[Tried], read: Sequence[str]) -> None:
    """Keep what could not be read, and let go of what now has been."""
    if read:
        connection.execute(delete(unread).where(unread.c.place.in_(read)))
    insert = insert_sqlite if connection.dialect.name == "sqlite" else insert_postgresql
    for what, given in tried:
        moment = now()
        told = {"input": given, "code": what.code, "reason": what.reason, "last": moment, "stale": False}
        row = insert(unread).values(place=what.where, tries=1, first=moment, **told)
        again = row.on_conflict_do_update(index_elements=["place"], set_={**told, "tries": unread.c.tries + 1})
        connection.execute(again)


def mark_stale(connection: Connection, given: str) -> None:
    """An input is being tried again."""
    connection.execute(update(unread).where(unread.c.input == given).values(stale=True))


def forget_stale(connection: Connection, given: str) -> None:
    """An input has been tried again wholly: what of it has not failed again is no failure any more."""
    connection.execute(delete(unread).where((unread.c.input == given) & unread.c.stale))


def failed(connection: Connection) -> list[Failed]:
    """All that could not be read, by input and place."""
    columns = [unread.c[name] for name in Failed._fields]
    asked = select(*columns).order_by(unread.c.input, unread.c.place)
    return [Failed(*row) for row in connection.execute(asked)]
