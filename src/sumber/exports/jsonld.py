"""Records as JSON-LD, the chains in terms of W3C PROV-O.

A report and each of its statements are a `prov:Entity`; who answers for one is a `prov:Agent`. A statement
is `prov:wasDerivedFrom` its report and `prov:wasAttributedTo` everyone in its chain. The chain itself, outermost first,
is the list `sumber:chain` of `prov:Attribution`s, each with its `prov:agent` and, in `prov:hadRole`, how the text ties
it to the content.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from sumber.archive.draft import voice_id
from sumber.model.record import ChainLink, Record, Source, Statement

BASE = "https://w3id.org/sumber/"
CONTEXT: dict[str, Any] = {
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "sumber": f"{BASE}terms#",
    "report": f"{BASE}report/",
    "statement": f"{BASE}statement/",
    "source": f"{BASE}source/",
    "sumber:chain": {"@container": "@list"},
    "prov:wasDerivedFrom": {"@type": "@id"},
    "prov:wasAttributedTo": {"@type": "@id"},
    "prov:agent": {"@type": "@id"},
    "prov:hadRole": {"@type": "@vocab"},
    "schema:url": {"@type": "@id"},
    "sumber:status": {"@type": "@vocab"},
    "sumber:quote": {"@type": "@vocab"},
    "@vocab": f"{BASE}terms#",
}
KINDS = {
    "person": ["prov:Agent", "prov:Person"], "body": ["prov:Agent", "prov:Organization"],
    "media": ["prov:Agent", "prov:Organization"],
}  # fmt: skip


def write(records: Iterable[Record], file: BinaryIO) -> None:
    """One document: a context, and a graph with one node a line."""
    file.write(b'{"@context": %s,\n"@graph": [' % msgspec.json.encode(CONTEXT))
    first = True
    for record in records:
        for node in nodes(record):
            file.write((b"\n" if first else b",\n") + msgspec.json.encode(node))
            first = False
    file.write(b"\n]}\n")


def nodes(record: Record) -> Iterator[dict[str, Any]]:
    """The report, its sources, its statements."""
    yield _report(record)
    yield from (_source(record, source) for source in record.sources)
    sources = {source.id: source for source in record.sources}
    yield from (_statement(record, sources, i, statement) for i, statement in enumerate(record.statements))


def _told(**parts: Any) -> dict[str, Any]:
    """Without what is not known."""
    return {name.replace("__", ":"): value for name, value in parts.items() if value is not None}


def _report(record: Record) -> dict[str, Any]:
    report = record.report
    node = {"@id": f"report:{report.id}", "@type": ["prov:Entity", "schema:NewsArticle"]}
    return node | _told(
        schema__headline=report.title, schema__url=report.url, schema__datePublished=report.published,
        schema__inLanguage=report.language, sumber__publishedFrom=report.published_from, schema__text=report.text,
        schema__publisher=_told(schema__name=report.outlet) if report.outlet else None,
    )  # fmt: skip


def _agent(record: Record, source: Source) -> str:
    """A named source is the same in every report that names it so; others are their report's own."""
    if source.name:
        return f"source:{voice_id(source.name, source.kind):x}"
    return f"source:{record.report.id}-{source.id}"


def _source(record: Record, source: Source) -> dict[str, Any]:
    node = {"@id": _agent(record, source), "@type": KINDS.get(source.kind, ["prov:Agent"])}
    return node | _told(
        schema__name=source.name, schema__description=source.description, sumber__country=source.country,
        sumber__kind=source.kind,
    )  # fmt: skip


def _statement(record: Record, sources: dict[str, Source], position: int, statement: Statement) -> dict[str, Any]:
    time = None if statement.when is None else record.times[statement.when].value
    place = None if statement.where is None else record.places[statement.where]
    agents = [_agent(record, sources[link.source]) for link in statement.chain if link.source is not None]
    node = {
        "@id": f"statement:{statement.id}",
        "@type": ["prov:Entity", "sumber:Statement"],
        "prov:value": " … ".join(record.words(span) for span in statement.content),
        "prov:wasDerivedFrom": f"report:{record.report.id}",
        "prov:wasAttributedTo": agents,
        "sumber:chain": [_attribution(record, sources, link) for link in statement.chain],
        "sumber:position": position,
        "sumber:spans": [f"{start}-{stop}" for start, stop in statement.content],
        "sumber:quote": statement.quote,
        "sumber:status": statement.status,
    }
    where = _told(schema__name=place.name, schema__latitude=place.lat, schema__longitude=place.lon) if place else None
    return node | _told(schema__temporalCoverage=time, schema__contentLocation=where)


def _attribution(record: Record, sources: dict[str, Source], link: ChainLink) -> dict[str, Any]:
    return {"@type": "prov:Attribution", "prov:hadRole": link.via} | _told(
        prov__agent=_agent(record, sources[link.source]) if link.source is not None else None,
        sumber__mention=record.words(link.mention) if link.mention else None,
        sumber__cue=record.words(link.cue) if link.cue else None,
    )


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The nodes of a file that `write` wrote."""
    yield from msgspec.json.decode(path.read_bytes())["@graph"]
