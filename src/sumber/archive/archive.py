"""The archive: one face for all that is kept and asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, select

from sumber.archive import tables
from sumber.archive.draft import draft
from sumber.archive.engine import WAIT, askable, file_of, is_url, open_engine, told
from sumber.archive.find import Order, Spread, count_statements, find_statements, spread_statements
from sumber.archive.hits import Hit, hits
from sumber.archive.index import index_for
from sumber.archive.listing import Listed, count_reports, listed_reports
from sumber.archive.migrations import bring_up
from sumber.archive.query import Query
from sumber.archive.rebuild import records
from sumber.archive.unread import Failed, failed
from sumber.archive.voice import VoiceTold, voice_told
from sumber.archive.voices import Asked, Sums, Voice, quoted_sums, quoted_voices
from sumber.archive.writer import Kept, Writer
from sumber.errors import ArchiveUnusable, NotKept
from sumber.model.record import Record

STEP = 2_000  # versions of which the numbers are held at once while all records are gone through


class Archive:
    """Records kept in a file (SQLite) or a database by its URL, and found again.

        archive = sumber.Archive("archive.db")
        archive.keep([sumber.read(text)])
        for hit in archive.find("harga beras", source="Darmi"):
            print(hit.words, hit.chain)

    Any number of processes may read while one writes; several that write take turns. An archive of an earlier form is
    brought to the present one when it is opened.

    Args:
        place: a file, or a URL that SQLAlchemy understands (`postgresql://desk@host/sumber`).
        make: make the archive if there is none.
        wait: seconds to wait for another process that writes.

    Raises:
        ArchiveUnusable: there is no archive, it is no archive, or a newer Sumber made it.
        ArchiveBusy, ArchiveFull: it cannot be made or brought to the present form.
    """

    def __init__(self, place: str | Path, *, make: bool = True, wait: float = WAIT) -> None:
        self.place = str(place)
        self._engine = open_engine(self.place, wait)
        self._writer: Writer | None = None
        _look(self.place, file_of(self._engine), make)
        try:
            with told():
                self.migrated = bring_up(self._engine, make=make)
                self._use_log()
        except BaseException:
            self.close()
            raise

    def _use_log(self) -> None:
        """SQLite: writes go to a log beside the file, so that readers and one writer do not wait for each other."""
        if self._engine.dialect.name == "sqlite":
            raw = self._engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA journal_mode = WAL")
            finally:
                raw.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the archive as it stands now, whatever is written meanwhile."""
        with told(), self._engine.connect() as connection:
            yield connection

    @property
    def writer(self) -> Writer:
        """Writes to this archive."""
        if self._writer is None:
            self._writer = Writer(self._engine)
        return self._writer

    def keep(self, found: Iterable[Record]) -> list[Kept]:
        """Keep records, all or, with an exception, none, and tell what became of each.

        A report that is there already changes nothing; the same url with another text is a new version.
        """
        return self.writer.write([draft(record) for record in found])

    def records(self, *, all_versions: bool = False) -> Iterator[Record]:
        """All records, as they were kept, in the order in which they were taken in."""
        last = 0
        while numbers := self._numbers(last, all_versions):
            with self.reading() as connection:
                found = list(records(connection, numbers))
            yield from found
            last = numbers[-1]

    def _numbers(self, last: int, all_versions: bool) -> Sequence[int]:
        table = tables.report_versions
        asked = select(table.c.id).where(table.c.id > last).order_by(table.c.id).limit(STEP)
        with self.reading() as connection:
            return list(connection.scalars(asked if all_versions else asked.where(table.c.latest)))

    def versions(self, report: str) -> list[Record]:
        """All versions of a report, the first first. `report`: its url or the hash of any of its versions; NotKept."""
        table, name = tables.report_versions, askable(report)
        with self.reading() as connection:
            number = connection.scalar(select(tables.reports.c.id).where(tables.reports.c.address == name))
            if number is None:
                number = connection.scalar(select(table.c.report_id).where(table.c.hash == name))
            if number is None:
                raise NotKept("E309", which=report)
            asked = select(table.c.id).where(table.c.report_id == number).order_by(table.c.version)
            return list(records(connection, list(connection.scalars(asked))))

    def record(self, report: str) -> Record:
        """One record: by its hash in just this version, by its url in the version that stands; NotKept."""
        found = self.versions(report)
        return next((record for record in found if record.report.id == report), found[-1])

    def find(self, query: Query | str = "", *, limit: int = 20, offset: int = 0, **filters: Any) -> list[Hit]:
        """Statements that answer a query, the latest published first.

        Either a `Query`, or the words to look for with its other fields as keywords.
        """
        return self._ask(_query(query, filters), "published", limit, offset)

    def timeline(self, query: Query | str = "", *, limit: int = 20, offset: int = 0, **filters: Any) -> list[Hit]:
        """As `find`, but in the order of the time that the content is about; what tells no time is left out."""
        return self._ask(_query(query, filters), "about", limit, offset)

    def _ask(self, query: Query, order: Order, limit: int, offset: int) -> list[Hit]:
        index = index_for(self._engine)
        with self.reading() as connection:
            numbers = find_statements(connection, index, query, order=order, limit=limit, offset=offset)
            return hits(connection, numbers, query.words, query.language)

    def count(self, query: Query | str = "", **filters: Any) -> int:
        """How many statements answer a query."""
        with self.reading() as connection:
            return count_statements(connection, index_for(self._engine), _query(query, filters))

    def spread(self, query: Query | str = "", **filters: Any) -> list[Spread]:
        """How many statements answer a query, by status and quotation."""
        with self.reading() as connection:
            return spread_statements(connection, index_for(self._engine), _query(query, filters))

    def sources(self, *, limit: int = 20, offset: int = 0, **asked: Any) -> list[Voice]:
        """Who is quoted most, by the reports that stand. For the keywords see `sumber.archive.voices.Asked`."""
        with self.reading() as connection:
            return quoted_voices(connection, Asked(**asked), limit=limit, offset=offset)

    def voice(self, name: str | None, kind: str) -> VoiceTold:
        """Everything about one source, by its name (None: all whom reports do not name) and kind; NotKept."""
        with self.reading() as connection:
            return voice_told(connection, name, kind)

    def reports(self, *, limit: int = 20, offset: int = 0) -> list[Listed]:
        """Reports, the latest published first."""
        with self.reading() as connection:
            return listed_reports(connection, limit=limit, offset=offset)

    def count_reports(self) -> int:
        """How many reports there are."""
        with self.reading() as connection:
            return count_reports(connection)

    def source_sums(self, **asked: Any) -> Sums:
        """How much is quoted at all, and how much of it without a name."""
        with self.reading() as connection:
            return quoted_sums(connection, Asked(**asked))

    def failed(self) -> list[Failed]:
        """What could not be read, with the reason."""
        with self.reading() as connection:
            return failed(connection)

    def failed_inputs(self) -> dict[str, list[str]]:
        """What was given of which something could not be read, by the options with which it was."""
        given, options = tables.unread.c.input, tables.inputs.c.options
        both = select(given, options).outerjoin(tables.inputs, tables.inputs.c.name == given)
        found: dict[str, list[str]] = {}
        with self.reading() as connection:
            for name, told_options in connection.execute(both.distinct().order_by(given)):
                found.setdefault(told_options or "", []).append(name)
        return found


def _query(query: Query | str, filters: dict[str, Any]) -> Query:
    if isinstance(query, str):
        return Query(query, **filters)
    return replace(query, **filters) if filters else query


def _look(place: str, file: Path | None, make: bool) -> None:
    """Tell before SQLite does, and in clearer words, that a file is not there or is none of its own."""
    if file is None or (is_url(place) and not file.exists()):
        return
    try:
        with file.open("rb") as opened:
            head = opened.read(16)
    except FileNotFoundError:
        if not make:
            raise ArchiveUnusable("E301") from None
        if not file.absolute().parent.is_dir():
            raise ArchiveUnusable("E304", why="its folder does not exist") from None
        return
    except OSError as fault:
        raise ArchiveUnusable("E304", why=fault.strerror or str(fault)) from None
    if head and not head.startswith(b"SQLite format 3"):
        raise ArchiveUnusable("E307")
