"""Places in a text as editors count them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.lsp.positions import Position, Positions

TEXTS = st.text(st.sampled_from("ab é🎈\n\r\u2028"), max_size=30)


@pytest.mark.parametrize(
    ("text", "encoding", "place", "position"),
    [
        ("satu\ndua", "utf-16", 6, Position(1, 1)),
        ("satu\r\ndua\rtiga", "utf-16", 10, Position(2, 0)),
        ("🎈 é x", "utf-16", 4, Position(0, 5)),
        ("🎈 é x", "utf-8", 4, Position(0, 8)),
        ("🎈 é x", "utf-32", 4, Position(0, 4)),
        ("a\u2028b", "utf-16", 2, Position(0, 2)),  # no end of a line to an editor
    ],
)
def test_positions(text: str, encoding: str, place: int, position: Position) -> None:
    assert Positions(text, encoding).at(place) == position
    assert Positions(text, encoding).place(position) == place


@given(TEXTS, st.sampled_from(["utf-8", "utf-16", "utf-32"]), st.data())
def test_there_and_back(text: str, encoding: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    positions = Positions(text, encoding)
    assert positions.place(positions.at(place)) == place


def test_positions_beyond_the_text() -> None:
    assert Positions("satu\ndua").place(Position(0, 99)) == 5
    assert Positions("satu\ndua").place(Position(9, 0)) == 8
