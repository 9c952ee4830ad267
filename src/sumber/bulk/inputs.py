"""What is given to take in, file by file, so that what is done is known by its name, size and date."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sumber.errors import Damaged, NotThere
from sumber.intake.options import Options
from sumber.intake.source import is_companion
from sumber.intake.take import take_in
from sumber.model.report import Report
from sumber.model.unread import Unread

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """A file, standard input, or what does not exist; `size` and `modified` (nanoseconds) are then None.

    `fault`: why it is not even looked into. `data`: its bytes, where they are already there.
    """

    name: str
    size: int | None = None
    modified: int | None = None
    fault: Unread | None = None
    data: bytes | None = None


def inputs_in(names: Iterable[str]) -> Iterator[Input]:
    """The inputs that names stand for: a folder for all files in it and the folders within.

    Hidden files are left out, and pictures and scripts saved with pages.
    """
    for name in names:
        path = Path(name)
        if name == STDIN:
            yield Input(STDIN)
        elif path.is_dir():
            yield from _folder(path)
        else:
            yield _input(path)


def _folder(folder: Path) -> Iterator[Input]:
    found = False
    for one in _files(folder):
        found = True
        yield one
    if not found:
        nothing = Damaged("E145")
        yield Input(str(folder), fault=Unread(str(folder), nothing.code, nothing.reason))


def _files(folder: Path) -> Iterator[Input]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as fault:
        closed = NotThere("E103", why=fault.strerror or str(fault))
        yield Input(str(folder), fault=Unread(str(folder), closed.code, closed.reason))
        return
    for path in entries:
        if path.name.startswith(".") or (is_companion(path.name) and not path.is_dir()):
            continue
        if not path.is_dir():
            yield _input(path)
        elif path.is_symlink():  # it may lead round in a circle
            link = NotThere("E105")
            yield Input(str(path), fault=Unread(str(path), link.code, link.reason))
        else:
            yield from _files(path)


def _input(path: Path) -> Input:
    try:
        told = path.stat()
    except OSError:
        return Input(str(path))
    return Input(str(path), told.st_size, told.st_mtime_ns)


def take(one: Input, options: Options) -> Iterator[Report | Unread]:
    """The reports of an input, and what in it cannot be taken in."""
    if one.fault:
        yield one.fault
    elif one.data is not None:
        yield from take_in(one.data, options)
    elif one.name == STDIN:
        yield from take_in(sys.stdin.buffer.read(), options)
    else:
        yield from take_in(one.name, options)
