"""Statements as they are shown among the answers to a query."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, and_, func, select

from sumber.archive.stems import stem_words, words_of
from sumber.archive.tables import (
    chain_links,
    content_spans,
    place_mentions,
    places,
    report_versions,
    sources,
    statements,
    times,
)
from sumber.model.record import Quote, SourceKind, Status, Via
from sumber.model.span import Span


class HitLink(Struct, frozen=True):
    """One link of a chain. `name`: the source's fullest; `said`: how it is called here; `cue`: what attributes."""

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
    rows = {row.id: row for row in connection.execute(_statements(numbers))}
    content = _grouped(connection.execute(_content(numbers)))
    chains = _grouped(connection.execute(_chains(numbers)))
    stems = frozenset(stem_words(words, language))
    return [_hit(rows[number], content[number], chains[number], stems) for number in numbers]


def _statements(numbers: Sequence[int]) -> Any:
    s, v, t, m = statements.c, report_versions.c, times.c, place_mentions.c
    return (
        select(
            s.id, s.hash, s.quote, s.status, v.hash.label("report"), v.version, v.outlet, v.published, v.title, v.url,
            v.language, t.value, places.c.name,
        )
        .join(report_versions, v.id == s.version_id)
        .outerjoin(times, and_(t.version_id == s.version_id, t.position == s.time_position))
        .outerjoin(place_mentions, and_(m.version_id == s.version_id, m.position == s.place_position))
        .outerjoin(places, places.c.id == m.place_id)
        .where(s.id.in_(numbers))
    )  # fmt: skip


def _content(numbers: Sequence[int]) -> Any:
    c = content_spans.c
    return (
        select(c.statement_id, c.start, c.stop, _cut(c.start, c.stop).label("words"))
        .join(statements, statements.c.id == c.statement_id)
        .join(report_versions, report_versions.c.id == statements.c.version_id)
        .where(c.statement_id.in_(numbers)).order_by(c.statement_id, c.position)
    )  # fmt: skip


def _chains(numbers: Sequence[int]) -> Any:
    c, q = chain_links.c, sources.c
    said, cue = _cut(c.mention_start, c.mention_stop).label("said"), _cut(c.cue_start, c.cue_stop).label("cue")
    return (
        select(c.statement_id, c.via, q.kind, q.name, q.description, said, cue)
        .join(statements, statements.c.id == c.statement_id)
        .join(report_versions, report_versions.c.id == statements.c.version_id)
        .outerjoin(sources, q.id == c.source_id)
        .where(c.statement_id.in_(numbers)).order_by(c.statement_id, c.position)
    )  # fmt: skip


def _cut(start: ColumnElement[int], stop: ColumnElement[int]) -> ColumnElement[str | None]:
    """The words of a report between two places; NULL where there are none."""
    return func.substr(report_versions.c.text, start + 1, stop - start)


def _grouped(rows: Any) -> dict[int, list[Any]]:
    found = defaultdict[int, list[Any]](list)
    for row in rows:
        found[row[0]].append(row)
    return found


def _hit(row: Any, content: Sequence[Any], chain: Sequence[Any], stems: frozenset[str]) -> Hit:
    words = GAP.join(" ".join(part.words.split()) for part in content)
    return Hit(
        id=row.hash, report=row.report, version=row.version, outlet=row.outlet, published=row.published,
        title=row.title, url=row.url, words=words, marks=tuple(_marks(words, stems, row.language)), quote=row.quote,
        status=row.status, chain=tuple(HitLink(*link[1:]) for link in chain), about=row.value, place=row.name,
        content=tuple(Span(part.start, part.stop) for part in content),
    )  # fmt: skip


def _marks(words: str, stems: frozenset[str], language: str) -> Iterator[Span]:
    """Where words of these stems stand."""
    if stems:
        yield from (Span(word.start, word.stop) for word in words_of(words, language) if word.stem in stems)
