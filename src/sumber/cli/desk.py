"""`sumber desk`."""

from __future__ import annotations

import secrets
from contextlib import nullcontext
from dataclasses import replace

import click

from sumber.desk.settings import HOST, PORT, Settings
from sumber.errors import MESSAGES, ArchiveFault

try:
    from sumber.desk.demo import demo_archive
    from sumber.desk.serve import address_of, open_page, serve
except ImportError:  # the extra [desk] is not installed
    serve = None  # type: ignore[assignment]

LENGTH = 24  # bytes of a token that is made up


@click.command(short_help="Open the desk: an archive, and texts that are pasted, in the browser.")
@click.argument("archive", required=False, metavar="ARCHIVE", envvar="SUMBER_ARCHIVE")
@click.option("--demo", is_flag=True, help="Show the example reports, with nothing else set up.")
@click.option("--host", default=HOST, show_default=True, metavar="ADDRESS", help="Listen here.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(1, 65535), help="Listen here.")
@click.option("--name", "names", multiple=True, metavar="HOST", help="A name under which others may call the desk.")
@click.option("--token", envvar="SUMBER_DESK_TOKEN", metavar="WORD", help="Ask every visitor for this. Without it, one is made up where others than this machine can call.")  # fmt: skip # noqa: E501
@click.option("--allow-ingest", is_flag=True, help="Let visitors take reports into the archive.")
@click.option("--browser/--no-browser", default=True, show_default=True, help="Open a browser.")
def desk(
    archive: str | None, demo: bool, host: str, port: int, names: tuple[str, ...], token: str | None,
    allow_ingest: bool, browser: bool,
) -> None:  # fmt: skip
    """Serve the desk to this machine, and open it in the browser.

    Without an archive it reads what is pasted. Anything beyond this machine that is to call it must show the token.

    \b
    sumber desk archive.db
    sumber desk --demo
    sumber desk archive.db --allow-ingest
    sumber desk archive.db --host 0.0.0.0 --name newsroom.example --no-browser
    """
    if serve is None:
        raise click.UsageError(MESSAGES["E212"])
    if demo and archive:
        raise click.UsageError("--demo shows the examples; give either an archive or --demo")
    with demo_archive() if demo else nullcontext(archive) as place:
        told = Settings(place, host, port, token, names, allow_ingest)
        if token is None and not told.is_local:
            told = replace(told, token=secrets.token_urlsafe(LENGTH))
        try:
            serve(told, lambda: _ready(told, browser))
        except ArchiveFault as fault:
            raise click.ClickException(f"{place}: {fault.code} {fault.reason}") from None


def _ready(settings: Settings, browser: bool) -> None:
    click.echo(f"The desk is at {address_of(settings)}  (Ctrl+C ends it)", err=True)
    if browser:
        open_page(settings)
