"""Whatever is given -> reports: the one way in for all formats."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sumber.errors import Damaged, NotThere, Unexpected, Unreadable
from sumber.intake.detect import detect, outside
from sumber.intake.draft import Draft
from sumber.intake.finish import TakenIn, finish
from sumber.intake.options import USUAL, Options
from sumber.intake.source import Budget, Source, called, is_companion, source_of
from sumber.model.report import Report
from sumber.model.unread import Unread

Given = str | Path | bytes | BinaryIO  # a name, what is in a file, or a file that is open, such as standard input
BYTES, STREAM = "bytes", "stream"  # how what has no name is called in messages


def take_in(given: Given, options: Options = USUAL) -> Iterator[Report | Unread]:
    """The reports in a file, folder or archive, or in bytes or a stream of any format that is read, one by one.

    Each report that cannot be taken in gives an `Unread` in its place, whose `where` tells file, member and record.
    WrongSetting if a format that another package adds cannot be loaded; nothing else is raised.
    """
    for taken in take_each(given, options):
        yield taken if isinstance(taken, Unread) else taken.report


def take_each(given: Given, options: Options = USUAL) -> Iterator[TakenIn | Unread]:
    """Like `take_in`, with where each report was, its author, where its facts stood, and notes."""
    for draft in drafts_in(given, options):
        yield draft if isinstance(draft, Unread) else finish(draft, options)


def drafts_in(given: Given, options: Options = USUAL) -> Iterator[Draft | Unread]:
    """The first half of `take_each`, which reads the files; the second half, `finish`, can be done elsewhere."""
    outside()  # here, so that what is wrong with another package is told before anything is read
    if isinstance(given, bytes):
        yield from drafts_of(_of_bytes(given, options), options)
    elif not isinstance(given, str | Path):
        yield from drafts_of(source_of(given.read, STREAM, "", Budget(options.limits)), options)
    elif (path := Path(given)).is_dir():
        yield from _drafts_in_folder(path, options)
    else:
        yield from _drafts_in_file(path, options)


def drafts_of(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The drafts in a source, of whatever format it is. What goes wrong is an `Unread`, after what went right."""
    count = 0
    try:
        for draft in detect(source).drafts(source, options):
            count += 1
            yield draft
        if not count:
            raise Damaged("E145")
    except Unreadable as fault:
        yield Unread(source.where, fault.code, fault.reason)
    except OSError as fault:
        yield _closed(source.where, fault)
    except Exception as fault:
        told = Unexpected("E131", error=f"{type(fault).__name__}: {fault}")
        yield Unread(source.where, told.code, told.reason)


def _of_bytes(data: bytes, options: Options) -> Source:
    opened = io.BytesIO(data)
    return source_of(opened.read, BYTES, "", Budget(options.limits), whole=lambda: io.BytesIO(data))


def _drafts_in_folder(folder: Path, options: Options) -> Iterator[Draft | Unread]:
    """By name, hidden files left out, and pictures, styles and scripts that were saved with pages."""
    count = 0
    for path in _files(folder):
        if isinstance(path, Unread):
            yield path
            count += 1
        elif not is_companion(path.name):
            count += 1
            yield from _drafts_in_file(path, options)
    if not count:
        nothing = Damaged("E145")
        yield Unread(called(str(folder)), nothing.code, nothing.reason)


def _files(folder: Path) -> Iterator[Path | Unread]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as fault:
        yield _closed(called(str(folder)), fault)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path))
        elif entry.is_dir():  # a link to a folder may lead round in a circle
            link = NotThere("E105")
            yield Unread(called(entry.path), link.code, link.reason)
        else:
            yield Path(entry.path)


def _drafts_in_file(path: Path, options: Options) -> Iterator[Draft | Unread]:
    where = called(str(path))
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotThere("E104")  # a pipe might never end, or never begin
        opened = path.open("rb", buffering=0)
    except FileNotFoundError:
        yield Unread(where, *_told(NotThere("E101")))
    except Unreadable as fault:
        yield Unread(where, *_told(fault))
    except (OSError, ValueError) as fault:
        yield _closed(where, fault)
    else:
        with opened:
            source = source_of(
                lambda count: opened.read(count) or b"", where, path.name, Budget(options.limits),
                folder=path.parent, whole=lambda: path.open("rb"),
            )  # fmt: skip
            yield from drafts_of(source, options)


def _told(fault: Unreadable) -> tuple[str, str]:
    return fault.code, fault.reason


def _closed(where: str, fault: Exception) -> Unread:
    why = fault.strerror if isinstance(fault, OSError) and fault.strerror else str(fault)
    return Unread(where, *_told(NotThere("E103", why=why)))
