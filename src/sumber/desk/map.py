"""The places of a report on a map, on shapes that come with the package."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from markupsafe import Markup

from sumber.desk.drawing import FOLDER, draw
from sumber.model.record import Place

Ring = Sequence[tuple[float, float]]  # longitudes and latitudes of a coast, in degrees
# Degrees of longitude. A map never shows less than 770 km, since shapes are good to one or two. From `FAR` on, and
# again from `WORLD` on, coarser shapes are drawn: the difference is a pixel there.
LEAST, FAR, WORLD = 7.0, 24.0, 120.0
PIXELS = 350  # half the width at which a map is shown: islands below two pixels are left out
MARGIN = 0.25  # of the spread of the places, on every side, so that names fit
SHAPE = 1.6  # width to height
LETTERS = 32  # of a name are written on the map; the list beside it has all
SPOTS = 200  # on one map
KEPT = 200  # maps, some 40 kB each


class Box(NamedTuple):
    """A piece of the world, in degrees."""

    west: float
    south: float
    east: float
    north: float

    @property
    def width(self) -> float:
        """From west to east."""
        return self.east - self.west

    def meets(self, other: Box) -> bool:
        """Whether the two have something in common."""
        across = self.west < other.east and other.west < self.east
        return across and self.south < other.north and other.south < self.north


class Spot(NamedTuple):
    """A place on the map, under its name in the report; `places`: its numbers in the record."""

    lon: float
    lat: float
    name: str
    places: tuple[int, ...]


@dataclass(frozen=True)
class Map:
    """The spots named most often come first. `off`: places that have none, each with its first number in the record."""

    spots: tuple[Spot, ...]
    off: tuple[tuple[str, int], ...]

    @property
    def svg(self) -> Markup:
        """The map as it is drawn."""
        return _drawn(tuple((spot.lon, spot.lat, _short(spot.name)) for spot in self.spots[:SPOTS]))


def map_of(places: Sequence[Place], names: Sequence[str]) -> Map | None:
    """The map of these places, under these names; None if none of them has coordinates."""
    at: dict[tuple[float, float], list[int]] = {}
    off: dict[str, tuple[str, int]] = {}
    for number, place in enumerate(places):
        if place.lat is None or place.lon is None:
            off.setdefault(place.name, (names[number], number))
        else:
            at.setdefault((round(place.lon, 2), round(place.lat, 2)), []).append(number)
    if not at:
        return None
    spots = (Spot(*point, names[numbers[0]], tuple(numbers)) for point, numbers in at.items())
    return Map(tuple(sorted(spots, key=lambda spot: (-len(spot.places), spot.places))), tuple(off.values()))


@lru_cache(KEPT)
def _drawn(spots: tuple[tuple[float, float, str], ...]) -> Markup:
    box = box_of([(lon, lat) for lon, lat, _ in spots])
    rows = [{"lon": lon, "lat": lat, "name": name} for lon, lat, name in spots]
    land = {"type": "MultiPolygon", "coordinates": [[ring] for ring in land_in(box)]}
    corners = [[box.west, box.south], [box.east, box.north]]
    return draw("places", {"land": [land], "spots": rows}, {"corners": corners})


def box_of(points: Sequence[tuple[float, float]]) -> Box:
    """The piece of the world that shows these longitudes and latitudes, with room around them."""
    lons, lats = zip(*points, strict=True)
    width, height = max(lons) - min(lons), max(lats) - min(lats)
    wide = min(max(width * (1 + 2 * MARGIN), height * (1 + 2 * MARGIN) * SHAPE, LEAST), 360.0)
    high = min(wide / SHAPE, 180.0)
    west = _within((min(lons) + max(lons) - wide) / 2, -180.0, 180.0 - wide)
    south = _within((min(lats) + max(lats) - high) / 2, -90.0, 90.0 - high)
    return Box(west, south, west + wide, south + high)


def land_in(box: Box) -> Iterator[Ring]:
    """The coasts worth drawing there."""
    detail = "near" if box.width < FAR else "far" if box.width < WORLD else "world"
    for bounds, ring in _shapes()[detail]:
        if bounds.meets(box) and max(bounds.width, bounds.north - bounds.south) * PIXELS >= box.width:
            yield ring


def _short(name: str) -> str:
    return name if len(name) <= LETTERS else name[: LETTERS - 1] + "…"


def _within(value: float, least: float, most: float) -> float:
    return max(least, min(value, most))


@cache
def _shapes() -> dict[str, list[tuple[Box, Ring]]]:
    loaded: dict[str, list[Ring]] = json.loads((FOLDER / "countries.json").read_text("utf-8"))
    return {detail: [(_bounds(ring), ring) for ring in loaded[detail]] for detail in ("near", "far", "world")}


def _bounds(ring: Ring) -> Box:
    lons, lats = zip(*ring, strict=True)
    return Box(min(lons), min(lats), max(lons), max(lats))
