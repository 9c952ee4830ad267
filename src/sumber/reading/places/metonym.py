"""Names of places that stand for a government: `Pyongyang melucuti senjatanya`, `sanksi dari Washington`."""

from __future__ import annotations

from sumber.reading.places.resolve import Found
from sumber.reading.places.sheet import Sheet


def stands_for_power(found: Found, body: Sheet) -> bool:
    """Whether a country or capital acts here as only its government can."""
    return False
