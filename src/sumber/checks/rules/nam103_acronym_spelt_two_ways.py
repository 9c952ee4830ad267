"""An acronym is spelt out in two ways.

## What it finds
An acronym of capitals that the body spells out differently in two places (`Badan Pusat Statistik (BPS)`, `Biro Pusat
Statistik (BPS)`), or in another way than the well-known body is called, all but one word of whose name it has.

## Why it matters
One of the two is not the body's name.

## Example
    Badan Pengawas Statistik (BPS) mencatat inflasi rendah.

## Instead
    Badan Pusat Statistik (BPS) mencatat inflasi rendah.

## Limits
Only names whose first letters make the acronym are compared, so that `Organisasi Kesehatan Dunia (WHO)` is left
alone. A body with its own acronym that shares letters and all but one word with a well-known one is marked.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.acronyms import Explained, explained
from sumber.checks.base import Copy, Rule
from sumber.knowledge import bodies
from sumber.model.finding import Finding

CODE = "NAM103"


def look(copy: Copy) -> Iterator[Finding]:
    first: dict[str, Explained] = {}
    for one in explained(copy):
        known = first.setdefault(one.acronym, one)
        if _key(known.words, copy) != _key(one.words, copy):
            message = f"{one.acronym} is “{' '.join(one.words)}” here, “{' '.join(known.words)}” elsewhere"
            yield Finding(CODE, one.span, message, " ".join(known.words))
        elif right := _known_name(one, copy):
            message = f"{one.acronym} is “{' '.join(one.words)}” here; it is called “{right}”"
            yield Finding(CODE, one.span, message, right)


def _key(words: tuple[str, ...], copy: Copy) -> tuple[str, ...]:
    """The words that count, without case and punctuation."""
    small = copy.pack.names.body.small
    return tuple(word.casefold().strip(".,") for word in words if word.lower() not in small)


def _known_name(one: Explained, copy: Copy) -> str | None:
    """What the well-known body is called, if one word of as many differs."""
    body = bodies.find(one.acronym)
    told = _key(one.words, copy)
    if body is None or " ".join(told) in copy.pack.sourcing.other_bodies or _goes_on_before(one, copy):
        return None
    names = [_key(tuple(name.replace(",", " ").split()), copy) for name in body.names]
    return body.name if told not in names and any(_one_word_apart(told, name) for name in names) else None


def _one_word_apart(told: tuple[str, ...], name: tuple[str, ...]) -> bool:
    return len(name) == len(told) > 2 and sum(a != b for a, b in zip(name, told, strict=True)) == 1


def _goes_on_before(one: Explained, copy: Copy) -> bool:
    """Whether a capitalised word right before makes the name a longer one: `Balai Besar Meteorologi … (BMKG)`."""
    before = copy.text[max(0, one.span.start - 24) : one.span.start].split(" ")
    return len(before) > 1 and before[-1] == "" and before[-2][:1].isupper() and before[-2].isalpha()


RULE = Rule(
    code=CODE,
    name="acronym-spelt-two-ways",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
