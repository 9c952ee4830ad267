"""A record shown: marks, HTML, terminal. All reports are made up."""

from __future__ import annotations

from html.parser import HTMLParser
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from sumber.exports.terminal import show
from sumber.model.marks import pieces
from sumber.model.record import Anatomy, ChainLink, Credit, Place, Record, Source, Statement, Time
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.model.tell import frame, rows

TEXT = 'Jakarta - "Harga <beras> turun," kata Darmi, Rabu.\nEditor: Anom'


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


RECORD = Record(
    report=Report(id="0", text=TEXT, outlet="Warta <Nusa>", published="2019-04-24", published_from="inferred"),
    anatomy=Anatomy(paragraphs=(Span(10, TEXT.index("\n")),), credits=(Credit("editor", "Anom", at("Anom")),)),
    sources=(Source("s0", "Warta <Nusa>", "media"), Source("s1", None, "unnamed", mentions=(at("Darmi"),))),
    statements=(
        Statement("a", (at("Harga <beras> turun"),), "direct", "asserted",
                  (ChainLink("s0", "outlet"), ChainLink("s1", "cue", at("Darmi"), at("kata"))), when=0, where=0),
        Statement("b", (at("Rabu"),), "none", "asserted", (ChainLink("s0", "outlet"), ChainLink(None, "narration"))),
    ),
    times=(Time(at("Rabu"), "DATE", "2019-04-24"),),
    places=(Place(at("Jakarta"), "Jakarta", "settlement"),),
)  # fmt: skip


def test_pieces_joined_are_the_text_and_bear_their_marks() -> None:
    told = list(pieces(RECORD))
    assert "".join(piece.text for piece in told) == TEXT
    assert {piece.text: piece.marks for piece in told}["Darmi"] == {"source"}
    assert {piece.text: piece.marks for piece in told}["Harga <beras> turun"] == {"content"}
    assert {piece.text: piece.marks for piece in told}["Jakarta"] == {"aside", "place"}


def test_rows_begin_where_the_frame_ends() -> None:
    assert frame(RECORD) == "Warta <Nusa>"
    said, told = rows(RECORD)
    assert said == (1, "Harga <beras> turun", "Darmi (kata)", "asserted, direct", "2019-04-24", "Jakarta", False)
    assert (told.chain, told.status, told.narrated) == ("the reporter", "asserted", True)


class Balanced(HTMLParser):
    """Collects the words and sees that every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def parsed(html: str) -> Balanced:
    parser = Balanced()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser


def test_html_is_escaped_and_closed() -> None:
    html = RECORD._repr_html_()
    assert "<beras>" not in html
    assert "<Nusa>" not in html
    assert '<span class="source">Darmi</span>' in html
    assert TEXT in "".join(parsed(html).words)


@given(st.text(max_size=80))
def test_html_of_any_text_is_closed(text: str) -> None:
    parsed(Record(report=Report(id="0", text=text))._repr_html_())


def test_a_long_record_is_cut_for_notebooks() -> None:
    text = "Hujan turun. " * 10_000
    statements = tuple(
        Statement(str(i), (Span(13 * i, 13 * i + 12),), "none", "asserted", (ChainLink(None, "narration"),))
        for i in range(1000)
    )
    html = Record(report=Report(id="0", text=text), statements=statements)._repr_html_()
    assert "and 800 more" in html
    assert len(html) < 150_000


def test_the_terminal_is_not_steered_by_a_report() -> None:
    out = StringIO()
    console = Console(file=out, width=80, force_terminal=True, color_system="standard")
    show(Record(report=Report(id="0", text="Hujan\x1b[2Jturun\x07.")), console, "a.txt")
    assert "\x1b[2J" not in out.getvalue()
    assert "\x07" not in out.getvalue()
    assert "a.txt" in out.getvalue()
