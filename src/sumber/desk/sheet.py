"""What the report page shows of a record, in the order in which people look at it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sumber.archive.changes import Change
from sumber.desk.days import Day, days_of
from sumber.desk.map import Map, map_of
from sumber.desk.marking import Layer, Piece, Role, cut
from sumber.model.marks import is_attributed
from sumber.model.record import ChainLink, Place, Record, Source, Statement, Time
from sumber.model.tell import FRAME

HUES = 8  # colours that colour-blind readers tell apart; letters go on where they begin again
# What one page shows: the longest of 43,000 articles has 39,000 characters and 420 statements.
LETTERS, ROWS = 120_000, 1_500
MARKED: tuple[Role, ...] = ("aside", "source", "cue", "time", "place")  # told apart by their looks


class Voice(NamedTuple):
    """A source that somebody's words are attributed to: its colour, its letter, and in which statements."""

    source: Source
    hue: int
    letter: str
    statements: tuple[int, ...]


class Link(NamedTuple):
    """One link of a chain as it is drawn. `said`: the words by which the text names it; `cue`: those that attribute."""

    via: str
    source: Source | None
    voice: Voice | None
    said: str
    cue: str


class Line(NamedTuple):
    """One statement beside the text; `number` counts from 0 in reading order."""

    number: int
    statement: Statement
    words: str
    chain: tuple[Link, ...]
    attributed: bool
    time: Time | None
    place: Place | None

    @property
    def origin(self) -> Link | None:
        """Where the chain ends, if it ends in somebody other than the report."""
        return self.chain[-1] if self.attributed and self.chain else None


class Run(NamedTuple):
    """A piece of the text with how it is drawn.

    `lines`: statements that pointing at it points at. `classes`: of the style sheet; none where nothing is marked.
    `letter`: of the source, where its content begins, and `hue` its colour. `finding`: the first that it lies in.
    `begins`: statements, and `places` times and places, that begin here: anchors for links.
    """

    text: str
    lines: list[int]
    classes: str
    letter: str
    hue: int | None
    finding: int | None
    begins: list[int]
    places: list[str]


@dataclass(frozen=True)
class Sheet:
    """The report page."""

    record: Record
    runs: list[Run]
    lines: list[Line]
    voices: list[Voice]
    frame: tuple[Link, ...]
    days: list[Day]
    map: Map | None
    hidden_letters: int
    hidden_lines: int


def sheet_of(record: Record) -> Sheet:
    """The sheet of a record; of a very long one its beginning."""
    voices = {voice.source.id: voice for voice in _voices(record)}
    sources = {source.id: source for source in record.sources}
    end = min(len(record.report.text), LETTERS)
    all_lines = list(_lines(record, voices, sources))
    first = record.statements[0].chain if record.statements else ()
    return Sheet(
        record,
        list(_runs(record, end, all_lines)),
        all_lines[:ROWS],
        list(voices.values()),
        tuple(_link(link, record, voices, sources) for link in first if link.via in FRAME),
        days_of(record),
        map_of(record.places, [" ".join(record.words(place.span).split()) for place in record.places]),
        len(record.report.text) - end,
        max(0, len(all_lines) - ROWS),
    )


class Altered(NamedTuple):
    """One statement that is not as it was in the version before: how it stood, and how it stands."""

    kinds: tuple[str, ...]
    before: Line | None
    after: Line | None


def altered_of(changes: Sequence[Change], new: Record, old: Record | None) -> list[Altered]:
    """What changed, as it is shown."""
    if old is None or not changes:
        return []
    before, after = lines_of(old), lines_of(new)
    return [
        Altered(
            one.kinds,
            None if one.before is None else before[one.before],
            None if one.after is None else after[one.after],
        )
        for one in changes
    ]


def lines_of(record: Record) -> list[Line]:
    """All statements of a record, as they are shown."""
    voices = {voice.source.id: voice for voice in _voices(record)}
    return list(_lines(record, voices, {source.id: source for source in record.sources}))


def letter_of(number: int) -> str:
    """A, B, … Z, AA, AB, …"""
    tens, ones = divmod(number, 26)
    return (letter_of(tens - 1) if tens else "") + chr(ord("A") + ones)


def _voices(record: Record) -> Iterator[Voice]:
    """Everyone besides the report itself, as they first speak."""
    spoken: dict[str, list[int]] = {}
    for number, statement in enumerate(record.statements):
        for link in statement.chain:
            if link.source and link.via not in FRAME:
                spoken.setdefault(link.source, []).append(number)
    sources = {source.id: source for source in record.sources}
    for place, (name, numbers) in enumerate(spoken.items()):
        if name in sources:
            yield Voice(sources[name], place % HUES, letter_of(place), tuple(numbers))


def _lines(record: Record, voices: dict[str, Voice], sources: dict[str, Source]) -> Iterator[Line]:
    for number, statement in enumerate(record.statements):
        yield Line(
            number,
            statement,
            " … ".join(" ".join(record.words(span).split()) for span in statement.content),
            tuple(_link(link, record, voices, sources) for link in statement.chain if link.via not in FRAME),
            is_attributed(statement),
            None if statement.when is None else record.times[statement.when],
            None if statement.where is None else record.places[statement.where],
        )


def _link(link: ChainLink, record: Record, voices: dict[str, Voice], sources: dict[str, Source]) -> Link:
    name = link.source or ""
    said = " ".join(record.words(link.mention).split()) if link.mention else ""
    cue = " ".join(record.words(link.cue).split()) if link.cue else ""
    return Link(link.via, sources.get(name), voices.get(name) if link.via not in FRAME else None, said, cue)


def _runs(record: Record, end: int, lines: list[Line]) -> Iterator[Run]:
    """Where statements lie in one another, the one with the longest chain gives the colours."""
    for piece in cut(record, end):
        deepest = max((lines[n] for n in piece.numbers("content")), key=lambda line: len(line.chain), default=None)
        hues = tuple(link.voice.hue for link in reversed(deepest.chain) if link.voice) if deepest else ()
        origin = deepest.origin if deepest and Layer("content", deepest.number) in piece.first else None
        first = sorted(piece.first, key=lambda layer: layer.number)
        finding = next(iter(piece.numbers("finding")), None)
        yield Run(
            piece.text,
            piece.numbers("content", "statement", "source", "cue"),
            " ".join(_classes(piece, hues, "" if finding is None else record.findings[finding].severity)),
            origin.voice.letter if origin and origin.voice else "",
            hues[0] if hues else None,
            finding,
            [layer.number for layer in first if layer.role in ("content", "statement")],
            [f"{layer.role}{layer.number}" for layer in first if layer.role in ("time", "place")],
        )


def _classes(piece: Piece, hues: Sequence[int], severity: str) -> Iterator[str]:
    """How the piece is marked: what it is, whose words it holds, from the inside out, and whether it is in doubt."""
    yield from (role for role in MARKED if any(layer.role == role for layer in piece.layers))
    if hues:
        yield f"said h{hues[0]}"
    if len(hues) > 1:
        yield f"nested o{hues[1]}"
    if len(hues) > 2:
        yield "deep"
    if severity:
        yield f"finding {severity}"
