"""The places of a report on a map, drawn as SVG from shapes that come with the package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from sumber.model.record import Place

Box = tuple[int, int, int, int]  # left, top, width, height
Ring = tuple[int, int, int, int, str]  # bounds and path, in hundredths of a degree, north upwards
# Hundredths of a degree. A map never shows less than about 770 km, since shapes are good to one or two; above 24
# degrees the coarse shapes of the world are drawn, below the fine ones: the difference is a pixel there.
LEAST, FINE = 700, 2400
PIXELS = 350  # half the width at which a map is shown: islands below two pixels are left out
MARGIN = 0.25  # of the spread of the places, on every side, so that names fit
SHAPE = 1.6  # width to height
LETTER = 0.022  # height of a name, of the map's width
NAMED = 12  # names written on the map; the list below it has all


class Dot(NamedTuple):
    """A place on the map. `label` is empty where it would lie on another; `left`: it is written to the left."""

    x: int
    y: int
    name: str
    label: str
    left: bool
    places: tuple[int, ...]


@dataclass(frozen=True)
class Map:
    """A piece of the world: `box` is the SVG viewBox, `unit` one thousandth of its width."""

    box: Box
    unit: float
    land: str
    dots: list[Dot]
    off: list[tuple[str, int]]

    @property
    def view_box(self) -> str:
        """The box as SVG writes it."""
        return " ".join(map(str, self.box))


def map_of(places: Sequence[Place], names: Sequence[str]) -> Map | None:
    """The map of these places, under these names; None if none of them has coordinates.

    `off` holds those that have none, each with its first place in the list.
    """
    spots: dict[tuple[int, int], list[int]] = {}
    for number, place in enumerate(places):
        if place.lat is not None and place.lon is not None:
            spots.setdefault((round(place.lon * 100), round(-place.lat * 100)), []).append(number)
    if not spots:
        return None
    box = _box(list(spots))
    off: dict[str, tuple[str, int]] = {}
    for number, place in enumerate(places):
        if place.lat is None or place.lon is None:
            off.setdefault(place.name, (names[number], number))
    return Map(box, box[2] / 1000, _land(box), _dots(spots, names, box), list(off.values()))


def _box(points: Sequence[tuple[int, int]]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    wide = max(width * (1 + 2 * MARGIN), height * (1 + 2 * MARGIN) * SHAPE, LEAST)
    wide = min(round(wide), 36000)
    high = round(wide / SHAPE)
    x, y = (min(xs) + max(xs) - wide) // 2, (min(ys) + max(ys) - high) // 2
    return max(-18000, min(x, 18000 - wide)), max(-9000, min(y, 9000 - min(high, 18000))), wide, high


def _dots(spots: dict[tuple[int, int], list[int]], names: Sequence[str], box: Box) -> list[Dot]:
    """The places named most often get their names written first, where there is room for them."""
    taken: list[tuple[float, float, float, float]] = []
    dots = []
    for (x, y), numbers in sorted(spots.items(), key=lambda item: (-len(item[1]), item[1])):
        name = names[numbers[0]]
        left = x > box[0] + box[2] * 0.7
        area = _area(x, y, name, left, box[2])
        free = len(taken) < NAMED and not any(_meet(area, other) for other in taken)
        if free:
            taken.append(area)
        dots.append(Dot(x, y, name, name if free else "", left, tuple(numbers)))
    return dots


def _area(x: int, y: int, name: str, left: bool, wide: int) -> tuple[float, float, float, float]:
    letter = LETTER * wide
    length = letter * (0.6 * len(name) + 1.2)  # 0.6: width of a letter to its height in the fonts of systems
    return (x - length if left else x - letter / 2, y - letter, x + letter / 2 if left else x + length, y + letter)


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _land(box: Box) -> str:
    x, y, wide, high = box
    rings = _shapes()["near" if wide < FINE else "far"]
    large = (ring for ring in rings if max(ring[2] - ring[0], ring[3] - ring[1]) * PIXELS >= wide)
    return "".join(_within(large, x, y, x + wide, y + high))


def _within(rings: Iterable[Ring], left: int, top: int, right: int, bottom: int) -> Iterable[str]:
    return (path for x1, y1, x2, y2, path in rings if x1 < right and left < x2 and y1 < bottom and top < y2)


@cache
def _shapes() -> dict[str, list[Ring]]:
    loaded: dict[str, list[Ring]] = json.loads((files("sumber.desk") / "data" / "countries.json").read_text("utf-8"))
    return loaded
