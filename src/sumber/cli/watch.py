"""`sumber watch`."""

from __future__ import annotations

import click

from sumber.bulk.ingest import Plan
from sumber.bulk.watch import Watch
from sumber.bulk.watch import watch as take_in
from sumber.cli.asking import archive_option, opened
from sumber.cli.ingest import Teller
from sumber.cli.intaking import intake_options, options_of, told_options


@click.command(short_help="Take into an archive what arrives in folders and feeds.")
@click.argument("places", nargs=-1, required=True, metavar="FOLDER|FEED...")
@archive_option
@intake_options
@click.option("--every", type=click.FloatRange(min=0.1), default=10.0, show_default=True, metavar="SECONDS", help="How long to wait between two looks.")  # fmt: skip # noqa: E501
@click.option("--once", is_flag=True, help="Look once, and end.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON for every report once it is in the archive.")
@click.option("--quiet", "-q", is_flag=True, help="Tell only what cannot be read.")
def watch(
    *, places: tuple[str, ...], place: str, every: float, once: bool, as_json: bool, quiet: bool, **about: str | None
) -> None:
    """Take in what arrives, until it is stopped (Ctrl-C).

    FOLDER is looked through with the folders in it; a file is taken in when it has been left alone for a second, and
    again when it has changed. FEED is the http or https address of RSS, Atom or any other format that is taken in.

    \b
    sumber watch inbox/ https://example.org/rss --archive desk.db
    """
    plan = Plan(options_of(about), processes=0, given=told_options(about))
    show = Teller(as_json, quiet)
    with opened(place, make=True) as archive:
        try:
            for done in take_in(archive, Watch(places, every, 1 if once else None), plan):
                show.committed(done)
                if not quiet and not as_json and done.fresh:
                    click.echo(f"{done.fresh:,} new")
        except KeyboardInterrupt:
            click.echo("stopped; all that was taken in is kept", err=True)
