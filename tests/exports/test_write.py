"""What is written reads back."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from sumber.exports import csv, jsonl, jsonld, ninjs, parquet
from sumber.exports.rows import StatementRow, rows_of
from sumber.exports.write import FORMATS, write_file
from sumber.intake.take import take_in
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.reader import Reader

TEXT = (
    'Surabaya - Harga "beras" turun, kata Darmi Lestari, pedagang, Rabu (6/3/2024).\n\nWarta, mengutip seorang '
    "pejabat, melaporkan bahwa stok cukup.\n\n=1+1 lebih, ujarnya.\n\n'Ya', katanya; -5 derajat."
)


@pytest.fixture(scope="module")
def records() -> list[Record]:
    reader = Reader(checks=None)
    about = ("2024-03-06", "Berita Sore", '=Harga, "turun"', "https://example.org/1")
    known = dict(zip(("published", "outlet", "title", "url"), about, strict=True))
    return [reader.read(TEXT, **known), reader.read("Medan - Rumah sakit itu dibangun.", language="id")]


@pytest.fixture(params=sorted(FORMATS))
def written(request: pytest.FixtureRequest, records: list[Record], tmp_path: Path) -> tuple[str, Path]:
    path = tmp_path / f"out.{request.param}"
    write_file(records, path, request.param)
    return request.param, path


def test_reads_back(written: tuple[str, Path], records: list[Record]) -> None:
    form, path = written
    rows = [row for record in records for row in rows_of(record)]
    if form == "jsonl":
        assert list(jsonl.read(path)) == records
    elif form == "csv":
        assert list(csv.read(path)) == rows
    elif form == "parquet":
        assert list(parquet.read(path)) == rows
    elif form == "ninjs":
        taken = [report for report in take_in(path) if isinstance(report, Report)]
        assert [one.text for one in taken] == [record.report.text for record in records]
        assert [one.published for one in taken] == [record.report.published for record in records]
        assert taken[0].title == records[0].report.title
        assert [item["language"] for item in ninjs.read(path)] == ["id", "id"]
    else:
        values = [node["prov:value"] for node in jsonld.read(path) if "prov:value" in node]
        assert values == [row.words for row in rows]
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_the_same_records_give_the_same_bytes(written: tuple[str, Path], records: list[Record]) -> None:
    form, path = written
    again = path.with_name("again")
    write_file(records, again, form)
    assert again.read_bytes() == path.read_bytes()


def test_a_file_half_written_is_never_found(records: list[Record], tmp_path: Path) -> None:
    def broken() -> Iterator[Record]:
        yield records[0]
        raise RuntimeError("in the middle")

    path = tmp_path / "out.csv"
    path.write_text("before")
    with pytest.raises(RuntimeError):
        write_file(broken(), path, "csv")
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_no_cell_is_a_formula(records: list[Record], tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_file(records, path, "csv")
    assert "\"'=Harga" in path.read_text(encoding="utf-8")


def test_chains_in_terms_of_prov(records: list[Record], tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib", reason="rdflib is not installed")
    path = tmp_path / "out.jsonld"
    write_file(records, path, "json-ld")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # rdflib's own
        graph = rdflib.Graph().parse(data=path.read_text(encoding="utf-8"), format="json-ld")
    asked = """
        PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <https://schema.org/>
        SELECT ?words ?who WHERE {
          ?s a prov:Entity; prov:value ?words; prov:wasAttributedTo ?agent; prov:wasDerivedFrom ?report.
          ?agent a prov:Person; schema:name ?who. ?report schema:headline ?title }
    """
    found = {(str(row.words), str(row.who)) for row in graph.query(asked)}
    assert ('Harga "beras" turun', "Darmi Lestari") in found


def test_rows_are_whole(records: list[Record]) -> None:
    row = next(rows_of(records[0]))
    assert row.origin == "Darmi Lestari"
    assert json.loads(msgspec.json.encode(row))["chain"][0]["via"] == "outlet"
    assert isinstance(row, StatementRow)
