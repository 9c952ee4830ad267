"""A record's text cut into pieces that know which statements, findings, times and places they belong to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Literal, NamedTuple

from sumber.model.marks import asides, is_attributed
from sumber.model.record import Record
from sumber.model.span import Span

Role = Literal["content", "statement", "source", "cue", "time", "place", "aside", "finding"]


class Layer(NamedTuple):
    """One thing that the text is marked with; `number` is its index in the record's list of such things.

    `content`: attributed words; `statement`: words of a statement that is the report's own.
    """

    role: Role
    number: int = 0


class Piece(NamedTuple):
    """A run of text that lies in the same layers throughout. `first`: layers that begin here."""

    text: str
    layers: frozenset[Layer]
    first: frozenset[Layer]

    def numbers(self, *roles: Role) -> list[int]:
        """Which things of these roles the piece belongs to, in order, each once."""
        return sorted({layer.number for layer in self.layers if layer.role in roles})


def cut(record: Record, end: int) -> Iterator[Piece]:
    """The text up to `end`, cut where a layer begins or ends; joined again it is the text."""
    text = record.report.text
    turns: dict[int, list[tuple[Layer, int]]] = {0: [], end: []}
    for span, layer in _layers(record):
        if span.start < min(span.end, end):
            turns.setdefault(span.start, []).append((layer, 1))
            turns.setdefault(min(span.end, end), []).append((layer, -1))
    seen: set[Layer] = set()
    open_layers: Counter[Layer] = Counter()
    places = sorted(turns)
    for at, until in pairwise(places):
        for layer, step in turns[at]:
            open_layers[layer] += step
        layers = frozenset(layer for layer, count in (+open_layers).items() if count)
        yield Piece(text[at:until], layers, layers - seen)
        seen |= layers


def _layers(record: Record) -> Iterator[tuple[Span, Layer]]:
    for number, statement in enumerate(record.statements):
        role: Role = "content" if is_attributed(statement) else "statement"
        yield from ((Span(*span), Layer(role, number)) for span in statement.content)
        for link in statement.chain:
            if link.mention and link.via != "credit":
                yield Span(*link.mention), Layer("source", number)
            if link.cue:
                yield Span(*link.cue), Layer("cue", number)
    for role, things in _spanned(record).items():
        yield from ((span, Layer(role, number)) for number, span in enumerate(things))
    yield from ((span, Layer("aside")) for span in asides(record, len(record.report.text)))


def _spanned(record: Record) -> Mapping[Role, list[Span]]:
    return {
        "time": [Span(*time.span) for time in record.times],
        "place": [Span(*place.span) for place in record.places],
        "finding": [Span(*finding.span) for finding in record.findings],
    }
