"""Words that have run together in copy whose links were lost."""

from __future__ import annotations

import pytest

from sumber.language import load
from sumber.model.span import Span
from sumber.reading.tokens.cut import cut
from sumber.reading.tokens.seams import parted

TOGETHER = [
    ("PresidenDarma Wirawan tiba.", "Presiden Darma Wirawan tiba ."),
    ("Ia berbicara kepadaAFPbahwa hujan turun.", "Ia berbicara kepada AFP bahwa hujan turun ."),
    ("Darma tiba. Darmamengatakan hujan turun.", "Darma tiba . Darma mengatakan hujan turun ."),
    ("Menteri itu bertemu danIsrael menolak.", "Menteri itu bertemu dan Israel menolak ."),
]

WHOLE = ["YouTube", "TikTok", "McDonald", "iPhone", "WhatsApp", "Indonesia", "Mengatakan", "PLN"]


def words(text: str) -> list[str]:
    pack = load("id")
    return list(parted(cut(text, (Span(0, len(text)),), pack.tokens), "id").words)


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_parted(text: str, expected: str) -> None:
    assert words(text) == expected.split()


@pytest.mark.parametrize("word", WHOLE)
def test_left_whole(word: str) -> None:
    assert words(f"Kami memakai {word} setiap hari.")[2] == word


def test_tokens_stay_spans_of_the_text() -> None:
    text = "PresidenDarma tiba kepadaAFPbahwa hujan."
    pack = load("id")
    found = parted(cut(text, (Span(0, len(text)),), pack.tokens), "id")
    assert [text[a:b] for a, b in zip(found.starts, found.ends, strict=True)] == list(found.words)
    assert [(s.first, s.last) for s in found.sentences] == [(0, len(found.words))]
