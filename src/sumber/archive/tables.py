"""The tables of the archive. Every comment is what the documentation says of the table or column.

A table whose rows are always asked for together with what they belong to is clustered by that (`WITHOUT ROWID` in
SQLite), so that it needs no second index. Spans are `start` and `stop`, half-open, in Unicode code points of
`report_versions.text`. `position` counts from 0 in reading order.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Double, ForeignKey, Index, Integer, MetaData, Table, Text
from sqlalchemy.dialects.postgresql import TEXT

metadata = MetaData()

# SQLite gives a table's rows their ids only under this very type; ids made of hashes need the whole width.
Id = BigInteger().with_variant(Integer(), "sqlite")

# Days are compared as text: everywhere by code points, whatever language the database sorts by.
Day = Text().with_variant(TEXT(collation="C"), "postgresql")


def _own(name: str = "id") -> Column[Any]:
    return Column(name, Id, primary_key=True, autoincrement=False)


def _of(name: str, target: str, *, key: bool = False, null: bool = False) -> Column[Any]:
    return Column(name, Id, ForeignKey(target), primary_key=key, autoincrement=False, nullable=null)


def _position() -> Column[Any]:
    return Column("position", Integer, primary_key=True, autoincrement=False)


def _span(prefix: str = "", *, null: bool = False) -> tuple[Column[Any], Column[Any]]:
    return Column(f"{prefix}start", Integer, nullable=null), Column(f"{prefix}stop", Integer, nullable=null)


def _clustered(name: str, comment: str, *columns: Any) -> Table:
    return Table(name, metadata, *columns, comment=comment, sqlite_with_rowid=False)


migrations = Table(
    "migrations", metadata,
    Column("name", Text, primary_key=True, comment="the step"),
    Column("applied", Text, nullable=False, comment="when it was taken, UTC"),
    Column("sumber", Text, nullable=False, comment="by which version of Sumber"),
    comment="Steps that brought the archive to its present form, from the first on.",
)  # fmt: skip

reports = Table(
    "reports", metadata,
    _own(),
    Column("address", Text, nullable=False, unique=True, comment="its url; without one, the hash of its only version"),
    Column("latest", Integer, nullable=False, comment="number of the version that stands"),
    comment="One published report, through all its versions.",
)  # fmt: skip

report_versions = Table(
    "report_versions", metadata,
    _own(),
    _of("report_id", "reports.id"),
    Column("version", Integer, nullable=False, comment="1, 2, …"),
    Column("latest", Boolean, nullable=False, comment="whether this is the version that stands"),
    Column("hash", Text, nullable=False, unique=True, comment="id of the report: hash of outlet, url and text"),
    Column("outlet", Text),
    Column("title", Text),
    Column("url", Text),
    Column("published", Day, comment="ISO 8601 date or date-time"),
    Column("published_from", Text, comment="how that is known: given, metadata, text, inferred"),
    Column("language", Text, nullable=False, comment="BCP 47"),
    Column("dateline_start", Integer),
    Column("dateline_stop", Integer),
    Column("dateline_outlet", Text),
    Column("taken", Text, nullable=False, comment="when it was taken in, UTC"),
    Column("sumber", Text, nullable=False, comment="version of Sumber that read it"),
    Column("schema", Text, nullable=False, comment="form of its record"),
    Column("text", Text, nullable=False, comment="exactly as received"),
    Index("report_versions_by_report", "report_id"),
    Index("report_versions_by_day", "published"),
    Index("report_versions_by_outlet", "outlet", "published"),
    comment="One text of a report. The same url with another text is another version.",
)  # fmt: skip

dateline_places = _clustered(
    "dateline_places", "Places of the dateline.",
    _of("version_id", "report_versions.id", key=True), _position(), Column("name", Text, nullable=False),
)  # fmt: skip

paragraphs = _clustered(
    "paragraphs", "Paragraphs of the body.",
    _of("version_id", "report_versions.id", key=True), _position(), *_span(),
)  # fmt: skip

credits = _clustered(
    "credits", "Credit lines: source, reporter, editor, translator, photographer, contributor, copyright.",
    _of("version_id", "report_versions.id", key=True), _position(),
    Column("role", Text, nullable=False), Column("name", Text, nullable=False), Column("year", Integer), *_span(),
)  # fmt: skip

voices = Table(
    "voices", metadata,
    _own(),
    Column("name", Text, comment="as first met; null: everybody of this kind whom reports do not name"),
    Column("folded", Text, nullable=False, comment="the name in small letters without accents"),
    Column("kind", Text, nullable=False, comment="person media body document unnamed group unspecified"),
    Index("voices_by_name", "folded"),
    comment="Sources of the same name and kind, across reports. Whether they mean the same person is not judged here.",
)  # fmt: skip

sources = Table(
    "sources", metadata,
    _own(),
    _of("version_id", "report_versions.id"),
    Column("label", Text, nullable=False, comment="id within the record: s0, s1, …"),
    _of("voice_id", "voices.id"),
    Column("name", Text, comment="fullest name that the report gives, without title"),
    Column("kind", Text, nullable=False),
    Column("description", Text),
    Column("country", Text, comment="ISO 3166-1 alpha-2"),
    Index("sources_by_version", "version_id"),
    Index("sources_by_voice", "voice_id"),
    comment="Everyone on whose word something stands in one report.",
)  # fmt: skip

source_mentions = _clustered(
    "source_mentions", "Where the report names a source.",
    _of("source_id", "sources.id", key=True), _position(), *_span(),
)  # fmt: skip

statements = Table(
    "statements", metadata,
    _own(),
    Column("hash", Text, nullable=False, comment="hash of the report's id, the content's spans and the chain"),
    _of("version_id", "report_versions.id"),
    Column("position", Integer, nullable=False),
    Column("quote", Text, nullable=False, comment="direct indirect mixed none"),
    Column("status", Text, nullable=False, comment="asserted planned predicted possible denied demanded conditional"),
    Column("depth", Integer, nullable=False, comment="links of the chain beyond outlet and credit; 0: narration"),
    Column("time_position", Integer, comment="its own time, in times"),
    Column("place_position", Integer, comment="its own place, in place_mentions"),
    Column("about_first", Day, comment="first day of that time, where it is on the calendar"),
    Column("about_last", Day, comment="last day of that time"),
    Index("statements_by_version", "version_id"),
    Index("statements_by_day", "about_first"),
    comment="The stored unit: something said or narrated.",
)  # fmt: skip

content_spans = _clustered(
    "content_spans", "The words of a statement.",
    _of("statement_id", "statements.id", key=True), _position(), *_span(),
)  # fmt: skip

chain_links = _clustered(
    "chain_links", "On whose word a statement stands, outermost first.",
    _of("statement_id", "statements.id", key=True), _position(),
    _of("source_id", "sources.id", null=True),
    Column("via", Text, nullable=False, comment="outlet credit cue quote context narration"),
    *_span("mention_", null=True), *_span("cue_", null=True),
)  # fmt: skip

entities = Table(
    "entities", metadata,
    _own(),
    _of("version_id", "report_versions.id"),
    Column("label", Text, nullable=False, comment="id within the record: e0, e1, …"),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False, comment="person body media place"),
    Index("entities_by_version", "version_id"),
    comment="Persons, bodies, media and places that a report names.",
)  # fmt: skip

entity_mentions = _clustered(
    "entity_mentions", "Where the report names an entity, by short forms and pronouns too.",
    _of("entity_id", "entities.id", key=True), _position(), *_span(),
)  # fmt: skip

times = _clustered(
    "times", "Time expressions, as TIMEX3.",
    _of("version_id", "report_versions.id", key=True), _position(), *_span(),
    Column("type", Text, nullable=False, comment="DATE TIME DURATION SET"),
    Column("value", Text, nullable=False),
    Column("conflict", Text, comment="how the copy contradicts itself here"),
)  # fmt: skip

places = Table(
    "places", metadata,
    _own(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, comment="the name in small letters without accents"),
    Column("kind", Text, nullable=False, comment="country region settlement facility nature metonym"),
    Column("country", Text, comment="ISO 3166-1 alpha-2"),
    Column("lat", Double, comment="degrees, WGS 84"),
    Column("lon", Double),
    Column("geonames", Integer, comment="GeoNames id"),
    Index("places_by_name", "folded"),
    Index("places_by_lat", "lat", "lon"),
    comment="Places on the map, across reports.",
)  # fmt: skip

place_mentions = _clustered(
    "place_mentions", "Where the report names a place.",
    _of("version_id", "report_versions.id", key=True), _position(), *_span(), _of("place_id", "places.id"),
)  # fmt: skip

events = _clustered(
    "events", "What happened: who did what to whom.",
    _of("version_id", "report_versions.id", key=True), _position(), *_span(),
    Column("type", Text, nullable=False),
    Column("actor", Text, comment="label of an entity"),
    Column("recipient", Text, comment="label of an entity"),
    Column("time_position", Integer),
    Column("place_position", Integer),
)  # fmt: skip

statement_events = _clustered(
    "statement_events", "Which events a statement tells of.",
    _of("statement_id", "statements.id", key=True), _position(), Column("event_position", Integer, nullable=False),
)  # fmt: skip

findings = _clustered(
    "findings", "What is wrong or doubtful in the copy.",
    _of("version_id", "report_versions.id", key=True), _position(), *_span(),
    Column("rule", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("suggestion", Text),
    Column("severity", Text, nullable=False),
)  # fmt: skip

# No foreign keys from the tally to reports: it is a sum over many.
quoted = _clustered(
    "quoted", "How many statements stand on a voice, by outlet, by who quotes it there, and by month.",
    _of("voice_id", "voices.id", key=True),
    Column("outlet_id", Id, primary_key=True, autoincrement=False, comment="voice of the outlet; 0: unknown"),
    Column("through_id", Id, primary_key=True, autoincrement=False, comment="voice that told the outlet; 0: none"),
    Column("month", Text, primary_key=True, comment="of publication, 2019-04; empty if unknown"),
    Column("statements", Integer, nullable=False),
    Column("direct", Integer, nullable=False, comment="of these in direct quotation"),
    Column("hedged", Integer, nullable=False, comment="of these predicted, possible or conditional"),
    Column("denied", Integer, nullable=False, comment="of these denied"),
)  # fmt: skip

# Summed over versions that no longer stand, too: what was taken back stays known.
revised = _clustered(
    "revised", "How many statements of a voice another version of their report took back or put otherwise.",
    _of("voice_id", "voices.id", key=True),
    Column("kind", Text, primary_key=True,
           comment="withdrawn weakened strengthened restated re-sourced reworded; changed: in one way or several"),
    Column("statements", Integer, nullable=False),
)  # fmt: skip

inputs = Table(
    "inputs", metadata,
    Column("name", Text, primary_key=True, comment="file, folder or address that was given"),
    Column("size", Id, comment="bytes"),
    Column("modified", Id, comment="nanoseconds since 1970"),
    Column("reports", Integer, nullable=False, comment="found in it"),
    Column("unread", Integer, nullable=False, comment="of these not read"),
    Column("options", Text, nullable=False, comment="how it was to be taken in, as the command line has it"),
    Column("finished", Text, comment="when all of it had been taken in, UTC; null: not yet"),
    comment="What has been taken in, so that the same command goes on where it stopped.",
)  # fmt: skip

unread = Table(
    "unread", metadata,
    Column("place", Text, primary_key=True, comment="file, part of a file, or id of the report"),
    Column("input", Text, nullable=False, comment="what was given to take in"),
    Column("code", Text, nullable=False, comment="see docs/errors.md"),
    Column("reason", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("first", Text, nullable=False, comment="when it was first tried, UTC"),
    Column("last", Text, nullable=False, comment="when it was last tried, UTC"),
    Column("stale", Boolean, nullable=False, comment="tried again just now, and has not failed again yet"),
    Index("unread_by_input", "input"),
    comment="Reports that could not be read, and why.",
)  # fmt: skip
