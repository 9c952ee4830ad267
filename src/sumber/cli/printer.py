"""How `sumber read` prints: records one by one, and a bar that tells how far the run is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Protocol

import click

from sumber.model.record import Record


class Printer(Protocol):
    """Prints a record; `name` is what it was read from."""

    def show(self, record: Record, name: str) -> None: ...


class JsonPrinter:
    """One record a line, in UTF-8 whatever the terminal's encoding."""

    def show(self, record: Record, name: str) -> None:
        click.echo(record.to_json().encode())


class TextPrinter:
    """For people. Colour only where a terminal shows it and NO_COLOR is not set."""

    def __init__(self, several: bool) -> None:
        from rich.console import Console  # only here: the JSON of one report is done sooner than rich is loaded

        from sumber.exports.terminal import show

        if isinstance(sys.stdout, TextIOWrapper):  # a terminal without “ and © shows ? and does not break the run off
            sys.stdout.reconfigure(errors="replace")
        self._console = Console(highlight=False, soft_wrap=False)
        self._show = show
        self._several = several

    def show(self, record: Record, name: str) -> None:
        self._show(record, self._console, name if self._several else "")


class Bar:
    """A progress bar on standard error: of so many files, or of reports if nobody knows how many they will be."""

    def __init__(self, files: int | None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

        console = Console(stderr=True)
        self._bar = Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console, transient=True)
        self._task = self._bar.add_task("reading", total=files)
        self._counts_files = files is not None
        self._file = ""

    def __enter__(self) -> Bar:
        self._bar.start()
        return self

    def __exit__(self, *fault: object) -> None:
        self._bar.stop()

    @contextmanager
    def aside(self, file: str) -> Iterator[None]:
        """Take the bar away while something from this file is printed, and then move it on by one."""
        self._bar.stop()
        yield
        self._bar.start()
        if not self._counts_files or file != self._file:
            self._bar.advance(self._task)
        self._file = file


def printer_for(form: str, *, several: bool) -> Printer:
    """The printer for `--format`."""
    return JsonPrinter() if form == "json" else TextPrinter(several)
