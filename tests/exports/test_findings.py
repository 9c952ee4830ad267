"""Findings as people and programs are shown them."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from sumber.exports.findings import Checked, Place, as_github, as_json
from sumber.exports.sarif import as_sarif
from sumber.exports.snippet import show
from sumber.model.finding import Finding
from sumber.model.span import Span

TEXT = "Satu baris.\r\nRapat digelar pada Kamis (25/2) di Semarang.\nTiga."
AT = TEXT.index("25/2")
FOUND = Finding("TIM101", Span(AT, AT + 4), "25 February 2019 was a Monday, not a Thursday", "25/4", "error")
REPORT = Checked("copy/report.txt", TEXT, (FOUND,))


def shown(report: Checked, width: int = 80) -> str:
    console = Console(file=io.StringIO(), width=width, highlight=False)
    show(report, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize(
    ("at", "place"), [(0, (1, 1)), (12, (1, 13)), (13, (2, 1)), (AT, (2, 27)), (len(TEXT), (3, 6))]
)
def test_places_are_counted_from_one(at: int, place: tuple[int, int]) -> None:
    assert REPORT.place(at) == Place(*place)


def test_the_terminal_shows_rule_place_words_and_suggestion() -> None:
    assert shown(REPORT) == (
        "error[TIM101]: 25 February 2019 was a Monday, not a Thursday\n"
        "     --> copy/report.txt:2:27  weekday-date-mismatch\n"
        "      |\n"
        "    2 | Rapat digelar pada Kamis (25/2) di Semarang.\n"
        "      |                           ^^^^ write: 25/4\n"
        "\n"
    )


@pytest.mark.parametrize("width", [20, 40, 60, 200])
def test_long_lines_are_cut_around_the_words(width: int) -> None:
    line = "kata " * 100 + "Kamis (25/2)" + " kata" * 100
    at = line.index("25/2")
    lines = shown(Checked("x", line, (Finding("TIM101", Span(at, at + 4), "m"),)), width).splitlines()
    copy, marks = lines[3], lines[4]
    assert "…" in copy
    assert len(copy) <= max(width, 39)
    assert copy[marks.index("^") : marks.rindex("^") + 1] == "25/2"


def test_wide_letters_and_marks_that_steer_the_terminal() -> None:
    text = "日本 \x1b[31m\t25/2"
    at = text.index("25/2")
    told = shown(Checked("x", text, (Finding("TIM101", Span(at, at + 4), "a\x1bb"),)))
    assert "\x1b" not in told
    copy, marks = told.splitlines()[3:5]
    assert marks.index("^") == copy.index("25/2") + 2  # two letters that are two columns wide


def test_marks_over_several_lines_and_of_nothing() -> None:
    told = shown(Checked("x", "satu\ndua", (Finding("QUO101", Span(2, 7), "m"), Finding("E132", Span(0, 0), "n"))))
    assert "    1 | satu\n      |   ^^\n" in told
    assert "    1 | satu\n      | ^\n" in told


def test_json_is_a_list_with_everything() -> None:
    (row,) = json.loads(as_json([REPORT]))
    assert row == {
        "file": "copy/report.txt", "line": 2, "column": 27, "end_line": 2, "end_column": 31, "span": [AT, AT + 4],
        "words": "25/2", "rule": "TIM101", "name": "weekday-date-mismatch", "severity": "error",
        "message": FOUND.message, "suggestion": "25/4",
    }  # fmt: skip
    assert json.loads(as_json([])) == []


def test_github_commands_are_escaped() -> None:
    found = Finding("TIM101", Span(0, 4), "100 %\nof, it: all", None, "info")
    (line,) = as_github(Checked("a,b:c.txt", TEXT, (found,)))
    assert line == (
        "::notice file=a%2Cb%3Ac.txt,line=1,col=1,endLine=1,endColumn=5,title=TIM101 weekday-date-mismatch"
        "::100 %25%0Aof, it: all"
    )


def test_sarif_has_rules_results_and_fixes() -> None:
    document = json.loads(as_sarif([REPORT, Checked("/srv/a b.txt", TEXT, (Finding("E132", Span(0, 0), "failed"),))]))
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["TIM101"]
    first, failed = run["results"]
    assert (first["ruleId"], first["ruleIndex"], first["level"]) == ("TIM101", 0, "error")
    region = first["locations"][0]["physicalLocation"]["region"]
    assert region == {
        "startLine": 2, "startColumn": 27, "endLine": 2, "endColumn": 31, "charOffset": AT, "charLength": 4,
    }  # fmt: skip
    assert first["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"text": "25/4"}
    assert "ruleIndex" not in failed
    assert failed["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///srv/a%20b.txt"}


def test_sarif_of_nothing_is_a_document() -> None:
    assert json.loads(as_sarif([]))["runs"][0]["results"] == []
