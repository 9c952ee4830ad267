"""gzip -> bytes, as a stream, within bounds."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from sumber.errors import Damaged, TooMuch
from sumber.intake.source import Budget

MAGIC = b"\x1f\x8b\x08"
WBITS = 31  # zlib's way to say: gzip with its header
INPUT = 65_536  # bytes read at once
OUTPUT = 262_144  # bytes unpacked at once: 1 kB may unpack to 1 MB


class Gunzip:
    """Reads what is packed, one gzip member after the other, as `cat a.gz b.gz` and web archives have them.

    Damaged if the packed data is broken or ends too soon. If `resync`, a broken member is left out instead, `gaps`
    counts such members, and the reader of what is unpacked must find the next record by itself.
    """

    def __init__(self, read: Callable[[int], bytes], budget: Budget, *, resync: bool = False) -> None:
        self._read, self._budget, self._resync = read, budget, resync
        self._member = zlib.decompressobj(WBITS)
        self._input = b""
        self._packed = self._unpacked = 0
        self._begun = False  # whether anything of this member has been read
        self.gaps = 0

    def read(self, count: int) -> bytes:
        """Up to `count` bytes, none at the end."""
        while True:
            if not self._input and not self._more():
                return b""
            try:
                data = self._member.decompress(self._input, min(count, OUTPUT))
            except zlib.error as fault:
                self._skip(str(fault))
                continue
            self._begun = True
            self._input = self._member.unconsumed_tail
            if self._member.eof:
                self._next_member()
            if data:
                self._count(len(data))
                return data

    def _more(self) -> bool:
        self._input = self._read(INPUT)
        self._packed += len(self._input)
        if not self._input and self._begun:
            self._begun = False
            self._lose("the packed data ends too soon")
        return bool(self._input)

    def _next_member(self) -> None:
        self._input = self._member.unused_data.lstrip(b"\0")  # some writers fill up with zeros
        self._member = zlib.decompressobj(WBITS)
        self._begun = False

    def _skip(self, why: str) -> None:
        """Go on at the next gzip member, if that is wanted."""
        self._lose(why)
        self._member, self._begun = zlib.decompressobj(WBITS), False
        rest = self._input[1:]
        while (at := rest.find(MAGIC)) < 0:
            tail = rest[-2:]
            if not self._more():
                return
            rest = tail + self._input
        self._input = rest[at:]

    def _lose(self, why: str) -> None:
        if not self._resync:
            raise Damaged("E142", why=why)
        self.gaps += 1

    def _count(self, count: int) -> None:
        limits = self._budget.limits
        self._unpacked += count
        self._budget.spend(count)
        if self._unpacked > limits.free and self._unpacked > limits.ratio * self._packed:
            raise TooMuch("E152", limit=limits.ratio)
