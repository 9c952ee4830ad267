"""Full disks, locks, strangers' files, old and newer forms: the archive keeps what it held and says what is wrong."""

from __future__ import annotations

import gzip
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection, event, text

from sumber.archive.archive import Archive
from sumber.archive.draft import draft
from sumber.archive.migrations import STEPS, Step, bring_up
from sumber.errors import ArchiveBusy, ArchiveFull, ArchiveUnusable
from sumber.model.record import Record

FIRST_FORM = Path(__file__).with_name("first_form.db.gz")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


def test_a_full_disk_leaves_what_was_kept(file: Path, records: list[Record], read: Callable[..., Record]) -> None:
    more = [read(f"Kupang - Jembatan nomor {i} aman, kata Banu Prakosa. " * 20) for i in range(40)]
    with Archive(file) as archive:
        archive.keep(records)
        engine = archive._engine
        with archive.reading() as connection:
            pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        engine.dispose()
        event.listen(engine, "connect", lambda raw, _: raw.execute(f"PRAGMA max_page_count = {pages + 4}"))
        with pytest.raises(ArchiveFull, match="E302"):
            archive.keep(more)
    with Archive(file) as archive:
        assert list(archive.records()) == records
        archive.keep(more)
        assert len(list(archive.records())) == len(records) + len(more)


def test_one_who_writes_too_long_is_told_of(file: Path, records: list[Record]) -> None:
    with Archive(file, wait=0.2) as archive:
        holder = sqlite3.connect(file, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveBusy, match="E303"):
            archive.keep(records)
        assert list(archive.records()) == []  # reading goes on meanwhile
        holder.execute("ROLLBACK")
        holder.close()
        archive.keep(records)
        assert list(archive.records()) == records


def test_several_who_write_take_turns(place: str, read: Callable[..., Record]) -> None:
    parts = [
        [read(f"Kupang - Jembatan {who}{i} aman, kata Banu Prakosa, Rabu (6/3/2024).") for i in range(12)]
        for who in "abc"
    ]

    def keep(part: list[Record]) -> None:
        with Archive(place) as archive:
            for record in part:
                archive.keep([record])

    Archive(place).close()
    threads = [threading.Thread(target=keep, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Archive(place) as archive:
        kept = {record.report.id: record for record in archive.records()}
        assert kept == {record.report.id: record for part in parts for record in part}
        (voice,) = archive.sources(name="Banu")
        assert voice.statements == sum(bool(s.chain[-1].cue) for r in kept.values() for s in r.statements)


def test_no_archive_there(file: Path, tmp_path: Path) -> None:
    with pytest.raises(ArchiveUnusable, match="E301"):
        Archive(file, make=False)
    assert not file.exists()
    with pytest.raises(ArchiveUnusable, match="folder does not exist"):
        Archive(tmp_path / "nirgends" / "archive.db")


@pytest.mark.parametrize("data", [b"harga beras turun", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_what_is_no_archive(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with pytest.raises(ArchiveUnusable):
        Archive(file)
    assert file.read_bytes() == data


def test_another_s_database(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    connection.close()
    with pytest.raises(ArchiveUnusable, match="E307"):
        Archive(file)


@pytest.mark.parametrize("url", ["oracle://x", "mysql://x/y", "nonsense://", "postgresql+nodriver://x/y"])
def test_databases_that_are_not_for_us(url: str) -> None:
    with pytest.raises(ArchiveUnusable, match="E30"):
        Archive(url)


def test_a_newer_archive_is_left_alone(place: str) -> None:
    with Archive(place) as archive, archive._engine.begin() as connection:
        connection.execute(text("INSERT INTO migrations VALUES ('9999 from afar', 'x', 'y')"))
    with pytest.raises(ArchiveUnusable, match="9999 from afar"):
        Archive(place)


def test_steps_are_taken_once_and_wholly(place: str) -> None:
    def add(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE reports ADD COLUMN desk TEXT"))

    def fail(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE half (a TEXT)"))
        raise RuntimeError("in the middle")

    with Archive(place) as archive:
        engine = archive._engine
        steps = (*STEPS, Step("9998 desks", add))
        assert bring_up(engine, make=False, steps=steps) == ["9998 desks"]
        assert bring_up(engine, make=False, steps=steps) == []
        with pytest.raises(RuntimeError):
            bring_up(engine, make=False, steps=(*steps, Step("9999 half", fail)))
        with archive.reading() as connection:
            names = list(connection.scalars(text("SELECT name FROM migrations ORDER BY name")))
            assert names == [step.name for step in steps]
        with archive._engine.connect() as connection, pytest.raises(Exception, match="half"):
            connection.execute(text("SELECT * FROM half"))


def test_an_archive_of_the_first_form_opens(file: Path) -> None:
    """The file was made by the first version that had archives, and is never made anew."""
    file.write_bytes(gzip.decompress(FIRST_FORM.read_bytes()))
    with Archive(file, make=False) as archive:
        (record,) = archive.records()
        assert record.report.text.startswith("Kupang - Jembatan itu aman")
        assert [hit.words for hit in archive.find("jembatan")] == ["Jembatan itu aman"]
        assert archive.sources()[0].name == "Banu Prakosa"
        shape = form(archive)
    with Archive(file.with_name("new.db")) as fresh:
        assert form(fresh) == shape


def test_what_versions_changed_before_it_was_summed_up(file: Path, read: Callable[..., Record]) -> None:
    told = [f"Kupang - Jembatan itu {word}, kata Banu Prakosa." for word in ("aman", "kemungkinan aman")]
    with Archive(file) as archive:
        for body in told:
            archive.keep([read(body, "2024-03-05", "Warta", "https://example.org/jembatan")])
        summed = archive.voice("Banu Prakosa", "person")
        with archive._engine.begin() as connection:
            connection.execute(text("DROP TABLE revised"))
            connection.execute(text("DELETE FROM migrations WHERE name LIKE '0002%'"))
    with Archive(file) as archive:
        assert archive.migrated == [STEPS[1].name]
        assert archive.voice("Banu Prakosa", "person") == summed
        assert summed.changed == 1


def form(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    with archive.reading() as connection:
        asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'terms_%'"
        names = list(connection.scalars(text(asked)))
        columns = {name: connection.execute(text(f"PRAGMA table_info({name})")).all() for name in names}
    return {name: [tuple(row)[1:4] for row in rows] for name, rows in columns.items()}


def test_a_report_that_the_database_refuses_does_not_take_the_others_with_it(place: str, records: list[Record]) -> None:
    report = msgspec.structs.replace(records[1].report, title="a\x00b", id="odd")
    drafts = [draft(record) for record in (records[0], msgspec.structs.replace(records[1], report=report), records[2])]
    with Archive(place) as archive:
        kept, refused = archive.writer.write_or_part(drafts, [], [])
        assert [one.hash for one in kept if one.hash != "odd"] == [records[0].report.id, records[2].report.id]
        if archive._engine.dialect.name == "postgresql":  # it has no place for NUL
            assert [one.where for one in refused] == ["odd"]
            assert [(one.place, one.code) for one in archive.failed()] == [("odd", "E135")]
