"""A record as HTML, for notebooks: the text with sources, cues and content marked, beneath it the statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from sumber.model.marks import Mark, pieces
from sumber.model.tell import Row, doubts, frame, headline, rows

if TYPE_CHECKING:
    from sumber.model.record import Record

ROWS = 200  # statements shown; a notebook grows slow with thousands of table rows
LETTERS = 40_000  # characters of the text shown

# Colours of Okabe and Ito, which the colour-blind tell apart; weight and slant tell them apart without colour.
STYLE = """<style>
.sumber{max-width:60em;line-height:1.5;font-family:system-ui,sans-serif}
.sumber .text{white-space:pre-wrap;padding:.8em 1em;border-left:.25em solid #56b4e9}
.sumber .aside{opacity:.55}
.sumber .narrated{opacity:.65}
.sumber .content{background:#56b4e933}
.sumber .source{color:#0072b2;font-weight:700}
.sumber .cue{color:#d55e00;font-style:italic}
.sumber .time,.sumber .place{text-decoration:underline dotted}
.sumber table{border-collapse:collapse;margin-top:.8em}
.sumber td,.sumber th{text-align:left;vertical-align:top;padding:.25em .6em;border-bottom:1px solid #8884}
@media (prefers-color-scheme:dark){.sumber .source{color:#56b4e9}.sumber .cue{color:#e69f00}}
</style>"""
ORDER: tuple[Mark, ...] = ("aside", "content", "source", "cue", "time", "place")


def as_html(record: Record) -> str:
    """The record as an HTML fragment that stands by itself; everything of the report in it is escaped."""
    parts = [STYLE, '<div class="sumber">', f"<div><b>{escape(headline(record))}</b></div>"]
    parts += ['<div class="text">', *_text(record), "</div>"]
    if whole := frame(record):
        parts.append(f"<p>All of it on the word of <b>{escape(whole)}</b>; of its statements:</p>")
    parts += [*_table(list(rows(record))), *(f"<p>⚠ {escape(doubt)}</p>" for doubt in doubts(record)), "</div>"]
    return "".join(parts)


def _text(record: Record) -> Iterator[str]:
    left = LETTERS
    for piece in pieces(record):
        shown = escape(piece.text[:left])
        names = " ".join(mark for mark in ORDER if mark in piece.marks)
        yield f'<span class="{names}">{shown}</span>' if names else shown
        left -= len(piece.text)
        if left <= 0:
            yield " …"
            return


def _table(statements: Sequence[Row]) -> Iterator[str]:
    yield "<table><tr><th>#</th><th>Statement</th><th>On whose word</th><th>Status</th><th>When</th><th>Where</th></tr>"
    for row in statements[:ROWS]:
        cells = (row.number, row.content, row.chain, row.status, row.when, row.where)
        kind = ' class="narrated"' if row.narrated else ""
        yield f"<tr{kind}>{''.join(f'<td>{escape(str(cell))}</td>' for cell in cells)}</tr>"
    yield "</table>"
    if len(statements) > ROWS:
        yield f"<p>… and {len(statements) - ROWS} more</p>"
