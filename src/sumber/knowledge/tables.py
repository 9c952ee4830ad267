"""How the tables of this room are kept: CSV beside this module, `#` before a line of origin and licence."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files

DATA = files("sumber.knowledge") / "data"


def rows(table: str) -> Iterator[list[str]]:
    """The rows of `data/<table>.csv`, without its notes and its header; FileNotFoundError if there is no such table."""
    lines = (DATA / f"{table}.csv").read_text(encoding="utf-8").splitlines()
    told = csv.reader(line for line in lines if not line.startswith("#"))
    next(told)
    return told


def several(cell: str) -> tuple[str, ...]:
    """The values of a cell that holds several, parted by semicolons."""
    return tuple(value for value in cell.split(";") if value)
