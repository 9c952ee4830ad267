"""`sumber ingest`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
import msgspec

from sumber.bulk.ingest import COMMIT, Committed, Plan, Totals
from sumber.bulk.ingest import ingest as take_in
from sumber.bulk.inputs import inputs_in
from sumber.cli.asking import archive_option, opened
from sumber.cli.intaking import intake_options, options_of, told_options


@click.command(short_help="Take reports into an archive.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@archive_option
@intake_options
@click.option("--processes", "-j", type=click.IntRange(0), metavar="N", help="Processes that read; 0: none but this.  [default: one a core]")  # fmt: skip # noqa: E501
@click.option("--commit", type=click.IntRange(1), default=COMMIT, show_default=True, metavar="N", help="Reports put into the archive at once.")  # fmt: skip # noqa: E501
@click.option("--again", is_flag=True, help="Look again into files that are known to be done.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON for every report once it is in the archive.")
@click.option("--quiet", "-q", is_flag=True, help="Tell only what cannot be read.")
@click.pass_context
def ingest(
    context: click.Context, /, files: tuple[str, ...], place: str, processes: int | None, commit: int, again: bool,
    as_json: bool, quiet: bool, **about: str | None,
) -> None:  # fmt: skip
    """Take reports in, read them, and keep their records in an archive.

    FILE is a file of any format that is known (docs/intake.md), a folder of them, or - for standard input. Reports that
    are there already change nothing; the same url with another text is kept as another version. If the run breaks off,
    however it does, the archive holds all that was told as done, and the same command goes on from there. Exit code 2:
    something could not be read; `sumber failed` shows it.

    \b
    sumber ingest reports/ --archive desk.db
    sumber ingest articles.jsonl.gz --map text=body,published=date
    """
    plan = Plan(options_of(about), processes, again, told_options(about), commit)
    show = Teller(as_json, quiet)
    with opened(place, make=True) as archive, show.progress():
        for done in take_in(archive, inputs_in(files), plan):
            show.committed(done)
    show.end()
    context.exit(2 if show.totals.unread else 0)


class Teller:
    """Tells what has come into the archive."""

    def __init__(self, as_json: bool, quiet: bool, tells_unread: bool = True) -> None:
        self._tells_unread = tells_unread
        self.totals = Totals()
        self._as_json = as_json
        self._quiet = quiet
        self._live = not quiet and sys.stderr.isatty()

    @contextmanager
    def progress(self) -> Iterator[None]:
        try:
            yield
        finally:
            if self._live and self.totals.reports:
                click.echo(err=True)

    def committed(self, done: Committed) -> None:
        """One more transaction is in the archive."""
        self.totals = done.totals
        if self._as_json:
            for kept in done.kept:
                click.echo(msgspec.json.encode(kept._asdict()))
        for unread in done.unread if self._tells_unread else ():
            click.echo(f"{self._break()}sumber: {unread.where}: {unread.code} {unread.reason}", err=True)
        if self._live:
            click.echo(f"\r{self.totals.reports:,} reports", err=True, nl=False)

    def _break(self) -> str:
        return "\r" if self._live else ""

    def end(self) -> None:
        """All is done."""
        if self._quiet or self._as_json:
            return
        t = self.totals
        parts = {
            "new": t.new, "new versions": t.versions, "known already": t.known, "not read": t.unread,
            "files unchanged since they were taken in": t.skipped,
        }  # fmt: skip
        click.echo(", ".join(f"{count:,} {what}" for what, count in parts.items() if count) or "nothing to take in")
