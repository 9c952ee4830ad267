"""ZIP archives -> drafts of the files in them, which never touch the disk."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO

from sumber.errors import Damaged, NotThere, TooMuch, Unreadable
from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.source import Source, called, is_companion, source_of
from sumber.intake.take import drafts_of
from sumber.model.unread import Unread

END, END64 = b"PK\x05\x06", b"PK\x06\x06"  # marks of the record that tells how long the list of files is
ENTRY = 46  # bytes of an entry of that list without its name
TAIL = 65_536 + 22 + 20 + 56  # bytes: longest comment, and the records before it
LOCKED = 0x1
# What the library raises, all in all, for archives that are not as they should be.
BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, LookupError)


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The drafts in every file of the archive, in its order. TooMuch if it is packed too deep, or holds too many."""
    if source.depth >= source.limits.nesting:
        raise TooMuch("E153", limit=source.limits.nesting)
    with source.seekable() as opened:
        _count(opened, source.limits.files)
        try:
            archive = zipfile.ZipFile(opened)
        except BROKEN as fault:
            raise Damaged("E141", form="ZIP archive", why=str(fault)) from None
        with archive:
            for entry in archive.infolist():
                if not _left_out(entry):
                    yield from _member(archive, entry, source, options)


def _count(opened: io.BufferedIOBase, limit: int) -> None:
    """TooMuch if the list of files is longer than allowed: it is held in memory, and may be as long as the archive."""
    opened.seek(0, io.SEEK_END)
    opened.seek(max(0, opened.tell() - TAIL))
    tail = opened.read(TAIL)
    opened.seek(0)
    sizes: list[int] = []
    if (at := tail.rfind(END)) >= 0 and len(tail) >= at + 16:
        sizes += struct.unpack_from("<I", tail, at + 12)
    if (at := tail.rfind(END64)) >= 0 and len(tail) >= at + 48:
        sizes = [size for size in sizes if size != 0xFFFFFFFF] + list(struct.unpack_from("<Q", tail, at + 40))
    if sizes and max(sizes) > limit * ENTRY * 4:  # with their names and extras entries have a hundred bytes or two
        raise TooMuch("E154", limit=limit)


def _left_out(entry: zipfile.ZipInfo) -> bool:
    """Folders, hidden files, and what is saved beside pages."""
    parts = entry.filename.split("/")
    hidden = any(part.startswith(".") and part not in (".", "..") for part in parts) or parts[0] == "__MACOSX"
    return entry.is_dir() or hidden or is_companion(parts[-1])


def _member(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, source: Source, options: Options
) -> Iterator[Draft | Unread]:
    where = f"{source.where}!{called(entry.filename)}"
    try:
        if entry.flag_bits & LOCKED:
            raise TooMuch("E156")
        if (entry.external_attr >> 16) & 0o170000 == 0o120000:
            raise NotThere("E105")
        opened = archive.open(entry)
    except Unreadable as fault:
        yield Unread(where, fault.code, fault.reason)
    except BROKEN as fault:
        broken = Damaged("E142", why=str(fault) or type(fault).__name__)
        yield Unread(where, broken.code, broken.reason)
    else:
        with opened:
            read = _Bounded(opened, entry.compress_size, source).read
            inner = source_of(read, where, entry.filename.rpartition("/")[2], source.budget, depth=source.depth + 1)
            yield from drafts_of(inner, options)


class _Bounded:
    """Reads a member, and no more of it than its packed size allows."""

    def __init__(self, opened: IO[bytes], packed: int, source: Source) -> None:
        self._opened, self._packed, self._budget, self._unpacked = opened, packed, source.budget, 0

    def read(self, count: int) -> bytes:
        try:
            data = self._opened.read(count)
        except BROKEN as fault:
            raise Damaged("E142", why=str(fault) or type(fault).__name__) from None
        limits = self._budget.limits
        self._unpacked += len(data)
        self._budget.spend(len(data))
        if self._unpacked > limits.free and self._unpacked > limits.ratio * self._packed:
            raise TooMuch("E152", limit=limits.ratio)
        return data
