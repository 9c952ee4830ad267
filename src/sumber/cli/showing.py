"""How `sumber check` shows what it found, by `--format`."""

from __future__ import annotations

from collections import Counter
from typing import Protocol

import click

from sumber.exports.findings import Checked, as_github, as_json

FORMATS = ("text", "json", "sarif", "github")


class Shower(Protocol):
    """Is shown report after report, and then told that there are no more."""

    def show(self, report: Checked) -> None: ...

    def end(self) -> None: ...


class TextShower:
    """For people: every finding with its line, at the end how many. Colour only where a terminal shows it."""

    def __init__(self) -> None:
        from rich.console import Console  # only here: programs are served sooner without it

        from sumber.exports.snippet import show

        self._console = Console(highlight=False)
        self._show = show
        self._found: Counter[str] = Counter()
        self._reports = 0

    def show(self, report: Checked) -> None:
        self._reports += 1
        self._found.update(finding.severity for finding in report.findings)
        self._show(report, self._console)

    def end(self) -> None:
        counts = (_count(self._found[severity], severity) for severity in ("error", "warning", "info"))
        told = ", ".join(count for count in counts if not count.startswith("0"))
        click.echo(f"{_count(self._reports, 'report')} checked: {told or 'nothing found'}")


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 or thing == "info" else f"{number} {thing}s"


class GithubShower:
    """Workflow commands, a line each."""

    def show(self, report: Checked) -> None:
        for line in as_github(report):
            click.echo(line)

    def end(self) -> None:
        pass


class WholeShower:
    """One document for all reports: `json` or `sarif`."""

    def __init__(self, form: str) -> None:
        self._form = form
        self._reports: list[Checked] = []

    def show(self, report: Checked) -> None:
        self._reports.append(report)

    def end(self) -> None:
        if self._form == "json":
            click.echo(as_json(self._reports))
        else:
            from sumber.exports.sarif import as_sarif

            click.echo(as_sarif(self._reports))


def shower_for(form: str) -> Shower:
    """The shower for `--format`."""
    if form == "github":
        return GithubShower()
    return TextShower() if form == "text" else WholeShower(form)
