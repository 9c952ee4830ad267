"""Which words of a report's text a record marks, piece by piece, for whoever shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from sumber.model.span import Span

if TYPE_CHECKING:
    from sumber.model.record import Record, Statement

Mark = Literal["aside", "content", "source", "cue", "time", "place"]


class Piece(NamedTuple):
    """A run of text that bears the same marks throughout. `aside`: it is not the story (dateline, credits, links)."""

    text: str
    marks: frozenset[Mark]


def pieces(record: Record) -> Iterator[Piece]:
    """The whole text of the report, cut where a mark begins or ends; joined again it is the text."""
    text = record.report.text
    turns = sorted(_turns(record, len(text)))
    open_marks: Counter[Mark] = Counter()
    at = 0
    for place, step, mark in turns:
        if place > at:
            yield Piece(text[at:place], frozenset(m for m, count in open_marks.items() if count > 0))
            at = place
        open_marks[mark] += step
    if at < len(text):
        yield Piece(text[at:], frozenset(m for m, count in open_marks.items() if count > 0))


def _turns(record: Record, end: int) -> Iterator[tuple[int, int, Mark]]:
    for span, mark in set(_marked(record, end)):
        yield span.start, 1, mark
        yield span.end, -1, mark


def _marked(record: Record, end: int) -> Iterator[tuple[Span, Mark]]:
    for statement in record.statements:
        links = [link for link in statement.chain if link.via not in ("outlet", "narration")]
        if is_attributed(statement):
            yield from ((Span(*span), "content") for span in statement.content)
        yield from ((Span(*link.mention), "source") for link in links if link.mention)
        yield from ((Span(*link.cue), "cue") for link in links if link.cue)
    yield from ((Span(*time.span), "time") for time in record.times)
    yield from ((Span(*place.span), "place") for place in record.places)
    yield from ((span, "aside") for span in asides(record, end))


def asides(record: Record, end: int) -> Iterator[Span]:
    """What of the text is not the story: all between its paragraphs."""
    at = 0
    for paragraph in record.anatomy.paragraphs:
        if at < paragraph[0]:
            yield Span(at, paragraph[0])
        at = paragraph[1]
    if at < end:
        yield Span(at, end)


def is_attributed(statement: Statement) -> bool:
    """Whether somebody other than the report itself answers for the statement."""
    return any(link.via in ("cue", "quote", "context") for link in statement.chain)
