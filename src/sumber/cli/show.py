"""`sumber show`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import click
import msgspec
from rich.console import Console
from rich.text import Text

from sumber.archive.changes import Change, changes
from sumber.cli.answering import console
from sumber.cli.asking import archive_option, opened
from sumber.exports.terminal import show as show_record
from sumber.model.record import Record
from sumber.model.tell import Row, headline, rows

COLOURS = {"added": "green", "withdrawn": "red", "weakened": "yellow", "re-sourced": "magenta"}


@click.command(short_help="Show a report of an archive, and what changed between its versions.")
@archive_option
@click.argument("report")
@click.option("--versions", is_flag=True, help="What changed from version to version, statement by statement.")
@click.option("--json", "as_json", is_flag=True, help="The record as JSON; with --versions, one change a line.")
def show(*, place: str, report: str, versions: bool, as_json: bool) -> None:
    """Show a report as `sumber read` does.

    REPORT is its url, or the hash that `sumber find` shows: just the version of this hash. With --versions: which
    statements were added, withdrawn, weakened (asserted -> possible), strengthened, put otherwise, re-sourced or worded
    anew.

    \b
    sumber show https://example.org/berita/1 --versions
    """
    with opened(place) as archive:
        found = archive.versions(report)
    if versions:
        _versions(found, as_json)
        return
    record = next((one for one in found if one.report.id == report), found[-1])
    if as_json:
        click.echo(record.to_json().encode())
    else:
        show_record(record, console())


def _versions(found: Sequence[Record], as_json: bool) -> None:
    steps = list(pairwise(found))
    if as_json:
        for number, (old, new) in enumerate(steps, start=2):
            for line in _lines(number, old, new):
                click.echo(msgspec.json.encode(line))
        return
    shown = console()
    _head(shown, 1, found[0])
    for number, (old, new) in enumerate(steps, start=2):
        _head(shown, number, new)
        for text in _told(old, new):
            shown.print(text)


def _head(shown: Console, number: int, record: Record) -> None:
    shown.print(Text(f"Version {number}: {headline(record)}  {record.report.id}", style="bold"))


def _lines(number: int, old: Record, new: Record) -> Iterator[dict[str, object]]:
    before, after = list(rows(old)), list(rows(new))
    for change in changes(old, new):
        yield {
            "version": number,
            "kinds": change.kinds,
            "before": _row(before, change.before),
            "after": _row(after, change.after),
        }


def _row(told: Sequence[Row], at: int | None) -> dict[str, object] | None:
    return None if at is None else told[at]._asdict()


def _told(old: Record, new: Record) -> Iterator[Text]:
    before, after = list(rows(old)), list(rows(new))
    found = changes(old, new)
    if not found:
        yield Text("  nothing of what it states")
    for change in found:
        yield from _one(change, before, after)


def _one(change: Change, before: Sequence[Row], after: Sequence[Row]) -> Iterator[Text]:
    """A changed statement; what it was before, where both differ in it."""
    now = after[change.after] if change.after is not None else before[change.before or 0]
    then = before[change.before] if change.before is not None and change.after is not None else now
    style = next((COLOURS[kind] for kind in change.kinds if kind in COLOURS), "blue")
    yield Text.assemble(f"  {', '.join(change.kinds):<12} ", (now.content, style))
    if "reworded" in change.kinds:
        yield Text(f"      was: {then.content}", style="dim")
    if now.status != then.status:
        yield Text(f"      {then.status} -> {now.status}", style="dim")
    if "re-sourced" in change.kinds:
        yield Text(f"      {then.chain} -> {now.chain}", style="dim")
