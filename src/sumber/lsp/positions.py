"""Places in a text as editors count them: lines, and within a line code units of the encoding that was agreed on."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

LINE_END = re.compile(r"\r\n|\n|\r")
WIDE = 0x10000  # code points from here on are two units of UTF-16


class Position(NamedTuple):
    """A line and a place in it, both counted from 0."""

    line: int
    character: int


class Positions:
    """Turns places in `text` into positions and back. `encoding` is `utf-8`, `utf-16` or `utf-32`."""

    def __init__(self, text: str, encoding: str = "utf-16") -> None:
        self._text = text
        self._encoding = encoding
        self._starts = [0, *(match.end() for match in LINE_END.finditer(text))]

    def at(self, place: int) -> Position:
        """The position of the code point at `place`."""
        line = bisect_right(self._starts, place) - 1
        return Position(line, self._units(self._text[self._starts[line] : place]))

    def place(self, position: Position) -> int:
        """The code point at a position; the line's or the text's end for one that lies beyond it."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        end = self._starts[position.line + 1] if position.line + 1 < len(self._starts) else len(self._text)
        units = 0
        for place in range(start, end):
            if units >= position.character:
                return place
            units += self._units(self._text[place])
        return end

    def _units(self, text: str) -> int:
        if self._encoding == "utf-8":
            return len(text.encode("utf-8", "surrogatepass"))
        if self._encoding == "utf-16":
            return len(text) + sum(ord(c) >= WIDE for c in text)
        return len(text)
