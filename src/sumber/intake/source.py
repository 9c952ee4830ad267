"""Bytes that come in, however they are kept: read as a stream, within bounds."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sumber.errors import TooMuch
from sumber.intake.options import Limits

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# Files that lie beside reports and are none themselves: what is saved with a page, settings and side files of the
# checks, and the originals that `sumber check --fix --write` keeps.
COMPANIONS = frozenset(
    "avif bmp css eot gif ico jpeg jpg js map mjs mov mp3 mp4 orig otf png sumber svg toml ttf wav webm webp woff "
    "woff2".split()
)
HEAD = 65_536  # bytes: from so many it is told what a file is
LONGEST_NAME = 500  # characters; a tar member's name may have a million
STEP = 1_048_576  # bytes read at once where something is skipped


@dataclass(slots=True)
class Budget:
    """What one archive has unpacked to so far; all that is packed within it draws on the same."""

    limits: Limits
    unpacked: int = 0

    def spend(self, count: int) -> None:
        """Note `count` bytes more; TooMuch if that is too many."""
        self.unpacked += count
        if self.unpacked > self.limits.total:
            raise TooMuch("E151", limit=self.limits.total, what="unpacked files")


class Filled(io.RawIOBase):
    """A stream over `read`, which may give less than it is asked for, that fills what it is given.

    If `read` fails, what came before is handed out first, so that nothing that could be read is lost.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._fault: Exception | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        done = 0
        while done < len(view) and self._fault is None:
            try:
                piece = self._read(len(view) - done)
            except Exception as fault:
                self._fault = fault
                break
            if not piece:
                break
            view[done : done + len(piece)] = piece
            done += len(piece)
        if self._fault and not done:
            raise self._fault
        return done


@dataclass(slots=True)
class Source:
    """Something to read reports from.

    `where`: how it is called in messages; `name`: its file name, a hint and no more; `stream`: its bytes, once.
    `folder`: where files that it links to may lie, None within an archive. `depth`: in how many archives it lies.
    `whole`: opens it anew to be read in any order, None if it can only be read from front to back.
    """

    where: str
    name: str
    stream: io.BufferedReader[Filled]
    budget: Budget
    folder: Path | None = None
    depth: int = 0
    whole: Callable[[], io.BufferedIOBase] | None = None
    charset: str | None = None
    _head: bytes | None = field(default=None, repr=False)

    @property
    def limits(self) -> Limits:
        return self.budget.limits

    def head(self) -> bytes:
        """The first bytes, which are still to be read."""
        if self._head is None:
            self._head = self.stream.peek(HEAD)[:HEAD]
        return self._head

    def all(self, limit: int, what: str) -> bytes:
        """Everything; TooMuch if that is more than `limit` bytes of `what`."""
        data = self.stream.read(limit + 1)
        if len(data) > limit:
            raise TooMuch("E151", limit=limit, what=what)
        return data

    def seekable(self) -> io.BufferedIOBase:
        """A stream over the whole that can be read in any order; what lies in an archive is held in memory for it."""
        return self.whole() if self.whole else io.BytesIO(self.all(self.limits.document, "a file within an archive"))

    def lines(self, limit: int) -> Iterator[bytes | None]:
        """Its lines with their ends; None for each that is longer than `limit` bytes."""
        while line := self.stream.readline(limit + 1):
            if len(line) <= limit or line.endswith(b"\n"):
                yield line
            else:
                while (rest := self.stream.readline(STEP)) and not rest.endswith(b"\n"):
                    pass
                yield None


def called(name: str) -> str:
    """A file name as it can be shown and kept: without line breaks, terminal controls and bytes that are no text."""
    clean = name.encode("utf-8", "backslashreplace").decode()
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in clean)[:LONGEST_NAME]


def is_companion(name: str) -> bool:
    """Whether a file in a folder or archive is none that anyone would look for reports in."""
    return name.rpartition(".")[2].lower() in COMPANIONS


def source_of(
    read: Callable[[int], bytes], where: str, name: str, budget: Budget, *,
    folder: Path | None = None, depth: int = 0, whole: Callable[[], io.BufferedIOBase] | None = None,
) -> Source:  # fmt: skip
    """The source over a function that reads."""
    stream = io.BufferedReader(Filled(read), HEAD)
    return Source(where, name, stream, budget, folder=folder, depth=depth, whole=whole)
