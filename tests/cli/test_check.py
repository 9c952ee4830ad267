"""`sumber check`, as a person or a hook calls it. All copy is made up."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sumber.checks.codes import all_rules
from sumber.cli import main

WRONG = "Rapat digelar pada Kamis (25/2).\nIa datang di di Semarang.\n"
RIGHT = "Rapat digelar pada Kamis (25/4).\nIa datang di Semarang.\n"
LONG = "Para anggota dewan hadir lengkap, dan semua keputusan diambil dengan suara bulat sesudah makan siang bersama. "
DAY = ("--published", "2019-04-24")


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["check", *arguments], input=stdin)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    put("wrong.txt", WRONG)
    put("right.txt", RIGHT)
    return tmp_path


def put(name: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")


def rules(result: Result) -> list[str]:
    return [row["rule"] for row in json.loads(result.stdout)]


# --- what is shown ---------------------------------------------------------------------------------------------------


def test_text_is_for_people() -> None:
    result = run("wrong.txt", *DAY)
    assert result.exit_code == 1
    assert "error[TIM101]: 25 February 2019 was a Monday, not a Thursday\n     --> wrong.txt:1:27" in result.stdout
    assert "^^^^ write: 25/4" in result.stdout
    assert result.stdout.endswith("1 report checked: 1 error, 1 warning\n")
    assert "\x1b" not in result.stdout


def test_clean_copy_is_quiet() -> None:
    result = run("right.txt", *DAY)
    assert (result.exit_code, result.stdout) == (0, "1 report checked: nothing found\n")


def test_json_sarif_and_github() -> None:
    assert rules(run("wrong.txt", "right.txt", *DAY, "--format", "json")) == ["TIM101", "ANA107"]
    document = json.loads(run("wrong.txt", *DAY, "--format", "sarif").stdout)
    assert [result["ruleId"] for result in document["runs"][0]["results"]] == ["TIM101", "ANA107"]
    lines = run("wrong.txt", *DAY, "--format", "github").stdout.splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning"]


def test_folders_standard_input_and_records(folder: Path) -> None:
    assert rules(run(str(folder), *DAY, "--format", "json")) == ["TIM101", "ANA107"]
    assert rules(run("-", *DAY, "--format", "json", stdin=WRONG)) == ["TIM101", "ANA107"]
    records = CliRunner().invoke(main, ["read", "wrong.txt", "right.txt", *DAY, "--json"]).stdout
    assert rules(run("-", "--format", "json", stdin=records)) == ["TIM101", "ANA107"]
    put("records.jsonl", records + '{"schema":"sumber/record/1"}\n')
    result = run("records.jsonl", "--format", "json")
    assert rules(result) == ["TIM101", "ANA107"]
    assert result.exit_code == 2
    assert "records.jsonl#3: E133" in result.stderr


def test_every_format_with_settings_by_file() -> None:
    Path("pages").mkdir()
    put("pages/lines.jsonl", "".join(json.dumps({"isi": text}) + "\n" for text in (RIGHT, WRONG)) + "{broken\n")
    put("pages/wrong.html", "<html><body><article>" + "".join(f"<p>{LONG}{line}</p>" for line in WRONG.splitlines()))
    with zipfile.ZipFile("pages/pack.zip", "w") as pack:
        pack.writestr("wrong.txt", WRONG)
    put("pages/pack.zip.sumber", "TIM101\n")
    put("pages/sumber.toml", '[check.per-file-ignores]\n"*.html" = ["ANA107"]\n')
    result = run("pages", *DAY, "--format", "json", "--map", "text=isi", "--config", "pages/sumber.toml")
    found = [(Path(row["file"]).name, row["rule"]) for row in json.loads(result.stdout)]
    assert found == [
        ("lines.jsonl#2", "TIM101"), ("lines.jsonl#2", "ANA107"), ("pack.zip!wrong.txt", "ANA107"),
        ("wrong.html", "TIM101"),
    ]  # fmt: skip
    assert result.exit_code == 2
    assert result.stderr.startswith(f"sumber: {Path('pages/lines.jsonl')}#3: E141 ")


def test_what_comes_from_standard_input_and_is_no_report() -> None:
    result = run("-", stdin="")
    assert result.exit_code == 2
    assert result.stderr.startswith("sumber: standard input: E111 ")


def test_title_and_url_are_those_of_one_report() -> None:
    put("lines.jsonl", (json.dumps({"text": RIGHT}) + "\n") * 2)
    result = run("lines.jsonl", "--url", "https://example.org/1")
    assert result.exit_code == 2
    assert "for one report" in result.stderr


# --- which rules -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--select", "TIM"), ["TIM101"]),
        (("--select", "TIM,doubled-word"), ["TIM101", "ANA107"]),
        (("--ignore", "tim101", "--ignore", "ANA107"), []),
        (("--suppress", "TIM101:1"), ["ANA107"]),
        (("--suppress", 'TIM101 "Kamis (25/2)"', "--suppress", "ANA"), []),
    ],
)
def test_options_choose(options: tuple[str, ...], found: list[str]) -> None:
    assert rules(run("wrong.txt", *DAY, *options, "--format", "json")) == found


def test_settings_and_side_files_hold() -> None:
    put("sumber.toml", '[check]\nignore = ["ANA"]\n')
    assert rules(run("wrong.txt", *DAY, "--format", "json")) == ["TIM101"]
    put("wrong.txt.sumber", 'TIM101 "Kamis (25/2)"  # asked the desk\n')
    assert rules(run("wrong.txt", *DAY, "--format", "json")) == []
    put("other.toml", '[check.per-file-ignores]\n"wrong*" = ["TIM"]\n')
    assert rules(run("wrong.txt", *DAY, "--format", "json", "--config", "other.toml")) == ["ANA107"]


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [("info", None, 0), ("warning", None, 1), ("warning", "error", 0), ("info", "info", 1)],
)
def test_the_exit_code_follows_the_gravest(severity: str, fail_on: str | None, code: int) -> None:
    put("sumber.toml", f'[check]\nselect = ["TIM101"]\n[check.severity]\nTIM101 = "{severity}"\n')
    options = ("--fail-on", fail_on) if fail_on else ()
    assert run("wrong.txt", *DAY, *options).exit_code == code


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "give a file"),
        (("missing.txt",), "missing.txt: E101"),
        (("wrong.txt", "--select", "TIM999"), "there is no rule"),
        (("wrong.txt", "--published", "soon"), "is no date"),
        (("wrong.txt", "right.txt", "--title", "Dua"), "for one report"),
        (("wrong.txt", "--write"), "--write goes with --fix"),
        (("wrong.txt", "--suppress", "???"), "--suppress:1"),
        (("wrong.txt", "--config", "none.toml"), "cannot be read"),
        (("--explain", "TIM999"), "there is no rule"),
    ],
)
def test_what_cannot_be_done_is_told_with_code_2(arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert told in result.stderr


def test_a_file_that_cannot_be_read_does_not_stop_the_others() -> None:
    result = run("missing.txt", "wrong.txt", *DAY, "--format", "json")
    assert rules(result) == ["TIM101", "ANA107"]
    assert result.exit_code == 2


# --- about the rules -------------------------------------------------------------------------------------------------


def test_every_rule_is_listed_and_explained() -> None:
    listed = run("--list").stdout
    for rule in all_rules():
        assert rule.code in listed
        assert rule.name in listed
    told = run("--explain", "weekday-date-mismatch").stdout
    assert told == run("--explain", "tim101").stdout
    assert "What it finds:" in told
    assert "Limits:" in told


# --- fixing ----------------------------------------------------------------------------------------------------------


def test_fix_shows_what_it_would_change() -> None:
    result = run("wrong.txt", *DAY, "--fix")
    assert "-Ia datang di di Semarang.\n+Ia datang di Semarang.\n" in result.stdout
    assert "25/4" not in result.stdout  # whether weekday or date is wrong is not known for certain
    assert Path("wrong.txt").read_text(encoding="utf-8") == WRONG
    assert run("right.txt", *DAY, "--fix").stderr == "nothing to fix\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252"])
def test_write_changes_the_file_and_keeps_it_as_it_was(encoding: str) -> None:
    text = "“Kami siap,\" kata Rudi Hartono.\r\nIa datang di di Semarang, kota café itu, dan pulang.\r\n"
    Path("copy.txt").write_bytes(text.encode(encoding))
    for number in ("", "1"):
        result = run("copy.txt", *DAY, "--fix", "--write")
        assert f"the original is copy.txt.orig{number}" in result.stderr
        fixed = text.replace("siap,\"", "siap,”").replace("di di", "di")
        assert Path("copy.txt").read_bytes() == fixed.encode(encoding)
        assert Path(f"copy.txt.orig{number}").read_bytes() == text.encode(encoding)
        Path("copy.txt").write_bytes(text.encode(encoding))


def test_only_text_is_changed() -> None:
    put("page.html", "<html><body><article>" + "".join(f"<p>{LONG}{line}</p>" for line in WRONG.splitlines()))
    Path("wrong.txt.gz").write_bytes(gzip.compress(WRONG.encode()))
    for name, told in (("page.html", "is not changed"), ("wrong.txt.gz", "is no file that could be changed")):
        before = Path(name).read_bytes()
        result = run(name, *DAY, "--fix", "--write")
        assert "+" in result.stdout
        assert f"{name}: {told}" in result.stderr
        assert Path(name).read_bytes() == before


def test_standard_input_is_fixed_to_standard_output() -> None:
    assert run("-", *DAY, "--fix", "--write", stdin=WRONG).stdout == WRONG.replace("di di", "di")
