"""Distances and directions between places, on the ground and as the copy tells them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from math import asin, atan2, cos, degrees, radians, sin, sqrt
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.checks.numerals import DigitReader
from sumber.model.record import Place
from sumber.model.span import Span

RADIUS = 6371.0  # kilometres
BEFORE = 90  # characters between a place and the distance that is told of it


class Bearing(NamedTuple):
    """`place` is told to lie so many kilometres from `other`; `direction` in degrees, None if it is not told."""

    place: Place
    other: Place
    km: float
    direction: int | None
    span: Span


def kilometres(first: Place, second: Place) -> float:
    """The way between two places on the map as the crow flies."""
    lat1, lon1, lat2, lon2 = _radians(first, second)
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * RADIUS * asin(sqrt(half))


def direction(place: Place, other: Place) -> float:
    """Where `place` lies as seen from `other`, in degrees clockwise from north."""
    lat1, lon1, lat2, lon2 = _radians(other, place)
    east = sin(lon2 - lon1) * cos(lat2)
    north = cos(lat1) * sin(lat2) - sin(lat1) * cos(lat2) * cos(lon2 - lon1)
    return degrees(atan2(east, north)) % 360


def _radians(first: Place, second: Place) -> tuple[float, float, float, float]:
    return radians(first.lat or 0), radians(first.lon or 0), radians(second.lat or 0), radians(second.lon or 0)


def bearings(copy: Copy) -> Iterator[Bearing]:
    """Every distance that the copy tells of one settlement from another."""
    form = copy.pack.bearings
    if len(copy.record.places) < 2 or not any(mark in copy.low for mark in form.marks):
        return
    places = sorted(copy.record.places, key=lambda place: place.span)
    starts = [place.span[0] for place in places]
    reader = DigitReader(copy.pack.figures)
    for match in form.distance.finditer(copy.low):
        at = bisect_left(starts, match.end())
        number = reader.read(match["number"])
        if number is None or not 0 < at < len(places) or starts[at] != match.end():
            continue
        place, other = places[at - 1], places[at]
        if not _on_the_map(place) or not _on_the_map(other) or _are_one(place, other):
            continue
        sentence = copy.sentence_at(match.start())
        if place.span[0] >= sentence.start and match.start() - place.span[1] <= BEFORE:
            told = form.directions[match["direction"]] if match["direction"] else None
            span = Span(place.span[0], other.span[1])
            yield Bearing(place, other, number.value * form.units[match["unit"]], told, span)


def _are_one(place: Place, other: Place) -> bool:
    """Whether they are the same, or one that no table knows was given the spot of the other."""
    return place.name == other.name or (place.lat, place.lon) == (other.lat, other.lon)


def _on_the_map(place: Place) -> bool:
    return place.lat is not None and place.lon is not None and place.kind == "settlement"
