"""The commands on an archive, as a person calls them. All reports are made up."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sumber.cli import main

STORY = "Jakarta - Harga beras turun, kata Darmi Lestari, pedagang di Pasar Klewer, Rabu (24/4/2019)."
CORRECTED = "Jakarta - Harga beras kemungkinan turun, kata Sapto Wirawan, Rabu (24/4/2019). Stok gula cukup."


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin, env={"SUMBER_ARCHIVE": "archive.db"})


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    lines = [{"url": "https://example.org/1", "text": text, "published": "2019-04-24"} for text in (STORY, CORRECTED)]
    (tmp_path / "in" / "a.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_text("Medan - Rumah sakit itu dibangun pada 1952.", encoding="utf-8")
    (tmp_path / "in" / "c.txt").write_text("", encoding="utf-8")
    return tmp_path


def test_from_files_to_answers() -> None:
    taken = run("ingest", "in", "-j", "0")
    assert taken.exit_code == 2
    assert taken.stdout == "2 new, 1 new versions, 1 not read\n"
    assert "c.txt: E111" in taken.stderr
    told = run("find", "beras")
    assert "Harga beras kemungkinan turun" in told.stdout
    assert "Sapto Wirawan (kata)" in told.stdout
    line = json.loads(run("find", "beras", "--all-versions", "--source", "darmi", "--json").stdout)
    assert line["words"] == "Harga beras turun"
    (head, row) = csv.reader(run("find", "gula", "--csv").stdout.splitlines())
    assert dict(zip(head, row, strict=True))["words"].startswith("Stok gula cukup")
    assert run("timeline").stdout.startswith("1952\n")
    assert "Sapto Wirawan" in run("sources").stdout
    assert json.loads(run("sources", "sapto", "--json").stdout)["statements"] == 1
    assert "Rumah sakit" in run("export", "--format", "csv").stdout
    assert run("export", "-o", "out.jsonl").exit_code == 0
    assert len(Path("out.jsonl").read_text().splitlines()) == 2


def test_going_on_and_trying_again(folder: Path) -> None:
    run("ingest", "in", "-j", "0")
    assert run("ingest", "in", "-j", "0").stdout == "4 files unchanged since they were taken in\n".replace("4", "3")
    assert "c.txt: E111 is empty" in run("failed").stdout
    assert run("failed", "--again").exit_code == 2
    assert json.loads(run("failed", "--json").stdout)["tries"] == 2
    (folder / "in" / "c.txt").write_text("Kupang - Jembatan itu aman.", encoding="utf-8")
    assert run("failed", "--again").exit_code == 0
    assert run("failed").stdout == ""
    assert "Jembatan" in run("find", "jembatan").stdout


def test_versions() -> None:
    run("ingest", "in", "-j", "0")
    told = run("show", "https://example.org/1", "--versions").stdout
    assert "weakened" in told
    assert "asserted, indirect -> possible, indirect" in told
    assert "Darmi Lestari (kata) -> Sapto Wirawan (kata)" in told
    assert "added" in told
    lines = run("show", "https://example.org/1", "--versions", "--json").stdout.splitlines()
    assert ["added"] in [json.loads(line)["kinds"] for line in lines]
    assert "Harga beras kemungkinan turun" in run("show", "https://example.org/1").stdout
    assert json.loads(run("show", "https://example.org/1", "--json").stdout)["report"]["text"] == CORRECTED


def test_one_line_for_every_report_that_is_kept() -> None:
    lines = [json.loads(line) for line in run("ingest", "in", "-j", "0", "--json").stdout.splitlines()]
    assert [(line["version"], line["new"]) for line in lines] == [(1, True), (2, True), (1, True)]


def test_standard_input() -> None:
    assert run("ingest", "-", stdin=STORY.encode()).stdout == "1 new\n"
    assert run("ingest", "-", stdin=STORY.encode()).stdout == "1 known already\n"


def test_watch(folder: Path) -> None:
    import os

    for path in (folder / "in").iterdir():
        os.utime(path, (1, 1))
    assert run("watch", "in", "--once").stdout == "3 new\n"
    (folder / "in" / "d.txt").write_text("Kupang - Jembatan itu aman.", encoding="utf-8")
    assert run("watch", "in", "--once").stdout == ""  # it may still be growing
    os.utime(folder / "in" / "d.txt", (1, 1))
    assert run("watch", "in", "--once").stdout == "1 new\n"
    assert run("watch", "nirgends", "--once").exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["find", "--from", "kemarin"],
        ["find", "--near", "1,2"],
        ["find", "--near", "99,2,1"],
        ["find", "--status", "nix"],
        ["export", "--format", "xml"],
        ["ingest", "in", "--map", "nix"],
        ["ingest"],
    ],
)
def test_wrong_use_is_told(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("Usage:")


@pytest.mark.parametrize("command", [["find", "x"], ["timeline"], ["sources"], ["failed"], ["export"], ["show", "x"]])
def test_no_archive_is_told(command: list[str]) -> None:
    result = run(*command)
    assert result.exit_code == 2
    assert result.stderr == "sumber: archive.db: E301 there is no archive; `sumber ingest` makes one\n"
    assert not Path("archive.db").exists()


def test_a_report_that_is_not_there() -> None:
    run("ingest", "in", "-j", "0")
    result = run("show", "nirgends")
    assert result.exit_code == 2
    assert "E309 the archive holds no report 'nirgends'" in result.stderr
