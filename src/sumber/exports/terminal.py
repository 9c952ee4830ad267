"""A record for the terminal: the text with sources, cues and content marked, beneath it the statements as a table."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.console import Console, ConsoleRenderable, Group
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sumber.model.marks import Mark, pieces
from sumber.model.record import Record
from sumber.model.tell import Row, doubts, frame, headline, rows

# Blue and yellow are told apart by the colour-blind too; weight, slant and line tell the marks apart without colour.
STYLES: dict[Mark, str] = {
    "aside": "dim",
    "content": "underline",
    "source": "bold blue",
    "cue": "italic yellow",
}


def show(record: Record, console: Console, name: str = "") -> None:
    """Print the record; it fits the console's width, 80 columns where that is not known."""
    console.print(view(record, name))


def view(record: Record, name: str = "") -> ConsoleRenderable:
    """The record as something that rich can print. `name`: what the reader knows the report by, such as its file."""
    parts: list[ConsoleRenderable] = [Rule(Text(name), align="left")] if name else []
    parts += [Text(_printable(headline(record)), style="bold"), Text(""), marked(record), Text("")]
    if whole := frame(record):
        parts += [Text.assemble("All of it on the word of ", (_printable(whole), "blue"), "."), Text("")]
    parts.append(table(list(rows(record))))
    told = [Text.assemble(("! ", "bold yellow"), _printable(doubt)) for doubt in doubts(record)]
    return Group(*parts, *([Text(""), *told] if told else []))


def marked(record: Record) -> Text:
    """The whole text of the report with its marks."""
    text = Text(overflow="fold")
    for piece in pieces(record):
        text.append(_printable(piece.text), " ".join(STYLES[mark] for mark in STYLES if mark in piece.marks))
    text.rstrip()
    return text


def _printable(text: str) -> str:
    """Without what would steer the terminal: a report must not move the cursor of whoever reads it."""
    return "".join(c if c.isprintable() or c in "\n\t" else "�" for c in text.replace("\r\n", "\n"))


def table(statements: list[Row]) -> Table:
    """One row a statement."""
    told = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    told.add_column("#", justify="right", style="dim", no_wrap=True)
    told.add_column("Statement", ratio=5)
    told.add_column("On whose word", ratio=3)
    told.add_column("Status, when, where", ratio=2)
    for row in statements:
        told.add_row(
            str(row.number),
            _cell(row.content),
            _chain(row.chain),
            Text("\n".join(_circumstances(row))),
            style="dim" if row.narrated else "",
        )
    return told


def _cell(words: str) -> Text:
    return Text(_printable(words), overflow="fold")


def _chain(chain: str) -> Text:
    return Text(_printable(chain), style="blue", overflow="fold")


def _circumstances(row: Row) -> Iterator[str]:
    yield row.status
    yield from (_printable(part) for part in (row.when, row.where) if part)
