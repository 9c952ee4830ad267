"""Reports as ninjs 2.1, the news agencies' JSON, one item a line, with whom and which places reading has found.

https://iptc.org/standards/ninjs/. ninjs has no place for statements: who is quoted stands among `people` and
`organisations` with the relation `sumber:quoted`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from sumber.model.record import Entity, Record

STANDARD = {
    "name": "ninjs", "version": "2.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
}  # fmt: skip
QUOTED, NAMED = "sumber:quoted", "sumber:named"


def write(records: Iterable[Record], file: BinaryIO) -> None:
    """One item a line."""
    for record in records:
        file.write(msgspec.json.encode(item(record)) + b"\n")


def item(record: Record) -> dict[str, Any]:
    """A report as an item of ninjs."""
    report = record.report
    made: dict[str, Any] = {
        "uri": report.url or f"urn:sumber:{report.id}",
        "standard": STANDARD,
        "type": "text",
        "representationtype": "complete",
        "language": report.language,
        "bodies": [{"role": "main", "contenttype": "text/plain", "value": report.text}],
        "people": list(_named(record, ("person",))),
        "organisations": list(_named(record, ("body", "media"))),
        "places": list(_places(record)),
    }
    if report.published:
        made["versioncreated" if "T" in report.published else "contentcreated"] = report.published
    if report.title:
        made["headlines"] = [{"role": "main", "value": report.title}]
    if report.outlet:
        made["infosources"] = [{"name": report.outlet, "role": "publisher"}]
    if by := ", ".join(credit.name for credit in record.anatomy.credits if credit.role == "reporter"):
        made["by"] = by
    return made


def _named(record: Record, types: tuple[str, ...]) -> Iterator[dict[str, str]]:
    quoted = {source.name for source in record.sources}
    for entity in dict.fromkeys(_called(entity) for entity in record.entities if entity.type in types):
        yield {"name": entity, "rel": QUOTED if entity in quoted else NAMED}


def _called(entity: Entity) -> str:
    return entity.name


def _places(record: Record) -> Iterator[dict[str, Any]]:
    for place in {place.name: place for place in record.places if place.kind != "metonym"}.values():
        told: dict[str, Any] = {"name": place.name}
        if place.lat is not None and place.lon is not None:
            told["geojson"] = {"type": "Point", "coordinates": [place.lon, place.lat]}
        if place.geonames is not None:
            told["uri"] = f"https://sws.geonames.org/{place.geonames}/"
        yield told


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The items of a file that `write` wrote; `sumber ingest` takes such a file in, too."""
    with path.open("rb") as lines:
        yield from map(msgspec.json.decode, lines)
