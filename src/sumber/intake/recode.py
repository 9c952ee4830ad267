"""Text of wide encodings as UTF-8, whose lines end with a byte of their own."""

from __future__ import annotations

import codecs

from sumber.intake.decode import BOMS, wide_encoding
from sumber.intake.source import Source, source_of


def in_utf8(source: Source) -> Source:
    """The source itself, or one that gives what it holds in UTF-8 if that is UTF-16 or UTF-32."""
    head = source.head()
    marked = next((encoding for mark, encoding in BOMS if head.startswith(mark)), None)
    encoding = marked or wide_encoding(head)
    if encoding in (None, "utf-8-sig"):
        return source
    return source_of(_Recoded(source, encoding or "").read, source.where, source.name, source.budget)


class _Recoded:
    def __init__(self, source: Source, encoding: str) -> None:
        self._source, self._decoder, self._ready = source, codecs.getincrementaldecoder(encoding)("replace"), b""
        self._ended = False

    def read(self, count: int) -> bytes:
        while not self._ready and not self._ended:
            data = self._source.stream.read(count)
            self._ended = not data
            self._ready = self._decoder.decode(data, final=self._ended).encode("utf-8", "replace")
        data, self._ready = self._ready[:count], self._ready[count:]
        return data
