"""Stage anatomy."""

from __future__ import annotations

from sumber.model.record import Anatomy
from sumber.reading.known import Known


def read_anatomy(known: Known) -> Anatomy:
    return Anatomy()
