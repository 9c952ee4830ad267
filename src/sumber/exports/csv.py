"""Statements as CSV, one a row; the chain is told in words, and once more as JSON in the last column."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from sumber.exports.rows import StatementRow, rows_of
from sumber.model.record import Record

COLUMNS = StatementRow.__struct_fields__
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what spreadsheets take for the beginning of a formula
MARK = "'"  # before it, so that they do not; reports are written by others
LARGEST = 100_000_000  # characters of one cell


def write(records: Iterable[Record], file: BinaryIO) -> None:
    """A head, and one row a statement."""
    text = TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for record in records:
        table.writerows([_cell(getattr(row, name)) for name in COLUMNS] for row in rows_of(record))
    text.detach()


def _cell(value: Any) -> Any:
    if isinstance(value, tuple):
        return msgspec.json.encode(value).decode()
    if isinstance(value, str) and value.startswith((*FORMULA, MARK)):
        return MARK + value
    return value


def read(path: Path) -> Iterator[StatementRow]:
    """The rows of a file that `write` wrote; msgspec.ValidationError where one is none."""
    csv.field_size_limit(LARGEST)
    with path.open(encoding="utf-8", newline="") as lines:
        for cells in csv.DictReader(lines):
            told: dict[str, Any] = {name: (cell.removeprefix(MARK) or None) for name, cell in cells.items()}
            told["words"] = told["words"] or ""
            told["chain"] = msgspec.json.decode(cells["chain"])
            yield msgspec.convert(told, StatementRow, strict=False)
