"""What is kept comes back whole; what is there already changes nothing; a corrected report is another version."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import func, select, text

from sumber.archive import tables
from sumber.archive.archive import Archive
from sumber.archive.changes import changes
from sumber.archive.views import VIEWS
from sumber.archive.writer import Kept
from sumber.errors import NotKept
from sumber.model.finding import Finding
from sumber.model.record import Event, Record
from sumber.model.span import Span

FIRST = "Kupang - Jembatan itu aman, kata Banu Prakosa, Selasa (5/3/2024). Perbaikan dimulai Juni, ujarnya."
SECOND = (
    "Kupang - Jembatan itu kemungkinan aman, kata Yulia Kartono, Selasa (5/3/2024). Warga diminta memakai jalan lain."
)
URL = "https://example.org/jembatan"


def counts(archive: Archive) -> dict[str, int]:
    with archive.reading() as connection:
        return {
            name: connection.scalar(select(func.count()).select_from(table)) or 0
            for name, table in tables.metadata.tables.items()
        }


def tally(archive: Archive) -> list[tuple[object, ...]]:
    with archive.reading() as connection:
        table = tables.quoted
        asked = select(table).where(table.c.statements != 0).order_by(*table.primary_key)
        return [tuple(row) for row in connection.execute(asked)]


def test_records_come_back_as_they_were(archive: Archive, records: list[Record]) -> None:
    archive.keep(records)
    assert list(archive.records()) == records
    assert archive.record(records[0].report.id) == records[0]
    assert archive.record("https://example.org/2") == records[1]


def test_what_other_rooms_find_comes_back_too(archive: Archive, records: list[Record]) -> None:


    statement = msgspec.structs.replace(records[0].statements[0], events=(0,))
    record = msgspec.structs.replace(
        records[0],
        statements=(statement, *records[0].statements[1:]),
        events=(Event(Span(3, 9), "CONSULT", "e0", None, 0, None),),
        findings=(Finding("TIM101", Span(1, 2), "no", "yes", "error"),),
    )
    archive.keep([record])
    assert list(archive.records()) == [record]


def test_the_same_report_again_changes_nothing(archive: Archive, records: list[Record]) -> None:
    first = archive.keep(records)
    before, sums = counts(archive), tally(archive)
    assert [kept.new for kept in first] == [True, True, True]
    assert archive.keep([*records, records[0]]) == [Kept(r.report.id, 1, False) for r in [*records, records[0]]]
    assert counts(archive) == before
    assert tally(archive) == sums


@pytest.mark.parametrize("together", [True, False])
def test_the_same_address_with_another_text_is_another_version(
    archive: Archive, read: Callable[..., Record], together: bool
) -> None:
    versions = [read(body, "2024-03-05", "Warta", URL) for body in (FIRST, SECOND)]
    parts = [versions] if together else [[version] for version in versions]
    kept = [one for part in parts for one in archive.keep(part)]
    assert [(one.version, one.new) for one in kept] == [(1, True), (2, True)]
    assert archive.versions(URL) == versions
    assert archive.versions(versions[0].report.id) == versions
    assert archive.record(URL) == versions[1]
    assert archive.record(versions[0].report.id) == versions[0]
    assert [hit.version for hit in archive.find("jembatan")] == [2]
    assert {hit.version for hit in archive.find("jembatan", all_versions=True)} == {1, 2}
    assert [voice.name for voice in archive.sources() if voice.name] == ["Yulia Kartono"]


def test_what_changed_between_versions(read: Callable[..., Record]) -> None:
    old, new = (read(body, "2024-03-05", "Warta", URL) for body in (FIRST, SECOND))
    found = {change.kinds for change in changes(old, new)}
    assert any({"weakened", "re-sourced"} <= set(kinds) for kinds in found)
    assert ("added",) in found
    assert ("withdrawn",) in found
    assert changes(old, old) == []


@pytest.mark.parametrize("together", [True, False])
def test_what_was_taken_back_is_known_of_who_had_said_it(
    archive: Archive, read: Callable[..., Record], together: bool
) -> None:
    versions = [read(body, "2024-03-05", "Warta", URL) for body in (FIRST, SECOND)]
    for part in [versions] if together else [[version] for version in versions]:
        archive.keep(part)
    told = archive.voice("Banu Prakosa", "person")
    assert (told.voice.statements, told.changed) == (0, 2)
    assert {one.kind for one in told.revised} >= {"weakened", "re-sourced", "withdrawn"}
    assert archive.voice("Yulia Kartono", "person").changed == 0
    with pytest.raises(NotKept, match="E310"):
        archive.voice("Siapa Saja", "person")


def test_a_report_that_is_not_there(archive: Archive) -> None:
    with pytest.raises(NotKept, match="E309"):
        archive.versions("https://example.org/nirgends")


def test_every_table_and_column_has_its_place_in_the_documentation() -> None:
    assert all(table.comment for table in tables.metadata.tables.values())


def test_views_can_be_looked_at(archive: Archive, records: list[Record]) -> None:
    archive.keep(records)
    with archive.reading() as connection:
        for name in VIEWS:
            assert connection.execute(text(f"SELECT * FROM {name}")).all(), name
        row = connection.execute(
            text("SELECT words, chain FROM statement_list WHERE quote = 'direct' ORDER BY id")
        ).first()
    assert row == ("Stok di gudang masih cukup sampai Juni 2024", "Warta › Darmi Lestari")


def test_every_row_that_points_to_another_finds_it(archive: Archive, records: list[Record]) -> None:
    archive.keep(records)
    with archive.reading() as connection:
        if connection.dialect.name == "sqlite":
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
            assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
            assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
