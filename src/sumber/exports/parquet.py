"""Statements as Parquet, one a row, the chain as a list of its links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from sumber.exports.rows import Link, StatementRow, rows_of
from sumber.model.record import Record

NUMBERS = {"position": pa.int32(), "start": pa.int32(), "stop": pa.int32(), "lat": pa.float64(), "lon": pa.float64()}
LINK = pa.struct([(name, pa.string()) for name in Link.__struct_fields__])
SCHEMA = pa.schema(
    (name, pa.list_(LINK) if name == "chain" else NUMBERS.get(name, pa.string()))
    for name in StatementRow.__struct_fields__
)
GROUP = 20_000  # rows written together: some 20 MB in memory


def write(records: Iterable[Record], file: BinaryIO) -> None:
    """One row a statement."""
    rows = (row for record in records for row in rows_of(record))
    with pq.ParquetWriter(file, SCHEMA, compression="zstd") as writer:
        while group := list(islice(rows, GROUP)):
            writer.write_table(pa.Table.from_pylist([msgspec.to_builtins(row) for row in group], schema=SCHEMA))


def read(path: Path) -> Iterator[StatementRow]:
    """The rows of a file that `write` wrote."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches():
            yield from (msgspec.convert(row, StatementRow) for row in batch.to_pylist())
