"""Findings for a terminal, in the manner of good compilers: rule, place, the words underlined, what to write."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from sumber.exports.findings import Checked, instead, rule_name
from sumber.model.finding import Finding

COLOURS = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
GUTTER = 9  # columns before the copy: the number of the line, a bar and a margin
NARROWEST = 30  # columns of copy that are shown even where the terminal has fewer
DOTS = "…"


def show(report: Checked, console: Console) -> None:
    """Print all findings of a report; lines of the copy are cut to the width of the console."""
    for finding in report.findings:
        console.print(view(report, finding, console.width), soft_wrap=True)


def view(report: Checked, finding: Finding, width: int) -> Text:
    """One finding as a few lines."""
    colour = COLOURS[finding.severity]
    place = report.place(finding.span.start)
    name = rule_name(finding.rule)
    told = Text()
    told.append(f"{finding.severity}[{finding.rule}]", colour)
    told.append(f": {_printable(finding.message)}\n", "bold")
    told.append(" " * 5 + "--> ", "blue")
    told.append(f"{_printable(report.name)}:{place.line}:{place.column}" + (f"  {name}\n" if name else "\n"))
    for piece, style in _snippet(report, finding, max(width - GUTTER, NARROWEST), colour):
        told.append(piece, style)
    return told


def _snippet(report: Checked, finding: Finding, room: int, colour: str) -> Iterator[tuple[str, str]]:
    number = report.place(finding.span.start).line
    line = report.line(number)
    start = min(finding.span.start, line.end)
    end = max(start, min(finding.span.end, line.end))
    before, marked, after = (_printable(part) for part in _parts(report.text, line.start, start, end, line.end))
    before, marked, after = _fitted(before, marked, after, room)
    yield "      |\n", "blue"
    yield f"{number:>5} | ", "blue"
    yield before, ""
    yield marked, colour
    yield f"{after}\n", ""
    yield "      | ", "blue"
    yield " " * cell_len(before) + "^" * max(1, cell_len(marked)), colour
    if finding.suggestion is not None:
        yield f" {_printable(instead(finding.suggestion))}", colour
    yield "\n", ""


def _parts(text: str, *cuts: int) -> Iterator[str]:
    for start, end in pairwise(cuts):
        yield text[start:end]


def _fitted(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """The three pieces of a line cut so that they fit, the marked one in the middle if need be."""
    if cell_len(marked) > room:
        return "", _cut(marked, room), ""
    left = room - cell_len(marked)
    half = left // 2
    back = max(half, left - cell_len(after))
    before = before if cell_len(before) <= back else DOTS + _cut(before[::-1], back - 1, "")[::-1]
    return before, marked, _cut(after, left - cell_len(before))


def _cut(text: str, room: int, dots: str = DOTS) -> str:
    """As much of the text as fits."""
    text = text[: room + 1]
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) > room - len(dots):
        text = text[:-1]
    return text + dots


def _printable(text: str) -> str:
    """On one line, and without what would steer the terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "�" for c in text)
