"""`sumber failed`."""

from __future__ import annotations

import click
import msgspec

from sumber.archive.archive import Archive
from sumber.bulk.ingest import Plan, ingest
from sumber.bulk.inputs import inputs_in
from sumber.cli.asking import archive_option, opened
from sumber.cli.ingest import Teller
from sumber.cli.intaking import options_again


@click.command(short_help="Show what could not be read, and try it again.")
@archive_option
@click.option("--again", is_flag=True, help="Try all of it again, in the way in which it was given.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def failed(context: click.Context, /, *, place: str, again: bool, as_json: bool) -> None:
    """Show which reports could not be read, and why. What has been read since is not shown any more.

    \b
    sumber failed
    sumber failed --again
    """
    with opened(place) as archive:
        if again:
            _again(archive)
        left = archive.failed()
    for one in left:
        if as_json:
            click.echo(msgspec.json.encode(one._asdict()))
        else:
            times = f" ({one.tries} tries)" if one.tries > 1 else ""
            click.echo(f"{one.place}: {one.code} {one.reason}{times}")
    context.exit(2 if left and again else 0)


def _again(archive: Archive) -> None:
    show = Teller(as_json=False, quiet=True, tells_unread=False)
    for options, names in archive.failed_inputs().items():
        plan = Plan(options_again(options), again=True, given=options)
        for done in ingest(archive, inputs_in(names), plan):
            show.committed(done)
