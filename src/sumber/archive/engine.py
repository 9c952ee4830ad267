"""Opens the database: SQLite in one file, or another by URL; tells in our words what the database complains of."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, NoSuchModuleError, OperationalError

from sumber.errors import ArchiveBusy, ArchiveFull, ArchiveUnusable

WAIT = 60.0  # seconds that one who writes waits for another; a batch takes one, on a slow disk some
WRITES = {"sumber_writes": True}
CACHE = 64 * 1024  # KiB of pages kept in memory: the index's upper levels of 40,000 reports fit
MAPPED = 1 << 30  # bytes of the file that are read without copying
PAGE = 8192  # bytes; with the usual 4096, texts of some 2,500 bytes leave a fifth of their pages empty
LOG = 32 << 20  # bytes of the log of writes before they are brought into the file
LOCK = 0x73756D62  # `sumb`: whoever writes to PostgreSQL holds the advisory lock of this number
FULL = ("database or disk is full", "disk I/O error", "No space left", "could not extend file")
BUSY = ("database is locked", "database table is locked", "lock timeout", "LockNotAvailable")


def is_url(place: str) -> bool:
    """Whether an archive is named by the URL of a database and not by a file."""
    return "://" in place


def open_engine(place: str, wait: float = WAIT) -> Engine:
    """An engine for the file or URL; nothing is opened yet. ArchiveUnusable if no such database can be spoken to."""
    if not is_url(place):
        return _sqlite(URL.create("sqlite+pysqlite", database=place), wait)
    try:
        url = make_url(place)
        if url.get_backend_name() == "sqlite":
            return _sqlite(url, wait)
        if url.drivername in ("postgresql", "postgres"):
            url = url.set(drivername="postgresql+psycopg")
        engine = create_engine(url, pool_pre_ping=True)
    except ModuleNotFoundError as fault:
        raise ArchiveUnusable("E305", module=fault.name) from None
    except (ArgumentError, NoSuchModuleError) as fault:
        raise ArchiveUnusable("E306", why=str(fault).splitlines()[0]) from None
    if engine.dialect.name != "postgresql":
        raise ArchiveUnusable("E306", why=f"{engine.dialect.name} is neither sqlite nor postgresql")
    event.listen(engine, "begin", _begin_postgresql(wait))
    return engine


def _sqlite(url: URL, wait: float) -> Engine:
    engine = create_engine(url, connect_args={"timeout": wait, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves: the module would begin them too late
    # Rows are made so that each finds those to which it points; to look again costs a fifth of writing.
    for setting in (f"cache_size = -{CACHE}", f"mmap_size = {MAPPED}", "foreign_keys = OFF", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("PRAGMA synchronous = FULL")  # what was reported as done outlives a power cut
    connection.execute(f"PRAGMA page_size = {PAGE}")  # heeded when the file is made
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG // PAGE}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("sumber_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_postgresql(wait: float) -> Any:
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("sumber_writes"):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(wait * 1000)}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")

    return begin


@contextmanager
def told() -> Iterator[None]:
    """What the database complains of within, as ArchiveFull, ArchiveBusy or ArchiveUnusable."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as fault:
        why = str(fault.orig if isinstance(fault, DBAPIError) else fault).strip()
        if any(sign in why for sign in FULL):
            raise ArchiveFull("E302", why=why) from fault
        if any(sign in why for sign in BUSY) or type(getattr(fault, "orig", None)).__name__ == "LockNotAvailable":
            raise ArchiveBusy("E303") from fault
        if type(fault) in (OperationalError, DatabaseError, sqlite3.OperationalError, sqlite3.DatabaseError):
            raise ArchiveUnusable("E304", why=why.splitlines()[0] if why else type(fault).__name__) from fault
        raise


def askable(name: str) -> str:
    """A name as it can be asked for everywhere: PostgreSQL has no place for NUL, and no url and no hash has one."""
    return name.replace("\0", "\ufffd")


def file_of(engine: Engine) -> Path | None:
    """The file of an SQLite archive; None for one in memory or on a server."""
    name = engine.url.database
    return Path(name) if engine.dialect.name == "sqlite" and name and name != ":memory:" else None
