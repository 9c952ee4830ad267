"""`sumber read`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import click

from sumber.cli.printer import Bar, Printer, printer_for
from sumber.errors import Unreadable, WrongSetting
from sumber.intake.about import About
from sumber.intake.text import Taken, files_in, take_bytes, take_file
from sumber.model.report import Report
from sumber.model.unread import Unread
from sumber.reader import Reader

MANY = 5  # reports from which a progress bar is worth its line: fewer are read in the time it takes to see it
STDIN = "-"


@click.command(short_help="Read reports: on whose word every statement in them stands.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--published", metavar="DATE", help="Day or moment of publication, ISO 8601: 2019-04-24.")
@click.option("--outlet", metavar="NAME", help="Who published it: ANTARA.")
@click.option("--title", metavar="TEXT", help="Its headline (one report only).")
@click.option("--url", metavar="URL", help="Its address (one report only).")
@click.option("--language", metavar="CODE", help="Take the text to be of this language (id) without asking it.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="text: for people; json: one record a line.")  # fmt: skip
@click.option("--json", "form", flag_value="json", help="The same as --format json.")
@click.option("--quiet", "-q", is_flag=True, help="No progress bar, no notes; only records, and what cannot be read.")
@click.pass_context
def read(context: click.Context, /, files: tuple[str, ...], form: str, quiet: bool, **about: str | None) -> None:
    """Read reports and show who says what in them.

    FILE is a text file, a folder of them (*.txt), or - for standard input. What cannot be read is told on standard
    error; the others are read all the same, and the exit code is then 2.

    \b
    sumber read report.txt --published 2019-04-24 --outlet ANTARA
    sumber read reports/ --json > records.jsonl
    cat report.txt | sumber read -
    """
    try:
        known = About(**about)
    except WrongSetting as fault:
        raise click.UsageError(fault.reason) from None
    run = Run(list(_sources(files)), known, quiet)
    if len(run.names) > 1 and (known.title or known.url):
        raise click.UsageError("--title and --url are for one report; here are several")
    run.read(printer_for(form, several=len(run.names) > 1))
    if run.failed:
        context.exit(2)


@dataclass
class Run:
    """One call of the command: what to read, and what could not be."""

    names: list[str | Unread]
    about: About
    quiet: bool
    failed: list[Unread] = field(default_factory=list)

    def read(self, printer: Printer) -> None:
        """Read everything in order and print each record as soon as it is there."""
        shows = not self.quiet and len(self.names) >= MANY and sys.stderr.isatty()
        with Bar(len(self.names)) if shows else nullcontext() as bar:
            todo = iter(self.names)
            for result in Reader().read_many(self._reports()):
                name = str(next(todo))
                with bar.aside() if bar else nullcontext():
                    if isinstance(result, Unread):
                        self._fail(result)
                    else:
                        printer.show(result, name)

    def _reports(self) -> Iterator[Report | Unread]:
        for name in self.names:
            yield name if isinstance(name, Unread) else self._take(name)

    def _take(self, name: str) -> Report | Unread:
        try:
            taken = _take(name, self.about)
        except Unreadable as fault:
            return Unread(name, fault.code, fault.reason)
        if not self.quiet:
            for note in taken.notes:
                click.echo(f"sumber: {_called(name)}: {note}", err=True)
        return taken.report

    def _fail(self, unread: Unread) -> None:
        self.failed.append(unread)
        click.echo(f"sumber: {_called(unread.where)}: {unread.code} {unread.reason}", err=True)


def _called(name: str) -> str:
    return "standard input" if name == STDIN else name


def _take(name: str, about: About) -> Taken:
    return take_bytes(sys.stdin.buffer.read(), about) if name == STDIN else take_file(Path(name), about)


def _sources(files: tuple[str, ...]) -> Iterator[str | Unread]:
    """The names of all files, those in folders included."""
    for name in files:
        if name == STDIN or not Path(name).is_dir():
            yield name
            continue
        try:
            yield from map(str, files_in(Path(name)))
        except Unreadable as fault:
            yield Unread(name, fault.code, fault.reason)
