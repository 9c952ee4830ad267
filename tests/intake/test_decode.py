"""Bytes -> text."""

from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.errors import NotText
from sumber.intake.decode import decode

SAID = "“Harga beras turun,” kata Darmi — pedagang di Pasar Klewer."


@pytest.mark.parametrize(
    ("data", "encoding", "guessed"),
    [
        (SAID.encode(), "utf-8", False),
        (codecs.BOM_UTF8 + SAID.encode(), "utf-8-sig", False),
        (SAID.encode("utf-16"), "utf-16", False),
        (SAID.encode("utf-32"), "utf-32", False),
        (SAID.encode("utf-16-le"), "utf-16-le", True),
        (SAID.encode("utf-16-be"), "utf-16-be", True),
        (SAID.encode("windows-1252"), "windows-1252", True),
    ],
)
def test_encodings(data: bytes, encoding: str, guessed: bool) -> None:
    assert decode(data) == (SAID, encoding, guessed)


@pytest.mark.parametrize(
    ("data", "code", "told"),
    [
        (b"", "E111", "empty"),
        (b"%PDF-1.7\nsomething", "E112", "PDF"),
        (b"PK\x03\x04rest", "E112", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "E112", "picture"),
        (bytes(range(256)) * 4, "E112", "binary"),
    ],
)
def test_what_is_not_text_is_refused(data: bytes, code: str, told: str) -> None:
    with pytest.raises(NotText, match=told) as caught:
        decode(data)
    assert caught.value.code == code


def test_a_stray_nul_does_not_make_text_binary() -> None:
    assert "\0" in decode(SAID.encode() * 3 + b"\0").text


@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    with suppress(NotText):
        assert isinstance(decode(data).text, str)
