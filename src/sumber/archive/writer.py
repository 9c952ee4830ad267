"""Writes drafts: a batch is one transaction, so that after any end the archive holds a batch whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Engine, Table, func, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from sumber.archive import tables
from sumber.archive.clock import now
from sumber.archive.draft import Draft, Row, voice_id
from sumber.archive.engine import WRITES, told
from sumber.archive.index import TermRow, index_for
from sumber.archive.rebuild import records
from sumber.archive.revised import add_revised
from sumber.archive.sums import add_up
from sumber.archive.tally import tally
from sumber.archive.unread import Tried, forget_stale, keep_unread, mark_stale
from sumber.errors import Unexpected
from sumber.model.unread import Unread

# Tables whose rows begin with the number of a row of another: which of the draft's counts gives that number.
BY_VERSION = ("dateline_places", "paragraphs", "credits", "times", "place_mentions", "events", "findings")
BY_STATEMENT = ("content_spans", "statement_events")
ASKED = 500  # values in one question: SQLite takes no more than 999, PostgreSQL 65,535
SHARED = 200_000  # numbers of places and voices remembered as written; 40,000 reports have 160,000


class Kept(NamedTuple):
    """What became of one report: `new` if it was not there; `version` counts from 1."""

    hash: str
    version: int
    new: bool


class InputDone(NamedTuple):
    """An input of which everything has been taken in; see the table `inputs`."""

    name: str
    size: int | None
    modified: int | None
    reports: int
    unread: int
    options: str = ""


class Writer:
    """Writes to one archive. Several writers, in several processes too, take turns, batch by batch."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._index = index_for(engine)
        self._sql: dict[str, str] = {}
        self._shared: set[int] = set()  # places and voices that are known to be there

    def write(
        self, drafts: Sequence[Draft], unread: Sequence[Tried] = (), done: Sequence[InputDone] = ()
    ) -> list[Kept]:
        """Keep the drafts, in order, and tell what became of each; all of it, or with an exception nothing.

        Raises:
            ArchiveFull, ArchiveBusy, ArchiveUnusable: what the database says; nothing of the batch is kept.
        """
        with told(), self._engine.connect().execution_options(**WRITES) as connection:
            with connection.begin():
                kept, shared = self._write(connection, drafts)
                keep_unread(connection, unread, [draft.hash for draft in drafts])
                finish_inputs(connection, done)
            self._remember(shared)
        return kept

    def write_or_part(
        self, drafts: Sequence[Draft], unread: Sequence[Tried], done: Sequence[InputDone]
    ) -> tuple[list[Kept], list[Unread]]:
        """As `write`; but if the database refuses something in the drafts, each is written alone and those refused are
        kept as unread."""
        try:
            return self.write(drafts, unread, done), []
        except (SQLAlchemyError, ValueError, OverflowError):
            kept: list[Kept] = []
            refused: list[Unread] = []
            for draft in drafts:
                self._write_alone(draft, kept, refused)
            self.write([], unread, done)
            return kept, refused

    def _write_alone(self, draft: Draft, kept: list[Kept], refused: list[Unread]) -> None:
        try:
            kept += self.write([draft])
        except (SQLAlchemyError, ValueError, OverflowError) as fault:
            told = Unexpected("E135", why=str(getattr(fault, "orig", None) or fault).splitlines()[0])
            refused.append(Unread(draft.hash, told.code, told.reason))
            self.write([], [Tried(refused[-1], draft.hash)])

    def versions_of(self, hashes: Sequence[str]) -> dict[str, int]:
        """The version numbers of those of the reports that are there, by hash."""
        if not hashes:
            return {}
        with told(), self._engine.connect() as connection:
            return versions_of(connection, hashes)

    def begin_input(self, name: str, size: int | None, modified: int | None, *, again: bool) -> bool:
        """Whether an input can be passed over: it was wholly taken in and has not changed.

        If it cannot, what failed of it before counts as failed only if it fails again.
        """
        with told(), self._engine.connect() as connection:
            known = tables.inputs.c
            asked = select(known.size, known.modified).where((known.name == name) & known.finished.is_not(None))
            before = connection.execute(asked).first()
            had_failed = connection.scalar(select(tables.unread.c.place).where(tables.unread.c.input == name).limit(1))
        if not again and size is not None and before is not None and tuple(before) == (size, modified):
            return True
        if had_failed is not None:
            with told(), self._engine.connect().execution_options(**WRITES) as connection, connection.begin():
                mark_stale(connection, name)
        return False

    def _write(self, connection: Connection, drafts: Sequence[Draft]) -> tuple[list[Kept], set[int]]:
        there = versions_of(connection, [draft.hash for draft in drafts])
        fresh = {draft.hash: draft for draft in drafts if draft.hash not in there}
        batch = _Batch(connection, list(fresh.values()))
        numbers = batch.reports()
        shared = self._insert(connection, batch)
        kept = []
        for draft in drafts:
            new = draft.hash in numbers and draft.hash not in there
            kept.append(Kept(draft.hash, numbers[draft.hash] if new else there[draft.hash], new))
            there.setdefault(draft.hash, numbers.get(draft.hash, 0))
        return kept, shared

    def _insert(self, connection: Connection, batch: _Batch) -> set[int]:
        shared: set[int] = set()
        for table in (tables.voices, tables.places):
            rows = batch.shared(table.name, self._shared)
            self._add(connection, table, rows, ignore=True)
            shared |= {row[0] for row in rows}
        for table, rows in batch.rows():
            self._add(connection, table, rows)
        self._index.add(connection, batch.terms())
        add_up(connection, tables.quoted, batch.quoted())
        add_revised(connection, batch.later())
        return shared

    def _add(self, connection: Connection, table: Table, rows: list[Row], ignore: bool = False) -> None:
        if rows:
            connection.exec_driver_sql(self._insertion(table, ignore), rows)

    def _insertion(self, table: Table, ignore: bool) -> str:
        """INSERT with one place a column, as the driver wants them."""
        if table.name not in self._sql:
            mark = "?" if self._engine.dialect.name == "sqlite" else "%s"
            names = ", ".join(f'"{column.name}"' for column in table.columns)
            marks = ", ".join(mark for _ in table.columns)
            rest = " ON CONFLICT DO NOTHING" if ignore else ""
            self._sql[table.name] = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks}){rest}'
        return self._sql[table.name]

    def _remember(self, shared: set[int]) -> None:
        if len(self._shared) + len(shared) > SHARED:
            self._shared.clear()
        self._shared |= shared

    def tidy(self) -> None:
        """After many reports: let the index merge what lies in pieces, and the database learn how its tables lie."""
        with told(), self._engine.connect().execution_options(**WRITES) as connection:
            with connection.begin():
                self._index.tidy(connection)
            if self._engine.dialect.name == "sqlite":
                connection.connection.driver_connection.execute("PRAGMA optimize")  # type: ignore[union-attr]


class _Batch:
    """The rows of new drafts with the numbers that they get in the archive."""

    def __init__(self, connection: Connection, drafts: list[Draft]) -> None:
        self._connection = connection
        self._drafts = drafts
        self._version = _after(connection, tables.report_versions)
        self._statement = _after(connection, tables.statements)
        self._source = _after(connection, tables.sources)
        self._entity = _after(connection, tables.entities)
        self._versions: list[Row] = []

    def reports(self) -> dict[str, int]:
        """Make or find the report of every draft; gives the version number of each by hash."""
        connection, table = self._connection, tables.reports
        if not self._drafts:
            return {}
        known = _reports_at(connection, [draft.address for draft in self._drafts])
        free = _after(connection, table)
        created, latest, numbers, moment = [], dict[int, int](), dict[str, int](), now()
        for i, draft in enumerate(self._drafts):
            report, before = known.get(draft.address) or (free, 0)
            if not before:
                created.append(report)
                free += 1
            known[draft.address] = (report, before + 1)
            latest[report] = before + 1
            numbers[draft.hash] = before + 1
            *facts, sumber, schema, text = draft.version
            self._versions.append(
                (self._version + i, report, before + 1, True, *facts, moment, sumber, schema, text)
            )
        self._supersede(latest, set(created))
        addresses = {report: address for address, (report, _) in known.items()}
        if created:
            rows = [{"id": report, "address": addresses[report], "latest": latest[report]} for report in created]
            connection.execute(insert(table), rows)
        return numbers

    def _supersede(self, latest: dict[int, int], created: set[int]) -> None:
        """Let the versions that stood until now stand back, those within this batch too."""
        self._versions = [(*row[:3], row[2] == latest[row[1]], *row[4:]) for row in self._versions]
        older = [report for report in latest if report not in created]
        for report in older:
            withdraw(self._connection, report)
            where = tables.reports.c.id == report
            self._connection.execute(update(tables.reports).where(where).values(latest=latest[report]))

    def shared(self, name: str, written: set[int]) -> list[Row]:
        """Rows of places or voices that are not known to be there, in order of their numbers."""
        rows = {row[0]: row for draft in self._drafts for row in getattr(draft, name) if row[0] not in written}
        return [rows[key] for key in sorted(rows)]

    def rows(self) -> Iterator[tuple[Table, list[Row]]]:
        """The rows of every other table that records fill, those first to which others point."""
        yield tables.report_versions, self._versions
        yield tables.sources, self._numbered("sources", self._source)
        yield tables.source_mentions, self._below("source_mentions", "sources", self._source)
        yield tables.entities, self._numbered("entities", self._entity)
        yield tables.entity_mentions, self._below("entity_mentions", "entities", self._entity)
        yield tables.statements, self._statements()
        for name in BY_STATEMENT:
            yield tables.metadata.tables[name], self._below(name, "statements", self._statement)
        yield tables.chain_links, self._chain_links()
        for name in BY_VERSION:
            yield tables.metadata.tables[name], [
                (version, *row) for version, draft in self._by_version() for row in getattr(draft, name)
            ]

    def _by_version(self) -> Iterator[tuple[int, Draft]]:
        return enumerate(self._drafts, start=self._version)

    def _offsets(self, name: str, start: int) -> Iterator[tuple[int, Draft]]:
        for draft in self._drafts:
            yield start, draft
            start += len(getattr(draft, name))

    def _numbered(self, name: str, start: int) -> list[Row]:
        """Rows of things that have a number of their own, behind it the version's."""
        rows = [(version, *row) for version, draft in self._by_version() for row in getattr(draft, name)]
        return [(i, *row) for i, row in enumerate(rows, start=start)]

    def _below(self, name: str, owner: str, start: int) -> list[Row]:
        """Rows that begin with the place of their owner in the draft."""
        return [(base + at, *rest) for base, draft in self._offsets(owner, start) for at, *rest in getattr(draft, name)]

    def _statements(self) -> list[Row]:
        rows = [(row[0], version, *row[1:]) for version, draft in self._by_version() for row in draft.statements]
        return [(i, *row) for i, row in enumerate(rows, start=self._statement)]

    def _chain_links(self) -> list[Row]:
        return [
            (base + at, position, None if source is None else first + source, *rest)
            for (base, draft), (first, _) in zip(
                self._offsets("statements", self._statement), self._offsets("sources", self._source), strict=True
            )
            for at, position, source, *rest in draft.chain_links
        ]

    def later(self) -> list[int]:
        """The numbers of those versions that are not their report's first."""
        return [row[0] for row in self._versions if row[2] > 1]

    def terms(self) -> Iterator[TermRow]:
        """The terms of every statement."""
        terms = (row for draft in self._drafts for row in draft.terms)
        return ((i, *row) for i, row in enumerate(terms, start=self._statement))

    def quoted(self) -> Iterator[Row]:
        """What the versions that stand add to the tally."""
        for row, draft in zip(self._versions, self._drafts, strict=True):
            if row[3]:
                yield from draft.quoted


def _after(connection: Connection, table: Table) -> int:
    """The first free number of a table."""
    return (connection.scalar(select(func.max(table.c.id))) or 0) + 1


def versions_of(connection: Connection, hashes: Sequence[str]) -> dict[str, int]:
    """The version numbers of those of the reports that are there, by hash."""
    table = tables.report_versions
    found: dict[str, int] = {}
    for start in range(0, len(hashes), ASKED):
        asked = select(table.c.hash, table.c.version).where(table.c.hash.in_(hashes[start : start + ASKED]))
        found.update((hash, version) for hash, version in connection.execute(asked))
    return found


def _reports_at(connection: Connection, addresses: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Number and latest version of those reports that are there, by address."""
    table = tables.reports
    found: dict[str, tuple[int, int]] = {}
    for start in range(0, len(addresses), ASKED):
        asked = select(table).where(table.c.address.in_(addresses[start : start + ASKED]))
        found.update((address, (id, latest)) for id, address, latest in connection.execute(asked))
    return found


def withdraw(connection: Connection, report: int) -> None:
    """Let the version of a report that stands no longer stand, and take it out of the tally."""
    table = tables.report_versions
    standing = (table.c.report_id == report) & table.c.latest
    for record in records(connection, list(connection.scalars(select(table.c.id).where(standing)))):
        voices = {source.id: voice_id(source.name, source.kind) for source in record.sources}
        less = ((*row[:4], *(-count for count in row[4:])) for row in tally(record, voices))
        add_up(connection, tables.quoted, less)
    connection.execute(update(table).where(standing).values(latest=False))


def finish_inputs(connection: Connection, done: Sequence[InputDone]) -> None:
    """Record inputs as taken in wholly."""
    table = tables.inputs
    for one in done:
        connection.execute(table.delete().where(table.c.name == one.name))
        connection.execute(insert(table).values(**one._asdict(), finished=now()))
        forget_stale(connection, one.name)
