"""The record: a report and all that reading found in it. Its JSON form is documented in `docs/record.md`."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

from sumber.model.finding import Finding
from sumber.model.page import as_html
from sumber.model.report import Report
from sumber.model.span import Span

SCHEMA = "sumber/record/1"

CreditRole = Literal["source", "reporter", "editor", "translator", "photographer", "contributor", "copyright"]
SourceKind = Literal["person", "media", "body", "document", "unnamed", "group", "unspecified"]
Quote = Literal["direct", "indirect", "mixed", "none"]
Status = Literal["asserted", "planned", "predicted", "possible", "denied", "demanded", "conditional"]
Via = Literal["outlet", "credit", "cue", "quote", "context", "narration"]
EntityType = Literal["person", "body", "media", "place"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
PlaceKind = Literal["country", "region", "settlement", "facility", "nature", "metonym"]


class Dateline(Struct, frozen=True):
    """`Seoul/Moskow (ANTARA) -`: where the report was filed and by whom, as its first words tell."""

    span: Span
    places: tuple[str, ...] = ()
    outlet: str | None = None


class Credit(Struct, frozen=True):
    """One line or bracket of credit: `Editor : …`, `Sumber: Reuters`, `(ant/rtr)`, `Copyright © … 2025`."""

    role: CreditRole
    name: str
    span: Span
    year: int | None = None


class Anatomy(Struct, frozen=True):
    """How the story is put together. `paragraphs` are those of the body only."""

    dateline: Dateline | None = None
    paragraphs: tuple[Span, ...] = ()
    credits: tuple[Credit, ...] = ()


class Source(Struct, frozen=True):
    """Someone on whose word something stands. `name`: the fullest the report gives, without title; None if unnamed."""

    id: str
    name: str | None
    kind: SourceKind
    description: str | None = None
    country: str | None = None
    mentions: tuple[Span, ...] = ()


class ChainLink(Struct, frozen=True):
    """One link of a chain: a source, and how the text ties the content to it."""

    source: str | None
    via: Via
    mention: Span | None = None
    cue: Span | None = None


class Statement(Struct, frozen=True):
    """Something said or narrated: its words, its standing, and on whose word it stands, outermost first.

    `when` and `where` index `Record.times` and `Record.places`; `events` index `Record.events`.
    """

    id: str
    content: tuple[Span, ...]
    quote: Quote
    status: Status
    chain: tuple[ChainLink, ...]
    when: int | None = None
    where: int | None = None
    events: tuple[int, ...] = ()


class Entity(Struct, frozen=True):
    """One person, body, medium or place of the report, under its fullest name."""

    id: str
    name: str
    type: EntityType
    mentions: tuple[Span, ...] = ()


class Time(Struct, frozen=True):
    """A time expression as TIMEX3 (ISO 8601 values; ranges `a/b`). `conflict` tells a contradiction in the copy."""

    span: Span
    type: TimeType
    value: str
    conflict: str | None = None


class Place(Struct, frozen=True):
    """A place name put on the map. `country` ISO 3166-1 alpha-2; degrees WGS 84; `geonames` the GeoNames id."""

    span: Span
    name: str
    kind: PlaceKind
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonames: int | None = None


class Event(Struct, frozen=True):
    """Something that happened: who did what to whom, when and where."""

    trigger: Span
    type: str
    actor: str | None = None
    recipient: str | None = None
    when: int | None = None
    where: int | None = None


class Record(Struct, frozen=True, kw_only=True):
    """A report and all that reading found in it. Everything points into `report.text` by span."""

    schema: str = SCHEMA
    report: Report
    anatomy: Anatomy = Anatomy()
    sources: tuple[Source, ...] = ()
    statements: tuple[Statement, ...] = ()
    entities: tuple[Entity, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    findings: tuple[Finding, ...] = ()

    def words(self, span: Span) -> str:
        """The report's own words at `span`."""
        return self.report.text[span[0] : span[1]]

    def source(self, id: str) -> Source:
        """The source with this id; KeyError if there is none."""
        for source in self.sources:
            if source.id == id:
                return source
        raise KeyError(id)

    def to_json(self) -> str:
        """The record as one line of JSON."""
        return msgspec.json.encode(self).decode("utf-8")

    def _repr_html_(self) -> str:
        """How a notebook shows the record."""
        return as_html(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Record:
        """Read back what `to_json` wrote; msgspec.ValidationError says where the form is broken."""
        return msgspec.json.decode(text, type=cls)
