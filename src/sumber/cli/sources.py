"""`sumber sources`."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any, get_args

import click
import msgspec
from rich import box
from rich.table import Table

from sumber.archive.voices import Share, Sums, Voice
from sumber.cli.answering import console, form_options
from sumber.cli.asking import Day, archive_option, opened
from sumber.exports.answers import harmless
from sumber.model.record import SourceKind
from sumber.model.tell import UNNAMED

SHOWN = 3  # outlets, and those it is quoted through, that a line has room for


@click.command(short_help="Show who is quoted, how often, by whom and through whom.")
@archive_option
@click.argument("name", nargs=-1)
@click.option("--kind", type=click.Choice(get_args(SourceKind)), help="Only sources of this kind.")
@click.option("--outlet", metavar="NAME", help="Only as quoted by this outlet.")
@click.option("--said-from", "said_first", type=Day(), metavar="MONTH", help="Published in this month or later.")
@click.option("--said-to", "said_last", type=Day(last=True), metavar="MONTH", help="Published so early or earlier.")
@click.option("--limit", "-n", type=click.IntRange(1), default=20, show_default=True, help="At most so many.")
@click.option("--offset", type=click.IntRange(0), default=0, help="Leave out so many first.")
@form_options
def sources(*, place: str, name: tuple[str, ...], form: str, limit: int, offset: int, **asked: Any) -> None:
    """Show who is quoted: how often, how often hedged or denied, by which outlets, and through whom.

    NAME: only sources whose name has these words. What stands only in earlier versions of reports does not count.

    \b
    sumber sources --outlet ANTARA
    sumber sources Lestari --said-from 2024
    """
    asked["name"] = " ".join(name) or None
    with opened(place) as archive:
        voices, sums = archive.sources(limit=limit, offset=offset, **asked), archive.source_sums(**asked)
    if form == "json":
        for voice in voices:
            click.echo(msgspec.json.encode(voice))
    elif form == "csv":
        click.echo(_csv(voices).encode(), nl=False)
    else:
        console().print(_table(voices))
        click.echo(_sums(sums))


def _table(voices: Sequence[Voice]) -> Table:
    told = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    told.add_column("Source", ratio=3)
    for name in ("said", "direct", "hedged", "denied"):
        told.add_column(name, justify="right", no_wrap=True)
    told.add_column("Quoted by", ratio=3)
    told.add_column("Through", ratio=3)
    for v in voices:
        counts = (f"{count:,}" if count else "" for count in (v.statements, v.direct, v.hedged, v.denied))
        told.add_row(_name(v), *counts, _shares(v.outlets), _shares(v.through))
    return told


def _name(voice: Voice) -> str:
    return voice.name or UNNAMED[voice.kind]


def _shares(shares: Sequence[Share]) -> str:
    told = ", ".join(f"{share.name} {share.statements:,}" for share in shares[:SHOWN])
    return f"{told} …" if len(shares) > SHOWN else told


def _sums(sums: Sums) -> str:
    share = f" ({100 * sums.nameless / sums.statements:.0f} %)" if sums.statements else ""
    return f"{sums.voices:,} sources, {sums.statements:,} statements, {sums.nameless:,}{share} on nobody's name"


def _csv(voices: Iterable[Voice]) -> str:
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(("name", "kind", "statements", "direct", "hedged", "denied", "outlets", "through"))
    for v in voices:
        shares = ("; ".join(f"{s.name} {s.statements}" for s in part) for part in (v.outlets, v.through))
        cells = (v.name, v.kind, v.statements, v.direct, v.hedged, v.denied, *shares)
        table.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    return written.getvalue()
