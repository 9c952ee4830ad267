"""Record -> the rows that keep it. They point to each other by their place in the draft; the writer gives them ids.

All that costs time is done here, which worker processes do; the writer only adds numbers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Struct

from sumber import __version__
from sumber.archive.facets import about_tokens, cell_token, number, outlet_token, place_token, published_month
from sumber.archive.stems import fold, stems_within
from sumber.archive.tally import Tally, tally
from sumber.model.record import ChainLink, Place, Record, Source, Statement
from sumber.model.span import Span
from sumber.model.tell import FRAME
from sumber.reading.times.values import value_range

OWN = (*FRAME, "narration")  # links on nobody's word but the report's
DEEPEST = 9  # links that are told apart when asking for depth
Row = tuple[Any, ...]
Rows = list[Row]


class Draft(Struct, array_like=True):
    """The rows of one record. A row that belongs to another begins with that one's place in the draft."""

    hash: str
    address: str
    outlet: str | None
    version: Row
    dateline_places: Rows
    paragraphs: Rows
    credits: Rows
    voices: Rows
    sources: Rows
    source_mentions: Rows
    statements: Rows
    content_spans: Rows
    chain_links: Rows
    entities: Rows
    entity_mentions: Rows
    times: Rows
    places: Rows
    place_mentions: Rows
    events: Rows
    statement_events: Rows
    findings: Rows
    quoted: list[Tally]
    terms: list[tuple[str, str, str, str]]


def draft(record: Record) -> Draft:
    """The rows of a record."""
    report, anatomy = record.report, record.anatomy
    dateline = anatomy.dateline
    voices = [_voice(source.name, source.kind) for source in record.sources]
    ranges = [value_range(time.value) for time in record.times]
    place_ids = [place_id(place) for place in record.places]
    return Draft(
        hash=report.id,
        address=report.url or report.id,
        outlet=report.outlet,
        version=(
            report.id, report.outlet, report.title, report.url, report.published, report.published_from,
            report.language, *(dateline.span if dateline else (None, None)), dateline.outlet if dateline else None,
            __version__, record.schema, report.text,
        ),
        dateline_places=list(enumerate(dateline.places)) if dateline else [],
        paragraphs=[(i, *span) for i, span in enumerate(anatomy.paragraphs)],
        credits=[(i, c.role, c.name, c.year, *c.span) for i, c in enumerate(anatomy.credits)],
        voices=list(dict.fromkeys(voices)),
        sources=[
            (s.id, voice[0], s.name, s.kind, s.description, s.country)
            for s, voice in zip(record.sources, voices, strict=True)
        ],
        source_mentions=[(i, j, *m) for i, s in enumerate(record.sources) for j, m in enumerate(s.mentions)],
        statements=[_statement(i, s, ranges) for i, s in enumerate(record.statements)],
        content_spans=[(i, j, *span) for i, s in enumerate(record.statements) for j, span in enumerate(s.content)],
        chain_links=list(_links(record)),
        entities=[(e.id, e.name, e.type) for e in record.entities],
        entity_mentions=[(i, j, *m) for i, e in enumerate(record.entities) for j, m in enumerate(e.mentions)],
        times=[(i, *t.span, t.type, t.value, t.conflict) for i, t in enumerate(record.times)],
        places=list({key: _place(key, p) for key, p in zip(place_ids, record.places, strict=True)}.values()),
        place_mentions=[(i, *p.span, key) for i, (p, key) in enumerate(zip(record.places, place_ids, strict=True))],
        events=[(i, *e.trigger, e.type, e.actor, e.recipient, e.when, e.where) for i, e in enumerate(record.events)],
        statement_events=[(i, j, event) for i, s in enumerate(record.statements) for j, event in enumerate(s.events)],
        findings=[(i, *f.span, f.rule, f.message, f.suggestion, f.severity) for i, f in enumerate(record.findings)],
        quoted=tally(record, {s.id: voice[0] for s, voice in zip(record.sources, voices, strict=True)}),
        terms=list(_terms(record, ranges, place_ids)),
    )  # fmt: skip


def encode(drafts: Sequence[Draft]) -> bytes:
    """Drafts as they travel between processes."""
    return msgspec.msgpack.encode(drafts)


def voice_id(name: str | None, kind: str) -> int:
    """The number of a voice, the same in every archive."""
    return number("voice", _folded(name) if name else "", kind)


def place_id(place: Place) -> int:
    """The number of a place, the same in every archive."""
    return number("place", place.name, place.kind, place.country, place.lat, place.lon, place.geonames)


def _voice(name: str | None, kind: str) -> Row:
    return voice_id(name, kind), name, _folded(name) if name else "", kind


def _place(key: int, place: Place) -> Row:
    return key, place.name, _folded(place.name), place.kind, place.country, place.lat, place.lon, place.geonames


def _statement(position: int, s: Statement, ranges: Sequence[tuple[date, date] | None]) -> Row:
    about = ranges[s.when] if s.when is not None else None
    first, last = (about[0].isoformat(), about[1].isoformat()) if about else (None, None)
    return s.id, position, s.quote, s.status, depth(s.chain), s.when, s.where, first, last


def depth(chain: Sequence[ChainLink]) -> int:
    """How many links lie between the report and the content; 0 for narration."""
    return len([link for link in chain if link.via not in OWN])


def _links(record: Record) -> Iterator[Row]:
    at = {source.id: i for i, source in enumerate(record.sources)}
    for i, statement in enumerate(record.statements):
        for j, (source, via, mention, cue) in enumerate(map(_parts, statement.chain)):
            place = at[source] if source is not None else None
            yield i, j, place, via, *(mention or (None, None)), *(cue or (None, None))


def _parts(link: ChainLink) -> tuple[str | None, str, Span | None, Span | None]:
    return link.source, link.via, link.mention, link.cue


def _terms(
    record: Record, ranges: Sequence[tuple[date, date] | None], place_ids: Sequence[int]
) -> Iterator[tuple[str, str, str, str]]:
    """For every statement what it can be found by: words, sources, what it is about, facets."""
    text, language = record.report.text, record.report.language
    sources = {source.id: source for source in record.sources}
    about = _Mentions((m, _folded(e.name)) for e in record.entities for m in e.mentions)
    places = _Mentions(
        (p.span, _place_tokens(p, key)) for p, key in zip(record.places, place_ids, strict=True) if p.kind != "metonym"
    )
    outlet = record.report.outlet
    common = (published_month(record.report.published), outlet_token(voice_id(outlet, "media")) if outlet else "onone")
    for s in record.statements:
        links = [(sources[link.source], link.via) for link in s.chain if link.source is not None]
        when = ranges[s.when] if s.when is not None else None
        facets = [*common, f"s{s.status}", f"q{s.quote}", f"d{min(depth(s.chain), DEEPEST)}"]
        facets += {f"k{source.kind}" for source, via in links if via not in FRAME}
        facets += about_tokens(*when) if when else ()
        facets += places.within(s.content)
        named = {_called(source) for source, via in links if via != "outlet"}
        columns = (sorted(named), about.within(s.content), sorted(facets))
        yield stems_within(text, s.content, language), *map(" ".join, columns)  # type: ignore[misc]


def _place_tokens(place: Place, key: int) -> str:
    token = place_token(key)
    return token if place.lat is None or place.lon is None else f"{token} {cell_token(place.lat, place.lon)}"


def _called(source: Source) -> str:
    """What a source is looked up by: its name; without one, what the report says it is."""
    return _folded(source.name or source.description or "")


class _Mentions:
    """Something for each of many spans, to be had by the spans around them."""

    def __init__(self, found: Iterator[tuple[Span, str]]) -> None:
        pairs = sorted(found)
        self._starts = [span[0] for span, _ in pairs]
        self._pairs = pairs

    def within(self, content: Sequence[Span]) -> list[str]:
        """Of every span that lies within the content, each thing once."""
        found: dict[str, None] = {}
        for start, stop in content:
            at = bisect_left(self._starts, start)
            for span, said in self._pairs[at : bisect_left(self._starts, stop)]:
                if span[1] <= stop:
                    found[said] = None
        return list(found)


_folded = lru_cache(maxsize=100_000)(fold)
