"""Statements as they are shown among the answers to a query."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from sqlalchemy import Connection, select

from sumber.archive import tables
from sumber.archive.rebuild import records
from sumber.archive.stems import stem_words, stems_of
from sumber.model.record import Quote, Record, SourceKind, Statement, Status, Via
from sumber.model.span import Span


class HitLink(Struct, frozen=True):
    """One link of a chain. `name`: the source's fullest; `said`: what it is called here; `cue`: the attributing word."""

    via: Via
    kind: SourceKind | None
    name: str | None
    description: str | None
    said: str | None
    cue: str | None


class Hit(Struct, frozen=True):
    """A statement that answers a query. `marks`: where in `words` the words that were asked for stand."""

    id: str
    report: str
    version: int
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None
    words: str
    marks: tuple[Span, ...]
    quote: Quote
    status: Status
    chain: tuple[HitLink, ...]
    about: str | None
    place: str | None
    content: tuple[Span, ...]


GAP = " … "


def hits(connection: Connection, numbers: Sequence[int], words: str, language: str) -> list[Hit]:
    """The statements of these numbers, in this order."""
    s, v = tables.statements.c, tables.report_versions.c
    asked = (
        select(s.id, s.position, v.id, v.version)
        .join(tables.report_versions, v.id == s.version_id).where(s.id.in_(numbers))
    )  # fmt: skip
    rows = {number: (position, of, version) for number, position, of, version in connection.execute(asked)}
    versions = list(dict.fromkeys(rows[number][1] for number in numbers))
    found = dict(zip(versions, records(connection, versions), strict=True))
    stems = frozenset(stem_words(words, language))
    told = (rows[number] for number in numbers)
    return [_hit(found[of], found[of].statements[position], version, stems) for position, of, version in told]


def _hit(record: Record, statement: Statement, version: int, stems: frozenset[str]) -> Hit:
    report = record.report
    words = GAP.join(" ".join(record.words(span).split()) for span in statement.content)
    return Hit(
        id=statement.id, report=report.id, version=version, outlet=report.outlet, published=report.published,
        title=report.title, url=report.url, words=words, marks=tuple(_marks(words, stems, report.language)),
        quote=statement.quote, status=statement.status, chain=tuple(_chain(record, statement)),
        about=None if statement.when is None else record.times[statement.when].value,
        place=None if statement.where is None else record.places[statement.where].name,
        content=statement.content,
    )  # fmt: skip


def _chain(record: Record, statement: Statement) -> Iterator[HitLink]:
    for link in statement.chain:
        source = record.source(link.source) if link.source is not None else None
        yield HitLink(
            link.via,
            source.kind if source else None,
            source.name if source else None,
            source.description if source else None,
            record.words(link.mention) if link.mention else None,
            record.words(link.cue) if link.cue else None,
        )


def _marks(words: str, stems: frozenset[str], language: str) -> Iterator[Span]:
    """Where words of these stems stand."""
    if stems:
        found = stems_of(words, language)
        for start, stop, stem in zip(found.starts, found.stops, found.stems, strict=True):
            if stem in stems:
                yield Span(start, stop)
