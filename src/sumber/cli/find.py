"""`sumber find`."""

from __future__ import annotations

from typing import Any

import click

from sumber.cli.answering import answer, form_options
from sumber.cli.asking import archive_option, filters, opened, query_of


@click.command(short_help="Find statements in an archive.")
@archive_option
@filters
@form_options
def find(*, place: str, form: str, limit: int, offset: int, **given: Any) -> None:
    """Find statements by their words, by whose word they stand on, by what they are about; the latest published first.

    WORDS are looked up by their stems; several of them within one pair of quotation marks must follow each other. All
    that is given must hold.

    \b
    sumber find harga beras --source "Darmi Lestari"
    sumber find "rumah sakit" --kind unnamed --said-from 2024-03
    sumber find --near -6.2,106.8,50 --status denied --csv > denied.csv
    """
    with opened(place) as archive:
        answer(archive.find(query_of(given), limit=limit, offset=offset), form)
