"""`sumber read` and its kin, as a person calls them. All reports are made up."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from sumber import __version__
from sumber.cli import main
from sumber.cli.printer import Bar
from sumber.model.record import Record
from sumber.model.report import Report

STORY = "Jakarta - Harga beras turun, kata Darmi Lestari, pedagang di Pasar Klewer, Rabu (24/4/2019)."
ENGLISH = "The minister said on Monday that the price of rice would not be raised before the end of the year."


TITLE = "Jembatan Kayu Dibuka Lagi"
BRIDGE = (
    "Sidareja - Jembatan kayu di Desa Karangpucung dibuka lagi pada Rabu, kata Kepala Desa Sukirno Wibawa.",
    "Menurut dia, perbaikan jembatan itu memakan waktu dua bulan karena hujan turun hampir setiap hari di situ.",
    "Seorang pedagang, Warsini, mengaku lega karena tidak perlu lagi memutar sejauh enam kilometer ke pasar kecamatan.",
)
HEAD = f"<!DOCTYPE html><html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>"
PAGE = HEAD + "".join(f"<p>{paragraph}</p>" for paragraph in BRIDGE) + "</article></body></html>"
LINES = "".join(json.dumps({"isi_kabar": text}) + "\n" for text in (STORY, STORY + " Ya."))


def run(*arguments: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin, env=env)


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def test_help_names_every_command() -> None:
    told = run("--help").output
    assert "read" in told
    assert "schema" in told
    assert run("--version").output == f"sumber, version {__version__}\n"


def test_text_is_for_people(story: str) -> None:
    result = run("read", story, "--published", "2019-04-24", "--outlet", "ANTARA")
    assert result.exit_code == 0
    assert "Harga beras turun" in result.stdout
    assert "ANTARA, 2019-04-24" in result.stdout
    assert "\x1b" not in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


@pytest.mark.parametrize("option", [["--json"], ["--format", "json"]])
def test_json_is_one_record_a_line(story: str, option: list[str]) -> None:
    result = run("read", story, story, *option)
    first, second = result.stdout.splitlines()
    assert first == second
    assert Record.from_json(first).report.text == STORY


def test_options_tell_of_the_report(story: str) -> None:
    options = ("--published", "2019-04-24", "--outlet", "ANTARA", "--title", "Beras", "--url", "https://example.org/1")
    report = Record.from_json(run("read", story, "--json", *options).stdout).report
    assert (report.published, report.outlet, report.title) == ("2019-04-24", "ANTARA", "Beras")
    assert report.url == "https://example.org/1"


def test_standard_input() -> None:
    assert Record.from_json(run("read", "-", "--json", stdin=STORY).stdout).report.text == STORY


def test_a_folder(tmp_path: Path, story: str) -> None:
    (tmp_path / "a.txt").write_text(STORY + " Ya.", encoding="utf-8")
    told = [json.loads(line)["report"]["text"] for line in run("read", str(tmp_path), "--json").stdout.splitlines()]
    assert told == [STORY + " Ya.", STORY]
    assert "a.txt" in run("read", str(tmp_path)).stdout


def test_a_missing_file_among_several(story: str) -> None:
    result = run("read", story, "missing.txt", story, "--json")
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 2
    assert result.stderr == "sumber: missing.txt: E101 there is no such file\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E111"),
        (b"\x00\x01\x02\x03" * 50, "E112"),
        (ENGLISH.encode(), "E121"),
        (b"<html><p>Harga beras turun</p></html>", "E116"),
    ],
)
def test_what_is_no_report_is_told(data: bytes, code: str) -> None:
    result = run("read", "-", stdin=data)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(f"sumber: standard input: {code} ")


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    result = run("read", str(tmp_path))
    assert result.exit_code == 2
    assert result.stderr == f"sumber: {tmp_path}: E145 holds nothing that could be a report\n"


def packed(**members: str) -> bytes:
    pack = io.BytesIO()
    with zipfile.ZipFile(pack, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return pack.getvalue()


def reports(result: Result) -> list[Report]:
    return [Record.from_json(line).report for line in result.stdout.splitlines()]


def test_a_saved_page_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    for given, stdin in ((str(tmp_path / "page.html"), None), ("-", PAGE)):
        (report,) = reports(run("read", given, "--json", "--outlet", "Kabar Sidareja", stdin=stdin))
        assert (report.text, report.title, report.outlet) == ("\n\n".join(BRIDGE), TITLE, "Kabar Sidareja")


def test_a_folder_of_several_formats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lines.jsonl").write_text(LINES + "{broken\n", encoding="utf-8")
    (tmp_path / "pack.zip").write_bytes(packed(page_html=PAGE, story_txt=STORY))
    (tmp_path / "empty.txt").touch()
    result = run("read", ".", "--json", "--map", "text=isi_kabar")
    assert [report.text for report in reports(result)] == [STORY, STORY + " Ya.", "\n\n".join(BRIDGE), STORY]
    assert result.exit_code == 2
    told = [line.split(" ")[1:3] for line in result.stderr.splitlines()]
    assert told == [["empty.txt:", "E111"], ["lines.jsonl#3:", "E141"]]
    shown = run("read", ".", "--map", "text=isi_kabar").stdout
    assert "lines.jsonl#2" in shown
    assert "pack.zip!page.html" in shown


def test_several_reports_on_standard_input() -> None:
    result = run("read", "-", "--map", "text=isi_kabar", stdin=LINES + '{"judul": "Tiga"}\n')
    assert "standard input#2" in result.stdout
    assert result.stderr.startswith("sumber: standard input#3: E143 ")
    titled = run("read", "-", "--title", "Beras", stdin=LINES)
    assert "--title and --url are for one report" in titled.stderr
    assert titled.stdout == ""


@pytest.mark.parametrize(("files", "total", "moved"), [(None, None, 3), (7, 7, 2)])
def test_a_bar_counts_files_or_else_reports(files: int | None, total: int | None, moved: int) -> None:
    with Bar(files) as bar:
        for name in ("a.jsonl", "a.jsonl", "b.txt"):
            with bar.aside(name):
                pass
        (task,) = bar._bar.tasks
        assert (task.total, task.completed) == (total, moved)


def test_a_guessed_encoding_is_told_unless_quiet() -> None:
    data = STORY.replace("Harga", "“Harga").encode("windows-1252")
    assert "read as windows-1252" in run("read", "-", stdin=data).stderr
    assert run("read", "-", "--quiet", stdin=data).stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["read"],
        ["read", "a.txt", "--published", "24 April"],
        ["read", "a.txt", "--language", "xx"],
        ["read", "a.txt", "b.txt", "--title", "Beras"],
        ["read", "a.txt", "--format", "xml"],
        ["write"],
    ],
)
def test_wrong_use_is_told(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("Usage:")


def test_schema_describes_a_record(story: str) -> None:
    schema = msgspec.json.decode(run("schema").stdout)
    told = msgspec.json.decode(run("read", story, "--json").stdout)
    assert set(schema["$defs"]["Record"]["properties"]) == set(told)


def test_colour_on_a_terminal_but_not_against_the_reader_s_wish(story: str) -> None:
    assert "\x1b[" in run("read", story, env={"FORCE_COLOR": "1", "TERM": "xterm-256color"}).stdout
    plain = run("read", story, env={"FORCE_COLOR": "1", "TERM": "xterm-256color", "NO_COLOR": "1"}).stdout
    assert "\x1b[34m" not in plain


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_terminal_of_few_letters_is_no_hindrance(story: str, form: str) -> None:
    Path(story).write_text(STORY + " “Ya,” ujarnya.", encoding="utf-8")
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    command = [sys.executable, "-m", "sumber", "read", story, "--format", form]
    done = subprocess.run(command, capture_output=True, check=True, env=env)
    if form == "json":
        assert "“Ya,”" in Record.from_json(done.stdout).report.text


def test_the_module_runs_too(story: str) -> None:
    done = subprocess.run([sys.executable, "-m", "sumber", "read", story, "--json"], capture_output=True, check=True)
    assert Record.from_json(done.stdout).report.text == STORY
