"""Stage status."""

from __future__ import annotations

from sumber.model.record import Status
from sumber.reading.known import Known


def read_statuses(known: Known) -> tuple[Status, ...]:
    return tuple("asserted" for _ in known.attributions)
