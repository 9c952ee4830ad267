"""Regions, buildings, stations, mountains, seas and seats of power that Indonesian papers name.

The table is `data/landmarks.csv`, written by hand from general knowledge (CC0 1.0).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from sumber.knowledge.location import Location
from sumber.knowledge.tables import rows, several
from sumber.model.record import PlaceKind


@dataclass(frozen=True, slots=True)
class Landmark:
    """One named place and what papers call it."""

    name: str
    names: tuple[str, ...]
    location: Location


def find(name: str) -> Landmark | None:
    """The landmark called so, as written (`Istana Negara`, `Laut Cina Selatan`); None if unknown."""
    return _index().get(name)


@lru_cache(maxsize=1)
def every() -> tuple[Landmark, ...]:
    """All landmarks, in the table's order."""
    return tuple(_landmark(*row) for row in rows("landmarks"))


def _landmark(name: str, other: str, kind: str, country: str, lat: str, lon: str, english: str) -> Landmark:
    where = (float(lat), float(lon)) if lat else (None, None)
    return Landmark(name, (name, *several(other)), Location(english, cast(PlaceKind, kind), country or None, *where))


@lru_cache(maxsize=1)
def _index() -> dict[str, Landmark]:
    called: dict[str, Landmark] = {}
    for landmark in every():
        for name in landmark.names:
            called.setdefault(name, landmark)
    return called
