"""Answers of an archive, ready to be shown: statements as CSV, as JSON lines, and in a terminal."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from rich.console import Console
from rich.text import Text

from sumber.archive.hits import Hit, HitLink
from sumber.model.tell import ARROW, UNNAMED, VIA

COLUMNS = (
    "statement", "report", "outlet", "published", "title", "url", "words", "chain", "origin", "quote", "status",
    "about", "place",
)  # fmt: skip


def as_lines(hits: Iterable[Hit]) -> Iterator[bytes]:
    """One JSON object a line."""
    yield from (msgspec.json.encode(hit) for hit in hits)


def as_csv(hits: Iterable[Hit]) -> str:
    """A table with a head; the chain in one cell."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    for h in hits:
        cells = (
            h.id, h.report, h.outlet, h.published, h.title, h.url, h.words, tell_chain(h), who(h.chain[-1]), h.quote,
            h.status, h.about, h.place,
        )  # fmt: skip
        table.writerow([harmless(cell) for cell in cells])
    return written.getvalue()


def harmless(cell: str | None) -> str:
    """A cell that no spreadsheet takes for a formula: reports are written by others."""
    return f"'{cell}" if cell and cell[0] in "=+-@\t\r" else cell or ""


def tell_chain(hit: Hit) -> str:
    """On whose word it stands, from the outlet inwards."""
    told = ((who(link), link.cue or VIA.get(link.via)) for link in hit.chain)
    return ARROW.join(f"{name} ({by})" if by else name for name, by in told)


def who(link: HitLink) -> str:
    """A source in a few words."""
    if link.via == "narration" or link.kind is None:
        return "the reporter"
    return link.name or link.description or link.said or UNNAMED[link.kind]


def show(hits: Sequence[Hit], console: Console, *, by_time: bool = False) -> None:
    """One after the other, the words that were looked for in colour; `by_time`: under the time that they are about."""
    before = None
    for hit in hits:
        if by_time and hit.about != before:
            console.print(Text(hit.about or "", style="bold"))
            before = hit.about
        console.print(_head(hit, by_time))
        console.print(_marked(hit))
        console.print(Text(f"    {_printable(tell_chain(hit))}", style="blue"))
        console.print()


def _head(hit: Hit, by_time: bool) -> Text:
    told = [hit.published[:10] if hit.published else "day unknown", hit.outlet or "outlet unknown", hit.title]
    rest = [hit.status, None if hit.quote == "none" else hit.quote, None if by_time else hit.about, hit.place]
    head = Text("  " + ", ".join(_printable(part) for part in told if part), style="bold")
    head.append(f"  {' · '.join(_printable(part) for part in rest if part)}  {hit.report}", style="not bold dim")
    return head


def _marked(hit: Hit) -> Text:
    text = Text("    ")
    at = 0
    for start, stop in hit.marks:
        text.append(_printable(hit.words[at:start]))
        text.append(_printable(hit.words[start:stop]), style="bold yellow reverse")
        at = stop
    text.append(_printable(hit.words[at:]))
    return text


def _printable(text: str) -> str:
    """Without what would steer the terminal."""
    return "".join(c if c.isprintable() else "�" for c in text)
