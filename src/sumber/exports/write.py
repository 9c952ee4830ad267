"""The formats that records are written in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from sumber.errors import WrongSetting
from sumber.model.record import Record

FORMATS = {
    "jsonl": "sumber.exports.jsonl",
    "csv": "sumber.exports.csv",
    "parquet": "sumber.exports.parquet",
    "json-ld": "sumber.exports.jsonld",
    "ninjs": "sumber.exports.ninjs",
}
Write = Callable[[Iterable[Record], BinaryIO], None]


def writer_of(form: str) -> Write:
    """The function that writes a format. WrongSetting if it needs an extra that is not installed."""
    try:
        write: Write = import_module(FORMATS[form]).write
    except ModuleNotFoundError as fault:
        raise WrongSetting("E211", form=form, module=fault.name) from None
    return write


def write_file(records: Iterable[Record], path: Path, form: str) -> None:
    """Write a file; until it is whole, it bears another name, so that none is ever found half written."""
    write = writer_of(form)
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as file:
            write(records, file)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
