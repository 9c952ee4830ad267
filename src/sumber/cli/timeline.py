"""`sumber timeline`."""

from __future__ import annotations

from typing import Any

import click

from sumber.cli.answering import answer, form_options
from sumber.cli.asking import archive_option, filters, opened, query_of


@click.command(short_help="Show statements by the time that they are about.")
@archive_option
@filters
@form_options
def timeline(*, place: str, form: str, limit: int, offset: int, **given: Any) -> None:
    """Show statements in the order of the time that they are about, whenever they were published.

    Takes the words and filters of `sumber find`. Statements that tell no time of the calendar are left out.

    \b
    sumber timeline bendungan --from 2019 --to 2020
    sumber timeline --about "Darmi Lestari" --limit 100
    """
    with opened(place) as archive:
        answer(archive.timeline(query_of(given), limit=limit, offset=offset), form, by_time=True)
