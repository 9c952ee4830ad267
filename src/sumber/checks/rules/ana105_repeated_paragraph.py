"""A paragraph stands twice in the report.

## What it finds
Paragraphs of a sentence or more, at least eight words, that are the same as an earlier one but for case and
punctuation. Of several in a report, the first is told.

## Why it matters
One of the two was pasted by mistake, mostly in the place of another that is now missing.

## Example
    Pameran itu dibuka oleh gubernur dan berlangsung selama sepekan. … Pameran itu dibuka oleh gubernur dan berlangsung
    selama sepekan.

## Instead
    Pameran itu dibuka oleh gubernur dan berlangsung selama sepekan.

## Limits
A paragraph that was changed by a word is another one, and refrains of songs and lists are not known as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA105"
WORDS = 8  # fewer may be a heading, or a line of a table
ENDED = re.compile(r"[.!?…][\"”’']?$")  # headlines of links have no stop
HEAD = 40  # characters that hold two words
MOST = 20  # paragraphs with the same head that are compared
WORD = re.compile(r"\w+")


def look(copy: Copy) -> Iterator[Finding]:
    twice = list(_repeated(copy))
    if twice:
        first, again = twice[0]
        more = f" (and {len(twice) - 1} more stand twice)" if len(twice) > 1 else ""
        yield Finding(CODE, again, f"this paragraph stands in line {copy.line_at(first.start)} already{more}")


def _repeated(copy: Copy) -> Iterator[tuple[Span, Span]]:
    """Paragraphs and their repetitions. Only those that begin alike are read to their ends."""
    alike: dict[tuple[str, ...], list[Span]] = {}
    for paragraph in copy.body:
        if not ENDED.search(copy.text, max(paragraph.start, paragraph.end - 2), paragraph.end):
            continue
        head = tuple(copy.low[paragraph.start : paragraph.start + HEAD].split()[:2])
        others = alike.setdefault(head, [])
        words = _words(copy, paragraph) if others else []
        first = next((other for other in others if _words(copy, other) == words), None)
        if first and len(words) >= WORDS:
            yield first, paragraph
        elif len(others) < MOST:
            others.append(paragraph)


def _words(copy: Copy, paragraph: Span) -> list[str]:
    return WORD.findall(copy.low, *paragraph)


RULE = Rule(
    code=CODE,
    name="repeated-paragraph",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
