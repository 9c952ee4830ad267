"""A quotation has no speaker.

## What it finds
Quotations of a sentence or more that nobody is told to have said: no word of saying in the paragraph outside of the
marks, and no speaker before whose words could go on.

## Why it matters
Words between marks are somebody's; the reader must be told whose.

## Example
    "Kami sudah siap dan tinggal menunggu perintah dari pusat." Rombongan itu lalu berangkat.

## Instead
    "Kami sudah siap dan tinggal menunggu perintah dari pusat," kata Rudi Hartono. Rombongan itu lalu berangkat.

## Limits
Titles, slogans and single words between marks are left alone by their length (six words) and by their end. A speaker
who is named in another paragraph is not seen, unless reading ties the quotation to him.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.quoting import Quoted, pairs
from sumber.checks.sayings import statements_in
from sumber.model.finding import Finding

CODE = "QUO103"
WORDS = 6  # titles and slogans between marks have fewer, nine in ten
TITLE = 0.6  # share of capitalised words from which it is a title
BEFORE = 200  # characters of the paragraph before in which a quotation that opens its own may be announced
WORD = re.compile(r"[^\W\d_][\w'’-]*")
ENDED = re.compile(r"[.,!?…]\s*$")
BY_MARKS = ("quote", "context")


def look(copy: Copy) -> Iterator[Finding]:
    for quoted in pairs(copy).quoted:
        if _is_sentence(copy, quoted) and not _has_speaker(copy, quoted) and not _is_told(copy, quoted):
            yield Finding(CODE, quoted.span, "nobody is told to have said this")


def _is_sentence(copy: Copy, quoted: Quoted) -> bool:
    said = copy.words(quoted.span).strip()
    words = WORD.findall(said)
    capitals = sum(word[0].isupper() for word in words)
    return bool(ENDED.search(said)) and said[:1].isupper() and len(words) >= WORDS and capitals < TITLE * len(words)


def _has_speaker(copy: Copy, quoted: Quoted) -> bool:
    """Whether reading ties any of it to somebody, or to a word of saying."""
    for statement in statements_in(copy, quoted.span):
        last = statement.chain[-1]
        if last.source and (last.via not in BY_MARKS or copy.record.source(last.source).kind != "unspecified"):
            return True
    return False


def _is_told(copy: Copy, quoted: Quoted) -> bool:
    """Whether a word of saying stands in the paragraph outside of the marks, or at the end of the one before."""
    at = max(bisect_right(copy.body, quoted.opening.start, key=lambda paragraph: paragraph.start) - 1, 0)
    paragraph = copy.body[at]
    outside, start = [], paragraph.start
    if not copy.text[start : quoted.opening.start].strip() and at > 0:
        outside.append(copy.low[max(copy.body[at - 1].start, copy.body[at - 1].end - BEFORE) : copy.body[at - 1].end])
    for one in pairs(copy).quoted:
        if paragraph.covers(one.span):
            outside.append(copy.low[start : one.opening.start])
            start = one.closing.end
    outside.append(copy.low[start : paragraph.end])
    if any(copy.pack.checks.announces.search(part) for part in outside):
        return True
    return any(_is_saying(copy, word) for part in outside for word in WORD.findall(part))


def _is_saying(copy: Copy, word: str) -> bool:
    cues = copy.pack.cues
    return word in cues.words or any(word.removesuffix(suffix) in cues.tails for suffix in cues.suffixes)


RULE = Rule(
    code=CODE,
    name="quotation-without-speaker",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
