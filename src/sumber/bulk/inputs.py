"""What is given to take in, file by file, so that what is done is known by its name, size and date."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sumber.errors import Unreadable
from sumber.intake.about import About
from sumber.intake.options import Options
from sumber.intake.text import take_file, take_text
from sumber.model.report import Report
from sumber.model.unread import Unread

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """A file, standard input, or what does not exist. `size` and `modified` are None where there are none."""

    name: str
    size: int | None = None
    modified: int | None = None


def inputs_in(names: tuple[str, ...]) -> Iterator[Input]:
    """The inputs that names stand for: a folder for all files in it and the folders within, hidden ones left out."""
    for name in names:
        path = Path(name)
        if name != STDIN and path.is_dir():
            yield from map(_input, _files(path))
        else:
            yield _input(path) if name != STDIN else Input(STDIN)


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _files(path)
        elif not path.is_dir():
            yield path


def _input(path: Path) -> Input:
    try:
        told = path.stat()
    except OSError:
        return Input(str(path))
    return Input(str(path), told.st_size, told.st_mtime_ns)


def take(one: Input, options: Options) -> Iterator[Report | Unread]:
    """The reports of an input, and what in it cannot be taken in."""
    path = Path(one.name)
    try:
        if path.suffix == ".jsonl":
            with path.open(encoding="utf-8") as lines:
                for i, line in enumerate(lines, start=1):
                    try:
                        d = json.loads(line)
                        yield take_text(d.get("body") or d["text"], About(d.get("published"), d.get("outlet"), d.get("title"), d.get("url")))
                    except Unreadable as fault:
                        yield Unread(f"{one.name}:{i}", fault.code, fault.reason)
        else:
            yield take_file(path, options.about).report
    except Unreadable as fault:
        yield Unread(one.name, fault.code, fault.reason)
