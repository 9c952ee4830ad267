"""What the tables of places give: one place on the map."""

from __future__ import annotations

from dataclasses import dataclass

from sumber.model.record import PlaceKind


@dataclass(frozen=True, slots=True)
class Location:
    """One place. `name` is English or GeoNames'; `within` the Indonesian province it lies in, where the table tells it.

    `country` is ISO 3166-1 alpha-2, None for seas and continents, which have no degrees either. `people` is the number
    of inhabitants, 0 where the table does not tell it.
    """

    name: str
    kind: PlaceKind
    country: str | None
    lat: float | None = None
    lon: float | None = None
    geonames: int | None = None
    people: int = 0
    within: str | None = None
