"""`sumber schema`."""

from __future__ import annotations

import click
import msgspec

from sumber.model.record import Record


@click.command(short_help="Print the JSON Schema of a record.")
def schema() -> None:
    """Print the JSON Schema (2020-12) of a record, as `sumber read --json` writes them."""
    told = msgspec.json.schema(Record)
    click.echo(msgspec.json.format(msgspec.json.encode(told), indent=2).decode())
