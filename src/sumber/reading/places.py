"""Stage places."""

from __future__ import annotations

from sumber.model.record import Place
from sumber.reading.known import Known


def read_places(known: Known) -> tuple[Place, ...]:
    return ()
