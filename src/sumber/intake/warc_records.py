"""The records of a web archive (WARC), as a stream.

Read here and not by a library, because a record whose length is wrong must not swallow the page behind it unsaid: what
follows a record is looked at, and where it is no record, the next one is searched for from where the wrong one began.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass

from sumber.errors import Damaged
from sumber.intake.source import STEP, Filled

HEADERS = 65_536  # bytes of a record's headers; those of Common Crawl News have 600
REREAD = 256_000_000  # bytes that are gone through again in search of records: thirty pages of the longest kind
VERSION = re.compile(rb"WARC/\d+\.\d+\s*$")
NEXT = re.compile(rb"\nWARC/\d+\.\d+\r?\n")
LONGEST_MARK = 40  # bytes that `NEXT` may match


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its headers, names in small letters, and its block, of which only the beginning is kept if it is
    longer than a page may be (`size` is then larger)."""

    headers: Mapping[str, str]
    block: bytes
    size: int


class RecordReader:
    """Reads records one after the other, and finds the next after a broken one.

    `stray`: whether something that is no record stood before the one that was begun.
    """

    def __init__(self, stream: io.BufferedReader[Filled], limit: int) -> None:
        self._stream, self._limit = stream, limit
        self._back = io.BytesIO()  # what is to be read again
        self._reread = REREAD
        self._broken = False
        self.stray = False

    def begin(self) -> bool:
        """Go to the next record; False at the end."""
        self.stray = False
        while line := self._line():
            if VERSION.match(line):
                self._broken = False
                return True
            self.stray = self.stray or (bool(line.strip()) and not self._broken)
        return False

    def record(self) -> Record:
        """The record that was begun. Damaged if its length is wrong; the next one can be begun all the same."""
        self._broken = True  # until it is known not to be
        headers = self._headers()
        length = headers.get("content-length", "")
        if not (length.isascii() and length.isdigit() and len(length) < 19):
            raise Damaged("E141", form="record of a web archive", why="it does not tell its length")
        size = int(length)
        block = self._read(min(size, self._limit))
        whole = len(block) == min(size, self._limit) and self._skip(size - len(block))
        blank, follows = self._end() if whole else (False, False)
        if not blank or (not follows and NEXT.search(block)):
            lost = "" if self._go_back(block) else ", as too many before it: others in it may be lost"
            raise Damaged("E142", why=f"a record of the web archive is not as long as it says{lost}")
        self._broken = False
        return Record(headers, block, size)

    def _headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        size = 0
        while (line := self._line()).strip():
            size += len(line)
            if size > HEADERS:
                raise Damaged("E141", form="record of a web archive", why="its headers do not end")
            name, colon, value = line.decode("utf-8", "replace").partition(":")
            if colon:
                headers[name.strip().lower()] = value.strip()
        return headers

    def _end(self) -> tuple[bool, bool]:
        """Whether the block ends with a blank line or the archive, and whether a record or the end follows it."""
        seen = line = self._line()
        blank = not line.strip()
        while line and not line.strip():
            line = self._line()
            seen += line
        self._put_back(seen)
        return blank, not line or bool(VERSION.match(line))

    def _go_back(self, block: bytes) -> bool:
        """Look for the next record within what the broken one took for its own; False if that was done too often."""
        found = NEXT.search(block) if self._reread > 0 else None
        if found:
            self._reread -= len(block)
            self._put_back(block[found.start() + 1 :])
        return self._reread > 0

    def _put_back(self, data: bytes) -> None:
        self._back = io.BytesIO(data + self._back.read())

    def _line(self) -> bytes:
        line = self._back.readline(HEADERS)
        return line if line.endswith(b"\n") else line + self._stream.readline(HEADERS)

    def _read(self, count: int) -> bytes:
        data = self._back.read(count)
        return data + self._stream.read(count - len(data)) if len(data) < count else data

    def _skip(self, count: int) -> bool:
        """Whether so many bytes could be left out; not if a record begins among them."""
        tail = b""
        while count > 0:
            data = self._read(min(count, STEP))
            if not data:
                return False
            count -= len(data)
            if found := NEXT.search(tail + data):
                self._put_back((tail + data)[found.start() + 1 :])
                return False
            tail = data[-LONGEST_MARK:]
        return True
