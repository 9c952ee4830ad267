"""Indonesia's provinces, regencies (kabupaten) and cities (kota), with their short forms.

The table is `data/admin.csv`, made by `training/knowledge/gazetteer.py`: names by hand (CC0 1.0), places from GeoNames
(CC BY 4.0) where it has the seat of government.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from sumber.knowledge.location import Location
from sumber.knowledge.tables import rows, several

Level = Literal["province", "kabupaten", "kota"]


@dataclass(frozen=True, slots=True)
class Area:
    """One province, regency or city. `province` is empty for a province itself."""

    name: str
    level: Level
    province: str
    names: tuple[str, ...]
    location: Location

    @property
    def rank(self) -> int:
        """Which is meant first if areas share a name: the province, then the city, then the regency."""
        return ("province", "kota", "kabupaten").index(self.level)


def find(name: str) -> tuple[Area, ...]:
    """The areas called so, as written (`Jatim`, `Bogor`, `Tangsel`): a province first, then a city, then a regency."""
    return _index().get(name, ())


@lru_cache(maxsize=1)
def every() -> tuple[Area, ...]:
    """All 38 provinces, 416 regencies and 98 cities."""
    return tuple(_area(*row) for row in rows("admin"))


def _area(name: str, level: str, province: str, english: str, lat: str, lon: str, geonames: str, names: str) -> Area:
    location = Location(english, "settlement" if level == "kota" else "region", "ID", float(lat), float(lon),
                        int(geonames) if geonames and level == "kota" else None, within=province or name)
    return Area(name, cast(Level, level), province, (name, *several(names)), location)


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[Area, ...]]:
    called: dict[str, list[Area]] = {}
    for area in every():
        for name in area.names:
            called.setdefault(name, []).append(area)
    return {name: tuple(sorted(areas, key=lambda area: area.rank)) for name, areas in called.items()}
