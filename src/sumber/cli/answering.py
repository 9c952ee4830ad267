"""How the commands on an archive print statements."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import Any, TypeVar

import click
from rich.console import Console

from sumber.archive.hits import Hit
from sumber.exports.answers import as_csv, as_lines, show

F = TypeVar("F", bound=Callable[..., Any])
OPTIONS = (
    click.option("--json", "form", flag_value="json", help="One JSON object a line."),
    click.option("--csv", "form", flag_value="csv", help="A table for spreadsheets."),
    click.option("--text", "form", flag_value="text", default="text", help="For people.  [default]"),
)


def form_options(command: F) -> F:
    """Give a command `--json` and `--csv`."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def answer(hits: Sequence[Hit], form: str | None, *, by_time: bool = False) -> None:
    """Print statements."""
    if form == "json":
        for line in as_lines(hits):
            click.echo(line)
    elif form == "csv":
        click.echo(as_csv(hits).encode(), nl=False)
    elif hits:
        show(hits, console(), by_time=by_time)
    else:
        click.echo("nothing found", err=True)


def console() -> Console:
    """Standard output for people; a terminal without “ and © shows ? and does not break the run off."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    return Console(highlight=False)
