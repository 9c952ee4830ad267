"""What the tagger sees of a word: rows in its tables, by hashing, so that no word is out of its vocabulary."""

from __future__ import annotations

from zlib import crc32

WORDS = 1 << 15
GRAMS = 1 << 16
AFFIXES = 1 << 14
SHAPES = 1 << 9

LONGEST = 28  # bytes of a word that are looked at; 1 word in 2,000 of ordinary news is longer, mostly addresses

_DIGITS = str.maketrans("123456789", "000000000")


def features(word: str) -> tuple[int, int, list[int], list[int]]:
    """The word's row, its shape's row, the rows of its beginnings and endings, the rows of its character n-grams."""
    plain = word.lower().translate(_DIGITS)
    whole = plain.encode()
    short = whole[:LONGEST]
    framed = b"<" + short + b">"
    size = len(framed)
    affixes = [crc32(part) % AFFIXES for n in (3, 4) for part in (b"a" + framed[:n], b"z" + framed[-n:])]
    grams = [crc32(framed[i:i + n]) % GRAMS for n in (3, 4, 5) for i in range(size - n + 1)]
    return crc32(whole) % WORDS, crc32(_shape(word[:LONGEST]).encode()) % SHAPES, affixes, grams or [0]


def nameable(word: str) -> bool:
    """Whether the word may be a name or part of one: it has a capital."""
    return not word.islower() and any(c.isupper() for c in word)


def _shape(word: str) -> str:
    """`Xx` for `Jakarta`, `XXX` for `KPK`, `x-x` for `anak-anak`, `0.0` for `10.30`: runs of small letters as one."""
    shape = ""
    for c in word:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c
        if not (kind in "x0" and shape[-1:] == kind) and shape[-4:] != kind * 4:
            shape += kind
    return shape
