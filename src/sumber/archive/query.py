"""What is asked for: words and filters, and the terms of the index that answer them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import Connection, func, select

from sumber.archive import tables
from sumber.archive.draft import DEEPEST, voice_id
from sumber.archive.facets import about_candidates, outlet_token, place_token, published_candidates
from sumber.archive.index import AnyOf, Term
from sumber.archive.map import Near as Near
from sumber.archive.map import place_map
from sumber.archive.stems import fold, stem_words

PHRASE = '"'


@dataclass(frozen=True, slots=True)
class Query:
    """All that is given must hold. Names are looked up by their words, in any case, with or without accents.

    words: in the statement's content, by their stems; `"in quotation marks"` one after the other.
    source: on whose word it stands, at any place of the chain within the outlet.
    kind: such a source is in the chain: person media body document unnamed group unspecified.
    exact: with `kind`, `source` is the whole name of such a source (None: it has none), and not words of it.
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
    exact: bool = False
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
    """The terms that every answer has, but for those of days."""
    return [
        *_words(query.words, query.language),
        *_named("sources", query.source),
        *_named("about", query.about),
        *_facets(query),
        *_places(query, connection),
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


def about_terms(query: Query) -> list[AnyOf]:
    """Terms of the time that is asked for, to the month; the rest is to be asked of the rows."""
    if not (query.first or query.last):
        return []
    return [_any(about_candidates(query.first or date.min, query.last or date.max))]


def published_terms(query: Query, connection: Connection) -> list[AnyOf]:
    """Terms of the days of publication, likewise."""
    if not (query.said_first or query.said_last):
        return []
    earliest, latest = _published(connection)
    first, last = max(query.said_first or earliest, earliest), min(query.said_last or latest, latest)
    return [_any(published_candidates(first, last))]


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
        yield _any(place_map(connection).around(query.near))


def _facet(token: str) -> Term:
    return Term("facets", (token,))


def _any(tokens: Iterator[str] | list[str]) -> AnyOf:
    return AnyOf(tuple(_facet(token) for token in tokens))
