"""tar archives -> drafts of the files in them, read from front to back and never put on the disk."""

from __future__ import annotations

import re
import tarfile
from collections.abc import Callable, Iterator

from sumber.errors import Damaged, NotThere, TooMuch
from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.source import STEP, Source, called, is_companion, source_of
from sumber.intake.take import drafts_of
from sumber.model.unread import Unread

BLOCK = tarfile.BLOCKSIZE
NAMES = 1_048_576  # bytes that a long name or the extra facts of a file may take; systems allow names of 4,096
PAX = re.compile(rb"(\d{1,20}) ([^=\n]{1,200})=")
SPARSE = b"GNU.sparse."


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The drafts in every ordinary file of the archive, in its order. TooMuch if it is packed too deep or holds too
    many files; what is damaged gives an `Unread`, and reading goes on at the next file."""
    if source.depth >= source.limits.nesting:
        raise TooMuch("E153", limit=source.limits.nesting)
    return _Tar(source, options).drafts()


class _Tar:
    """The standard library's reader ends without a word at a damaged header; this one tells it and goes on."""

    def __init__(self, source: Source, options: Options) -> None:
        self.source, self.options = source, options
        self.extra: dict[bytes, bytes] = {}
        self.files = 0

    def drafts(self) -> Iterator[Draft | Unread]:
        ended = lost = False
        while block := self.source.stream.read(BLOCK):
            if not block.strip(b"\0"):
                ended = True
                continue
            try:
                entry = tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
            except tarfile.HeaderError:
                if not lost and not ended:
                    yield self._unread(self.source.where, Damaged("E142", why="a header of the tar archive is broken"))
                lost = True
                continue
            ended = lost = False
            yield from self._entry(entry)
        if not ended and not lost:
            raise Damaged("E142", why="the tar archive ends too soon")

    def _entry(self, entry: tarfile.TarInfo) -> Iterator[Draft | Unread]:
        if entry.type in (b"x", b"X", b"L", b"K", b"g"):
            self._names(entry)
            return
        extra, self.extra = self.extra, {}
        name = extra.get(b"path", b"").decode("utf-8", "surrogateescape") or entry.name
        size = int(extra[b"size"]) if extra.get(b"size", b"").isdigit() else max(0, entry.size)
        holds = entry.isreg() or entry.type not in tarfile.SUPPORTED_TYPES
        member = _Member(self.source.stream.read, size if holds else 0)
        if not _left_out(entry, name):
            self.files += 1
            if self.files > self.source.limits.files:
                raise TooMuch("E154", limit=self.source.limits.files)
            yield from self._file(entry, name, member, sparse=any(key.startswith(SPARSE) for key in extra))
        member.skip()

    def _file(self, entry: tarfile.TarInfo, name: str, member: _Member, *, sparse: bool) -> Iterator[Draft | Unread]:
        where = f"{self.source.where}!{called(name)}"
        if entry.issym() or entry.islnk():
            yield self._unread(where, NotThere("E105"))
        elif not entry.isreg() or entry.issparse() or sparse:
            yield self._unread(where, NotThere("E104"))
        else:
            base = name.rpartition("/")[2]
            inner = source_of(member.read, where, base, self.source.budget, depth=self.source.depth + 1)
            yield from drafts_of(inner, self.options)

    def _names(self, entry: tarfile.TarInfo) -> None:
        """Keep a long name or extra facts for the file that comes next."""
        if not 0 <= entry.size <= NAMES:
            raise TooMuch("E151", limit=NAMES, what="a file's name and facts")
        member = _Member(self.source.stream.read, entry.size)
        data = member.read(entry.size)
        member.skip()
        if entry.type == b"L":
            self.extra[b"path"] = data.rstrip(b"\0")
        elif entry.type in (b"x", b"X"):
            self.extra |= dict(_facts(data))

    @staticmethod
    def _unread(where: str, fault: Damaged | NotThere) -> Unread:
        return Unread(where, fault.code, fault.reason)


def _facts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The facts of a pax header: `<length of the line> <name>=<value>`."""
    at = 0
    while match := PAX.match(data, at):
        end = at + int(match[1])
        if end <= match.end() or end > len(data):
            return
        yield match[2], data[match.end() : end - 1]
        at = end


def _left_out(entry: tarfile.TarInfo, name: str) -> bool:
    parts = [part for part in name.split("/") if part not in (".", "..", "")] or [""]
    return entry.isdir() or name.endswith("/") or any(part.startswith(".") for part in parts) or is_companion(parts[-1])


class _Member:
    """The bytes of one file, which end where the next header begins."""

    def __init__(self, read: Callable[[int], bytes], size: int) -> None:
        self._read, self._left, self._padding = read, size, -size % BLOCK

    def read(self, count: int) -> bytes:
        data = self._read(min(count, self._left))
        if len(data) < min(count, self._left):
            self._left = self._padding = 0
            raise Damaged("E142", why="the tar archive ends too soon")
        self._left -= len(data)
        return data

    def skip(self) -> None:
        """Go on behind the file."""
        left, self._left = self._left + self._padding, 0
        while left and (data := self._read(min(left, STEP))):
            left -= len(data)
        self._padding = 0
