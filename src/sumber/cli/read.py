"""`sumber read`."""

from __future__ import annotations

import sys
from contextlib import nullcontext

import click

from sumber.cli.intaking import map_option, options_of
from sumber.cli.printer import Bar, Printer, printer_for
from sumber.cli.taking import MANY, Taking, inputs, tell
from sumber.errors import WrongSetting
from sumber.model.unread import Unread
from sumber.reader import Reader


@click.command(short_help="Read reports: on whose word every statement in them stands.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--published", metavar="DATE", help="Day or moment of publication, ISO 8601: 2019-04-24.")
@click.option("--outlet", metavar="NAME", help="Who published it: ANTARA.")
@click.option("--title", metavar="TEXT", help="Its headline (one report only).")
@click.option("--url", metavar="URL", help="Its address (one report only).")
@click.option("--language", metavar="CODE", help="Take the text to be of this language (id) without asking it.")
@map_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="text: for people; json: one record a line.")  # fmt: skip
@click.option("--json", "form", flag_value="json", help="The same as --format json.")
@click.option("--quiet", "-q", is_flag=True, help="No progress bar, no notes; only records, and what cannot be read.")
@click.pass_context
def read(context: click.Context, /, files: tuple[str, ...], form: str, quiet: bool, **about: str | None) -> None:
    """Read reports and show who says what in them.

    FILE is a file of any format that is known (docs/intake.md), a folder of them, or - for standard input. What cannot
    be read is told on standard error; the others are read all the same, and the exit code is then 2.

    \b
    sumber read report.txt --published 2019-04-24 --outlet ANTARA
    sumber read reports/ --json > records.jsonl
    sumber read articles.jsonl.gz --map text=body,published=date
    cat page.html | sumber read -
    """
    options, given = options_of(about), inputs(files)
    try:
        taking = Taking(given, options)
    except WrongSetting as fault:
        raise click.UsageError(fault.reason) from None
    printer = printer_for(form, several=taking.several)
    shows = not quiet and taking.many and sys.stderr.isatty()
    with Bar(len(given) if len(given) >= MANY else None) if shows else nullcontext() as bar:
        failed = _read(taking, printer, quiet, bar)
    if failed:
        context.exit(2)


def _read(taking: Taking, printer: Printer, quiet: bool, bar: Bar | None) -> bool:
    """Read everything in order and print each record as soon as it is there; whether something could not be read."""
    failed = False
    for place, result in taking.read(Reader(), quiet=quiet):
        with bar.aside(place.file) if bar else nullcontext():
            if isinstance(result, Unread):
                failed = True
                tell(place, result)
            else:
                printer.show(result, place.called)
    return failed
