"""Bytes -> text, and in which encoding they were."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from sumber.errors import NotText

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
)
SAMPLE = 65_536  # bytes: enough for a guess, and a guess takes milliseconds a kilobyte
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
BINARY = 0.01  # share of control bytes: text has none; of the executables and archives tried the least had 0.04
WIDE = 0.7  # share of NULs at every other place from which bytes are UTF-16 without a mark: Latin text has nearly 1
FALLBACK = "windows-1252"  # what Windows writes for Indonesian; decodes any bytes but five, which become U+FFFD


class Decoded(NamedTuple):
    """`guessed`: neither a mark nor valid UTF-8 told the encoding."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes) -> Decoded:
    """The text of `data`; NotText if it is empty or not text at all."""
    if not data:
        raise NotText("E111")
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding, False)
    if wide := wide_encoding(data[:SAMPLE]):
        return Decoded(data.decode(wide, "replace"), wide, True)
    _refuse_binary(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        encoding = _guess(data[:SAMPLE])
        return Decoded(data.decode(encoding, "replace"), encoding, True)


def _refuse_binary(data: bytes) -> None:
    for magic, what in MAGIC:
        if data.startswith(magic):
            raise NotText("E112", what=what)
    sample = data[:SAMPLE]
    if len(CONTROLS.findall(sample)) > BINARY * len(sample):
        raise NotText("E112", what="binary data")


def wide_encoding(sample: bytes) -> str | None:
    """UTF-16 without a mark, told by the bytes that are empty in it; None if it is not that."""
    even, odd = sample[0::2], sample[1::2]
    for full, empty, encoding in ((even, odd, "utf-16-le"), (odd, even, "utf-16-be")):
        if empty and empty.count(0) >= WIDE * len(empty) and full.count(0) <= BINARY * len(full):
            return encoding
    return None


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes  # only here: it is slow to load, and most files are UTF-8

    best = from_bytes(sample).best()
    if best is None or str(best) == sample.decode(FALLBACK, "replace"):  # of several that fit, the likeliest here
        return FALLBACK
    return best.encoding
