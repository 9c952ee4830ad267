"""`sumber lsp`."""

from __future__ import annotations

import click

from sumber.errors import MESSAGES, WrongSetting
from sumber.intake.about import About
from sumber.lsp.desk import TODAY, Desk

try:
    from sumber.lsp.server import serve
except ImportError:  # the extra [lsp] is not installed
    serve = None  # type: ignore[assignment]

NONE = "none"


@click.command(short_help="Check copy in an editor as it is typed (language server).")
@click.option("--published", metavar="DATE", default=TODAY, show_default=True,
              help="Day for which the copy is: a date, today (unless the text tells its day), or none.")  # fmt: skip
@click.option("--outlet", metavar="NAME", help="Who publishes it: ANTARA.")
def lsp(published: str, outlet: str | None) -> None:
    """Speak the Language Server Protocol over standard input and output.

    An editor starts it; settings stand in sumber.toml beside the copy, as for `sumber check`.
    """
    if serve is None:
        raise click.UsageError(MESSAGES["E209"])
    try:
        day = None if published == NONE else published if published == TODAY else About(published).published
    except WrongSetting as fault:
        raise click.UsageError(fault.reason) from None
    serve(Desk(day, outlet))
