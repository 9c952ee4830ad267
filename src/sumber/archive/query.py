"""What is asked for: words and filters, and the terms of the index that answer them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from itertools import groupby
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from sumber.archive import tables
from sumber.archive.draft import DEEPEST, voice_id
from sumber.archive.facets import CELLS, about_candidates, cell_token, outlet_token, place_token, published_candidates
from sumber.archive.index import AnyOf, Term
from sumber.archive.stems import fold, stem_words

PHRASE = '"'
EARTH = 6371.0  # kilometres


class Near(NamedTuple):
    """Within so many kilometres of a point."""

    lat: float
    lon: float
    km: float


@dataclass(frozen=True, slots=True)
class Query:
    """All that is given must hold. Names are looked up by their words, in any case, with or without accents.

    words: in the statement's content, by their stems; `"in quotation marks"` one after the other.
    source: on whose word it stands, at any place of the chain within the outlet.
    kind: such a source is in the chain: person media body document unnamed group unspecified.
    outlet: who published it, by its whole name.
    about: a person, body, medium or place named in the content, by pronouns too.
    place, near: a place in the content, by its whole name, or within some distance.
    first, last: the content's own time lies or reaches within these days.
    said_first, said_last: it was published within these days.
    status, quote: as in the record. depth: at least so many links beyond the outlet and whom it credits.
    report: hash of one report. all_versions: of corrected reports the earlier versions, too.
    """

    words: str = ""
    source: str | None = None
    kind: str | None = None
    outlet: str | None = None
    about: str | None = None
    place: str | None = None
    near: Near | None = None
    first: date | None = None
    last: date | None = None
    said_first: date | None = None
    said_last: date | None = None
    status: str | None = None
    quote: str | None = None
    depth: int = 0
    report: str | None = None
    all_versions: bool = False
    language: str = "id"

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for in particular."""
        return all(getattr(self, part.name) == part.default for part in fields(self))


def terms_of(query: Query, connection: Connection) -> list[Term | AnyOf]:
    """The terms that every answer has. Days are told to the month only; the rest is asked of the rows."""
    return [
        *_words(query.words, query.language),
        *_named("sources", query.source),
        *_named("about", query.about),
        *_facets(query),
        *_places(query, connection),
        *_days(query, connection),
    ]


def _words(words: str, language: str) -> Iterator[Term]:
    for i, part in enumerate(words.split(PHRASE)):
        stems = stem_words(part, language)
        if i % 2 and stems:
            yield Term("words", tuple(stems))
        else:
            yield from (Term("words", (stem,)) for stem in dict.fromkeys(stems))


def _named(column: str, name: str | None) -> Iterator[Term]:
    yield from (Term(column, (word,)) for word in fold(name or "").split())


def _facets(query: Query) -> Iterator[Term | AnyOf]:
    if query.kind:
        yield _facet(f"k{query.kind}")
    if query.status:
        yield _facet(f"s{query.status}")
    if query.quote:
        yield _facet(f"q{query.quote}")
    if query.outlet:
        yield _facet(outlet_token(voice_id(query.outlet, "media")))
    if query.depth > 0:
        yield _any(f"d{links}" for links in range(min(query.depth, DEEPEST), DEEPEST + 1))


def _days(query: Query, connection: Connection) -> Iterator[AnyOf]:
    if query.first or query.last:
        yield _any(about_candidates(query.first or date.min, query.last or date.max))
    if query.said_first or query.said_last:
        earliest, latest = _published(connection)
        first, last = max(query.said_first or earliest, earliest), min(query.said_last or latest, latest)
        yield _any(published_candidates(first, last))


def _published(connection: Connection) -> tuple[date, date]:
    """The first and the last day on which a report of the archive was published."""
    day = tables.report_versions.c.published
    ends = [connection.scalar(select(found(day))) for found in (func.min, func.max)]
    first, last = (date.fromisoformat(end[:10]) if end else date.min for end in ends)
    return first, last


def _places(query: Query, connection: Connection) -> Iterator[AnyOf]:
    places = tables.places.c
    if query.place:
        asked = select(places.id).where(places.folded == fold(query.place))
        yield _any(place_token(number) for number in connection.scalars(asked))
    if query.near:
        yield _any(_around(query.near, connection))


def _around(near: Near, connection: Connection) -> list[str]:
    """Tokens of the places within a circle: of cells of which all places lie in it, else of each place."""
    places = tables.places.c
    found = connection.execute(select(places.id, places.lat, places.lon).where(places.lat.is_not(None)))
    reach = near.km / (EARTH * radians(1))
    all_places = [
        _Spot(
            cell_token(lat, lon),
            number,
            abs(lat - near.lat) <= reach and _distance(near.lat, near.lon, lat, lon) <= near.km,
        )
        for number, lat, lon in found
    ]
    return list(_cover(sorted(all_places), 1))


class _Spot(NamedTuple):
    """A place: its cell, its number, whether it is near."""

    cell: str
    number: int
    near: bool


def _cover(spots: list[_Spot], digits: int) -> Iterator[str]:
    """Tokens of the near ones among spots whose cells have the same first `digits` signs."""
    if not any(spot.near for spot in spots):
        return
    if all(spot.near for spot in spots):
        yield f"{spots[0].cell[:digits]}*"
    elif digits > CELLS:
        yield from (place_token(spot.number) for spot in spots if spot.near)
    else:
        for _, part in groupby(spots, key=lambda spot: spot.cell[digits]):
            yield from _cover(list(part), digits + 1)


def _distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres along the great circle."""
    a, b = radians(lat), radians(other_lat)
    across = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(across)))


def _facet(token: str) -> Term:
    return Term("facets", (token,))


def _any(tokens: Iterator[str] | list[str]) -> AnyOf:
    return AnyOf(tuple(_facet(token) for token in tokens))
