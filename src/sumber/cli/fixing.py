"""`sumber check --fix`: the certain suggestions as a diff, and put into the files on request."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import click

from sumber.checks.fix import fix
from sumber.errors import NotText
from sumber.exports.findings import Checked
from sumber.intake.decode import decode

STDIN = "-"


class Fixer:
    """Shows what would change; with `write`, also changes the files and keeps each as it was, as `FILE.orig`.

    What comes from standard input goes to standard output when it is written.
    """

    def __init__(self, write: bool) -> None:
        self._write = write
        self._changed = 0

    def show(self, report: Checked) -> None:
        fixed = fix(report.text, report.findings)
        if self._write and report.name == STDIN:
            self._changed += 1
            click.echo(fixed, nl=False)
            return
        if fixed == report.text:
            return
        self._changed += 1
        for line in _diff(report, fixed):
            click.echo(line)
        if self._write:
            told = _put(Path(report.name), report.text, fixed)
            click.echo(f"sumber: {report.name}: {told}", err=True)

    def end(self) -> None:
        if not self._changed:
            click.echo("nothing to fix", err=True)


def _diff(report: Checked, fixed: str) -> Iterator[str]:
    lines = report.text.splitlines(), fixed.splitlines()
    yield from unified_diff(*lines, report.name, f"{report.name} (fixed)", lineterm="")


def _put(file: Path, text: str, fixed: str) -> str:
    """Write the file anew in its own encoding, the original beside it; tells what was done, or why nothing was."""
    try:
        data = file.read_bytes()
        read = decode(data)
    except (OSError, NotText):
        return "is no file that could be changed"
    if read.text != text:
        return "is not changed: it is not the text of the report and nothing else"
    changed = fixed.encode(read.encoding, "replace")
    if text.encode(read.encoding, "replace") != data or changed.decode(read.encoding) != fixed:
        return f"is not changed: it cannot be written in its own encoding ({read.encoding}) as it was"
    kept = _free(file.with_name(f"{file.name}.orig"))
    kept.write_bytes(data)
    file.write_bytes(changed)
    return f"changed; the original is {kept.name}"


def _free(file: Path) -> Path:
    """The name, or with a number behind it if it is taken."""
    number, free = 1, file
    while free.exists():
        number, free = number + 1, file.with_name(f"{file.name}{number}")
    return free
