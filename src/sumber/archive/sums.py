"""Sums over many reports: tables of a key and counts, to which rows are added."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table


def add_up(connection: Connection, table: Table, rows: Iterable[tuple[Any, ...]]) -> None:
    """Add the counts of the rows to those that the table has. Its first columns are its key, all others counts."""
    names = [column.name for column in table.columns]
    width = len(table.primary_key)
    sums: dict[tuple[Any, ...], list[int]] = {}
    for row in rows:
        counts = sums.setdefault(tuple(row[:width]), [0] * (len(names) - width))
        for i, count in enumerate(row[width:]):
            counts[i] += count
    if not sums:
        return
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    added = ", ".join(f"{name} = {table.name}.{name} + excluded.{name}" for name in names[width:])
    connection.exec_driver_sql(
        f"INSERT INTO {table.name} VALUES ({', '.join([mark] * len(names))}) "
        f"ON CONFLICT ({', '.join(names[:width])}) DO UPDATE SET {added}",
        [(*key, *counts) for key, counts in sorted(sums.items())],
    )
