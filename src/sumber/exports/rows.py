"""A statement as one row of a table, for CSV and Parquet."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from sumber.model.record import ChainLink, Record, Source, Statement
from sumber.model.tell import ARROW, tell_link
from sumber.reading.times.values import value_range


class Link(Struct, frozen=True):
    """One link of a chain, outermost first. `said`: how the report calls the source; `cue`: what attributes."""

    via: str
    name: str | None = None
    kind: str | None = None
    description: str | None = None
    country: str | None = None
    said: str | None = None
    cue: str | None = None


class StatementRow(Struct, frozen=True, kw_only=True):
    """A statement with all that belongs to it. `start` and `stop` are the ends of its content in the report's text."""

    statement: str
    report: str
    position: int
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None
    language: str
    words: str
    start: int
    stop: int
    quote: str
    status: str
    told: str
    origin: str | None
    origin_kind: str | None
    about: str | None
    about_first: str | None
    about_last: str | None
    place: str | None
    country: str | None
    lat: float | None
    lon: float | None
    chain: tuple[Link, ...]


def rows_of(record: Record) -> Iterator[StatementRow]:
    """One row a statement, in reading order."""
    sources = {source.id: source for source in record.sources}
    for position, statement in enumerate(record.statements):
        yield _row(record, sources, position, statement)


def _row(record: Record, sources: dict[str, Source], position: int, statement: Statement) -> StatementRow:
    report = record.report
    place = None if statement.where is None else record.places[statement.where]
    time = None if statement.when is None else record.times[statement.when]
    days = value_range(time.value) if time else None
    chain = tuple(_link(record, sources, link) for link in statement.chain)
    return StatementRow(
        statement=statement.id, report=report.id, position=position, outlet=report.outlet, published=report.published,
        title=report.title, url=report.url, language=report.language,
        words=" … ".join(record.words(span) for span in statement.content),
        start=statement.content[0].start if statement.content else 0,
        stop=statement.content[-1].end if statement.content else 0,
        quote=statement.quote, status=statement.status,
        told=ARROW.join(tell_link(link, record, sources) for link in statement.chain),
        origin=chain[-1].name if chain else None, origin_kind=chain[-1].kind if chain else None,
        about=time.value if time else None, about_first=days[0].isoformat() if days else None,
        about_last=days[1].isoformat() if days else None, place=place.name if place else None,
        country=place.country if place else None, lat=place.lat if place else None, lon=place.lon if place else None,
        chain=chain,
    )  # fmt: skip


def _link(record: Record, sources: dict[str, Source], link: ChainLink) -> Link:
    said = record.words(link.mention) if link.mention else None
    cue = record.words(link.cue) if link.cue else None
    if link.source is None:
        return Link(link.via, said=said, cue=cue)
    source = sources[link.source]
    return Link(link.via, source.name, source.kind, source.description, source.country, said, cue)
