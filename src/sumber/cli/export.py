"""`sumber export`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from sumber.archive.archive import Archive
from sumber.cli.asking import archive_option, opened
from sumber.exports.write import FORMATS, write_file, writer_of
from sumber.model.record import Record


@click.command(short_help="Write the records of an archive to a file of another format.")
@archive_option
@click.option("--format", "form", type=click.Choice(tuple(FORMATS)), default="jsonl", show_default=True, help="Which.")
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="Default: standard output.")
@click.option("--all-versions", is_flag=True, help="Also the earlier versions of corrected reports.")
@click.argument("reports", nargs=-1)
def export(*, place: str, form: str, output: Path | None, all_versions: bool, reports: tuple[str, ...]) -> None:
    """Write records in the order in which they were taken in.

    REPORTS: only these, by url or hash. jsonl: records whole, as `sumber read --json` writes them; csv, parquet:
    one row a statement; json-ld: the chains in terms of W3C PROV-O; ninjs: the reports with whom and what they name.

    \b
    sumber export --format parquet --output statements.parquet
    """
    with opened(place) as archive:
        write = writer_of(form)
        found = _records(archive, reports, all_versions)
        try:
            if output:
                write_file(found, output, form)
            else:
                write(found, sys.stdout.buffer)
        except OSError as fault:
            raise click.ClickException(f"cannot write: {fault.strerror or fault}") from None


def _records(archive: Archive, reports: tuple[str, ...], all_versions: bool) -> Iterator[Record]:
    if not reports:
        yield from archive.records(all_versions=all_versions)
    for report in reports:
        yield from archive.versions(report) if all_versions else (archive.record(report),)
