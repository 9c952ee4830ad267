"""A distance or a direction between two places cannot be.

## What it finds
A place told to lie nearer to another than the straight line between them, or many times farther, or in the opposite
direction: `Bogor, 10 km sebelah utara Jakarta`.

## Why it matters
It is found out by every reader with a map, and often shows that a place has been taken for its namesake.

## Example
    Bogor, sekitar 45 km sebelah utara Jakarta.

## Instead
    Bogor, sekitar 45 km sebelah selatan Jakarta.

## Limits
Only towns that are on Sumber's map are measured, from the middle of the one to the middle of the other, and
generously: roads wind, and great cities are wide. Which of several places of one name is meant is Sumber's guess.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.maps import Bearing, bearings, direction, kilometres
from sumber.checks.telling import tell_number
from sumber.model.finding import Finding

CODE = "PLC102"
SLACK = 25.0  # kilometres: from the middle of a great city to its edge
SHORT, LONG = 0.7, 3.0  # times the straight line: rounding below, winding roads above
TURNED = 100  # degrees between the direction that is told and the one on the map


def look(copy: Copy) -> Iterator[Finding]:
    for told in bearings(copy):
        true = kilometres(told.place, told.other)
        if not true * SHORT - SLACK <= told.km <= true * LONG + SLACK:
            way = tell_number(round(true), copy.pack)
            yield Finding(CODE, told.span, f"{told.place.name} and {told.other.name} lie about {way} km apart")
        elif true > SLACK and _is_turned(told):
            where = direction(told.place, told.other)
            named = min(copy.pack.bearings.directions.items(), key=lambda item: _between(item[1], where))[0]
            yield Finding(CODE, told.span, f"{told.place.name} lies {named} of {told.other.name}")


def _is_turned(told: Bearing) -> bool:
    return told.direction is not None and _between(told.direction, direction(told.place, told.other)) > TURNED


def _between(first: float, second: float) -> float:
    """The angle between two directions."""
    return abs((first - second + 180) % 360 - 180)


RULE = Rule(
    code=CODE,
    name="impossible-distance",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
