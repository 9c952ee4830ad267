"""Rows -> Record: the record as it was kept, whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from sumber.archive import tables
from sumber.model.finding import Finding
from sumber.model.record import (
    Anatomy,
    ChainLink,
    Credit,
    Dateline,
    Entity,
    Event,
    Place,
    Record,
    Source,
    Statement,
    Time,
)
from sumber.model.report import Report
from sumber.model.span import Span

AT_ONCE = 200  # records rebuilt together: some 30,000 rows
Lines = dict[int, list[Any]]


def records(connection: Connection, versions: Sequence[int]) -> Iterator[Record]:
    """The records of report versions by their numbers, in this order; numbers that are not there are left out."""
    for start in range(0, len(versions), AT_ONCE):
        asked = versions[start : start + AT_ONCE]
        parts = _Parts(connection, asked)
        yield from (parts.record(number) for number in asked if number in parts.versions)


class _Parts:
    """All rows of some report versions, by what they belong to."""

    def __init__(self, connection: Connection, versions: Sequence[int]) -> None:
        self._connection = connection
        table = tables.report_versions
        asked = select(table).where(table.c.id.in_(versions))
        self.versions = {row.id: row for row in connection.execute(asked)}
        self._of = {
            name: self._by_version(tables.metadata.tables[name], versions)
            for name in ("dateline_places", "paragraphs", "credits", "times", "events", "findings")
        }
        self._places = self._place_mentions(versions)
        self._sources = self._by_version(tables.sources, versions)
        self._labels = {row.id: row.label for rows in self._sources.values() for row in rows}
        self._source_mentions = self._below(tables.source_mentions, tables.sources, versions)
        self._entities = self._by_version(tables.entities, versions)
        self._entity_mentions = self._below(tables.entity_mentions, tables.entities, versions)
        self._statements = self._by_version(tables.statements, versions)
        self._content = self._below(tables.content_spans, tables.statements, versions)
        self._links = self._below(tables.chain_links, tables.statements, versions)
        self._statement_events = self._below(tables.statement_events, tables.statements, versions)

    def _by_version(self, table: Table, versions: Sequence[int]) -> Lines:
        order = table.c.position if "position" in table.c else table.c.id
        asked = select(table).where(table.c.version_id.in_(versions)).order_by(table.c.version_id, order)
        return self._grouped(asked, "version_id")

    def _below(self, table: Table, owner: Table, versions: Sequence[int]) -> Lines:
        key = next(iter(table.c))
        asked = (
            select(table).join(owner, owner.c.id == key).where(owner.c.version_id.in_(versions))
            .order_by(key, table.c.position)
        )  # fmt: skip
        return self._grouped(asked, key.name)

    def _place_mentions(self, versions: Sequence[int]) -> Lines:
        mentions, places = tables.place_mentions, tables.places
        asked = (
            select(mentions, *(places.c[name] for name in ("name", "kind", "country", "lat", "lon", "geonames")))
            .join(places, places.c.id == mentions.c.place_id).where(mentions.c.version_id.in_(versions))
            .order_by(mentions.c.version_id, mentions.c.position)
        )  # fmt: skip
        return self._grouped(asked, "version_id")

    def _grouped(self, asked: Any, key: str) -> Lines:
        found: Lines = defaultdict(list)
        for row in self._connection.execute(asked):
            found[getattr(row, key)].append(row)
        return found

    def record(self, number: int) -> Record:
        """The record of one version."""
        return Record(
            schema=self.versions[number].schema,
            report=_report(self.versions[number]),
            anatomy=self._anatomy(number),
            sources=tuple(self._source(row) for row in self._sources.get(number, ())),
            statements=tuple(self._statement(row) for row in self._statements.get(number, ())),
            entities=tuple(
                Entity(row.label, row.name, row.type, _spans(self._entity_mentions.get(row.id, ())))
                for row in self._entities.get(number, ())
            ),
            times=tuple(Time(_span(r), r.type, r.value, r.conflict) for r in self._rows("times", number)),
            places=tuple(
                Place(_span(r), r.name, r.kind, r.country, r.lat, r.lon, r.geonames)
                for r in self._places.get(number, ())
            ),
            events=tuple(
                Event(_span(r), r.type, r.actor, r.recipient, r.time_position, r.place_position)
                for r in self._rows("events", number)
            ),
            findings=tuple(
                Finding(r.rule, _span(r), r.message, r.suggestion, r.severity) for r in self._rows("findings", number)
            ),
        )

    def _rows(self, name: str, number: int) -> Sequence[Any]:
        return self._of[name].get(number, ())

    def _anatomy(self, number: int) -> Anatomy:
        row = self.versions[number]
        places = tuple(place.name for place in self._rows("dateline_places", number))
        dateline = None
        if row.dateline_start is not None:
            dateline = Dateline(Span(row.dateline_start, row.dateline_stop), places, row.dateline_outlet)
        told = (Credit(r.role, r.name, _span(r), r.year) for r in self._rows("credits", number))
        return Anatomy(dateline, _spans(self._rows("paragraphs", number)), tuple(told))

    def _source(self, row: Any) -> Source:
        mentions = _spans(self._source_mentions.get(row.id, ()))
        return Source(row.label, row.name, row.kind, row.description, row.country, mentions)

    def _statement(self, row: Any) -> Statement:
        return Statement(
            id=row.hash,
            content=_spans(self._content.get(row.id, ())),
            quote=row.quote,
            status=row.status,
            chain=tuple(self._link(link) for link in self._links.get(row.id, ())),
            when=row.time_position,
            where=row.place_position,
            events=tuple(event.event_position for event in self._statement_events.get(row.id, ())),
        )

    def _link(self, row: Any) -> ChainLink:
        mention = None if row.mention_start is None else Span(row.mention_start, row.mention_stop)
        cue = None if row.cue_start is None else Span(row.cue_start, row.cue_stop)
        return ChainLink(None if row.source_id is None else self._labels[row.source_id], row.via, mention, cue)


def _report(row: Any) -> Report:
    return Report(
        id=row.hash, text=row.text, language=row.language, title=row.title, url=row.url, outlet=row.outlet,
        published=row.published, published_from=row.published_from,
    )  # fmt: skip


def _span(row: Any) -> Span:
    return Span(row.start, row.stop)


def _spans(rows: Sequence[Any]) -> tuple[Span, ...]:
    return tuple(Span(row.start, row.stop) for row in rows)
