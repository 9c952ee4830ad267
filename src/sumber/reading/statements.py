"""Stage statements: every sentence of the body into statements, each with its whole chain, its time and its place."""

from __future__ import annotations

from sumber.model.record import Record
from sumber.reading.known import Known


def compose(known: Known) -> Record:
    """The record of all that is known."""
    return Record(report=known.report, anatomy=known.anatomy, entities=known.names.entities, times=known.times,
                  places=known.places)
