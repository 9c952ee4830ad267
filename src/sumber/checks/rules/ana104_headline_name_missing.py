"""The headline names somebody whom the body does not.

## What it finds
Persons' names in the headline that stand nowhere in the body, also not as the longer or shorter name of the same
person.

## Why it matters
Readers come for that person. Mostly the headline belongs to another report, or the person was cut out with a
paragraph.

## Example
    Hartono Buka Pameran Batik

above

    Gubernur membuka pameran batik itu pada Rabu.

## Instead
    Gubernur Rudi Hartono membuka pameran batik itu pada Rabu.

## Limits
Only words that are persons' names and nothing else are looked for; there are some five hundred of them in the
language pack. Headlines of several reports in one, and copy that has lost its end, give false alarms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "ANA104"
WORD = re.compile(r"\w+")
ENDED = re.compile(r"[.!?…)\]\"”’]\s*$")


def look(copy: Copy) -> Iterator[Finding]:
    title = copy.record.report.title
    if not title or not copy.body or not ENDED.search(copy.words(copy.body[-1])):
        return
    missing = [name for name in _names(copy, title) if not any(_is_told(copy, word.lower()) for word in name.split())]
    if missing:
        first = copy.sentence_at(copy.body[0].start)
        yield Finding(CODE, Span(*first), f"the headline names {' and '.join(missing)}, the body does not")


def _names(copy: Copy, title: str) -> Iterator[str]:
    """Persons' names of one word or several."""
    name: list[str] = []
    for word in (*WORD.findall(title), ""):
        if word[:1].isupper() and word.lower() in copy.pack.checks.given_names:
            name.append(word)
        elif name:
            yield " ".join(name)
            name = []


def _is_told(copy: Copy, name: str) -> bool:
    """Whether the name is in the body, or another that the same person goes by."""
    nicknames = copy.pack.names.person.nicknames
    others = [nicknames.get(name, ""), *(short for short, full in nicknames.items() if name in full.split())]
    words = {name, *(word for other in others for word in other.split())}
    return any(copy.low.find(word, copy.body[0].start) >= 0 for word in words)


RULE = Rule(
    code=CODE,
    name="headline-name-missing",
    since="0.1.0",
    severity="info",
    languages=("id",),
    doc=__doc__,
    look=look,
)
