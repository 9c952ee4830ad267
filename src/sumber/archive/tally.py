"""Who is quoted in a record, how often and through whom: what the table `quoted` sums up."""

from __future__ import annotations

from collections.abc import Mapping

from sumber.archive.facets import number
from sumber.archive.stems import fold
from sumber.model.record import Record

HEDGED = ("predicted", "possible", "conditional")
NOBODY = 0
# voice, outlet, through, month, statements, direct, hedged, denied
Tally = tuple[int, int, int, str, int, int, int, int]


def tally(record: Record, voices: Mapping[str, int]) -> list[Tally]:
    """The sums of one record. `voices` gives for each source's id the number of its voice."""
    report = record.report
    outlet = number("voice", fold(report.outlet), "media") if report.outlet else NOBODY
    month = (report.published or "")[:7]
    sums: dict[tuple[int, int], list[int]] = {}
    for statement in record.statements:
        through = NOBODY
        marks = (1, statement.quote == "direct", statement.status in HEDGED, statement.status == "denied")
        for link in statement.chain:
            if link.source is None or link.via == "outlet":
                continue
            voice = voices[link.source]
            if link.via != "credit":
                counts = sums.setdefault((voice, through), [0, 0, 0, 0])
                for i, mark in enumerate(marks):
                    counts[i] += mark
            through = voice
    return [(voice, outlet, through, month, *counts) for (voice, through), counts in sums.items()]  # type: ignore[misc]
