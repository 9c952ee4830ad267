"""Records as JSON lines: whole, as `sumber read --json` writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from sumber.model.record import Record


def write(records: Iterable[Record], file: BinaryIO) -> None:
    """One record a line."""
    for record in records:
        file.write(record.to_json().encode() + b"\n")


def read(path: Path) -> Iterator[Record]:
    """The records of a file; msgspec.ValidationError where a line is none."""
    with path.open("rb") as lines:
        yield from map(Record.from_json, lines)
