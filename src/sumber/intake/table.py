"""CSV and its kin, with a header that names the columns -> drafts."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from sumber.errors import Damaged, NotText, Unreadable
from sumber.intake.columns import draft_of
from sumber.intake.decode import decode
from sumber.intake.detect import delimiter_of
from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.recode import in_utf8
from sumber.intake.source import Source
from sumber.intake.text import LONGEST
from sumber.model.unread import Unread

# A row that runs over many lines and then has the wrong number of columns mostly has a quotation mark too many: its
# first line alone is given up, and those behind it are read again. So often at the most, since that takes its time.
AGAIN = 50


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The draft of each row; an `Unread` for each row that has other columns than the header, or no text.

    Rows are numbered by the line that they begin on.
    """
    if csv.field_size_limit() < LONGEST:
        csv.field_size_limit(LONGEST)  # for the whole process, and only ever upwards: there is no other way to tell it
    lines = _Lines(in_utf8(source), options.limits.record)
    header = (lines.take() or "").lstrip("\ufeff")
    delimiter = delimiter_of(header) or ","
    try:
        columns = next(csv.reader([header], delimiter=delimiter), [])
    except csv.Error as fault:
        raise Damaged("E141", form="header of a table", why=str(fault)) from None
    while lines.more():
        where = f"{source.where}#{lines.number + 1}"
        try:
            if row := _row(lines, delimiter, len(columns)):
                yield draft_of(dict(zip(columns, row, strict=True)), where, options.columns)
        except Unreadable as fault:
            yield Unread(where, fault.code, fault.reason)


def _row(lines: _Lines, delimiter: str, columns: int) -> list[str]:
    """The next row, empty for an empty line. Damaged if it has not as many columns as there should be."""
    taken: list[str] = []
    try:
        row = next(csv.reader(_fed(lines, taken), delimiter=delimiter), [])
    except csv.Error as fault:
        lines.put_back(taken[1:])
        raise Damaged("E141", form="row", why=str(fault)) from None
    if row and len(row) != columns:
        lines.put_back(taken[1:])
        raise Damaged("E141", form="row", why=f"it has {len(row)} columns, and the header {columns}")
    return row


def _fed(lines: _Lines, taken: list[str]) -> Iterator[str]:
    while (line := lines.take()) is not None:
        taken.append(line)
        yield line


class _Lines:
    """The lines of a table, with those put back that were read in vain."""

    def __init__(self, source: Source, limit: int) -> None:
        self._lines, self._limit = source.lines(limit), limit
        self._back: list[str] = []
        self._head = source.head()
        self._encoding: str | None = None
        self._again = AGAIN
        self.number = 0

    def more(self) -> bool:
        """Whether there is another line. A line that is too long is told by `take`."""
        if not self._back:
            try:
                line = next(self._lines)
            except StopIteration:
                return False
            self._back.append(self._decoded(line) if line is not None else "")
            self._long = line is None
        return True

    def take(self) -> str | None:
        """The next line, None at the end; NotText if it is too long."""
        if not self.more():
            return None
        self.number += 1
        line = self._back.pop()
        if self._long and not line:
            self._long = False
            raise NotText("E113", length=self._limit, unit="bytes or more in one line", limit=self._limit)
        return line

    def put_back(self, lines: list[str]) -> None:
        """Lines that are to be read once more, unless that has been done too often."""
        if lines and self._again:
            self._again -= 1
            self._back += reversed(lines)
            self.number -= len(lines)

    def _decoded(self, line: bytes) -> str:
        try:
            text = line.decode()
        except UnicodeDecodeError:
            self._encoding = self._encoding or decode(self._head).encoding
            text = line.decode(self._encoding if self._encoding != "utf-8" else "windows-1252", "replace")
        return text.replace("\0", "")
