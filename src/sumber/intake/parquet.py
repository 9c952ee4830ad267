"""Parquet -> drafts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow
from pyarrow import parquet

from sumber.errors import Damaged, TooMuch, Unreadable
from sumber.intake.columns import draft_of, guessed
from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.source import Source
from sumber.model.unread import Unread

BATCH = 256  # rows held at once: a megabyte of news
GROUP = 2_000_000_000  # bytes of one column in a group of rows, which must be held as a whole; writers aim at 128 MB


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The draft of each row; an `Unread` for each without text. Damaged if the file is."""
    with source.seekable() as opened:
        try:
            table = parquet.ParquetFile(opened, pre_buffer=False, thrift_string_size_limit=options.limits.page,
                                        thrift_container_size_limit=options.limits.page)  # fmt: skip
            yield from _rows(table, source.where, options)
        except (pyarrow.ArrowException, OSError, ValueError) as fault:
            raise Damaged("E141", form="Parquet", why=str(fault)[:200]) from None


def _rows(table: Any, where: str, options: Options) -> Iterator[Draft | Unread]:
    names = _columns(table, options)
    _bound(table, names)
    number = 0
    for batch in table.iter_batches(batch_size=BATCH, columns=names, use_threads=False):
        for row in zip(*(batch.column(at) for at in range(batch.num_columns)), strict=True):
            number += 1
            try:
                cells = zip(batch.schema.names, row, strict=True)
                told = {name: value for name, cell in cells if (value := _told(cell))}
                yield draft_of(told, f"{where}#{number}", options.columns)
            except Unreadable as fault:
                yield Unread(f"{where}#{number}", fault.code, fault.reason)


def _columns(table: Any, options: Options) -> list[str]:
    """The columns that are needed; all that hold text if the one that holds the story is not known by name."""
    schema = table.schema_arrow
    mapped = {**guessed(tuple(schema.names)), **options.columns}
    if mapped.get("text") in schema.names:
        return [name for name in mapped.values() if name in schema.names]
    kinds = (pyarrow.string(), pyarrow.large_string())
    texts = [field.name for field in schema if field.type in kinds]
    if not texts:
        raise Damaged("E143", columns=", ".join(schema.names[:12]) or "none")
    return texts


def _bound(table: Any, names: list[str]) -> None:
    facts = table.metadata
    for group in range(facts.num_row_groups):
        for at in range(facts.num_columns):
            column = facts.row_group(group).column(at)
            if column.path_in_schema in names and column.total_uncompressed_size > GROUP:
                raise TooMuch("E151", limit=GROUP, what=f"one column ({column.path_in_schema})")


def _told(cell: Any) -> str:
    """A cell as text: dates in ISO form, lists of texts as paragraphs; empty for what is none of these."""
    try:
        value = cell.as_py()
    except (pyarrow.ArrowException, ValueError, OverflowError, UnicodeDecodeError):
        return ""
    if isinstance(value, list):
        return "\n\n".join(item for item in value if isinstance(item, str))
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    return "" if value is None or isinstance(value, dict) else str(value)
