"""The places of an archive by cells of the map, so that a circle is told in few terms of the index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from sumber.archive.facets import CELLS, cell_token, place_token
from sumber.archive.tables import places

EARTH = 6371.0  # kilometres
KEPT: dict[str, PlaceMap] = {}  # of archives asked before, until they have other places
MOST = 8  # maps kept: one of 20,000 places takes 1 MB


class Near(NamedTuple):
    """Within so many kilometres of a point."""

    lat: float
    lon: float
    km: float


class PlaceMap(NamedTuple):
    """All places that are on the map, by cell. `cells`: a digit of `cell_token` is two bits."""

    total: int
    cells: NDArray[np.int64]
    numbers: NDArray[np.int64]
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]

    def around(self, near: Near) -> list[str]:
        """Terms of the places within a circle: of cells of which all places lie in it, else of each place."""
        before = np.concatenate(([0], np.cumsum(_distances(near, self.lat, self.lon) <= near.km)))
        return list(self._cover(before, 0, len(self.cells), 0, 0))

    def _cover(self, before: NDArray[Any], low: int, high: int, cell: int, digits: int) -> Iterator[str]:
        """`before[i]`: how many of the first i places are near. The places [low, high) are those of the cell."""
        near = int(before[high] - before[low])
        if not near:
            return
        if near == high - low and digits:
            yield "g" + "".join(str(cell >> 2 * i & 3) for i in reversed(range(digits))) + "*"
        elif digits == CELLS:
            yield from (place_token(int(self.numbers[i])) for i in range(low, high) if before[i + 1] > before[i])
        else:
            rest = 2 * (CELLS - digits - 1)
            inner = [(cell * 4 + digit) for digit in range(4)]
            ends = [int(np.searchsorted(self.cells, (one + 1) << rest)) for one in inner]
            for one, begin, end in zip(inner, [low, *ends], ends, strict=False):
                yield from self._cover(before, begin, end, one, digits + 1)


def _distances(near: Near, lat: NDArray[np.float64], lon: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kilometres along the great circle."""
    a, b = np.radians(near.lat), np.radians(lat)
    across = np.sin((b - a) / 2) ** 2 + np.cos(a) * np.cos(b) * np.sin(np.radians(lon - near.lon) / 2) ** 2
    found: NDArray[np.float64] = 2 * EARTH * np.arcsin(np.minimum(1.0, np.sqrt(across)))
    return found


def place_map(connection: Connection) -> PlaceMap:
    """The map of the archive's places; places are only ever added, so that their number tells whether it is fresh."""
    key = str(connection.engine.url)
    count = connection.scalar(select(func.count()).select_from(places)) or 0
    kept = KEPT.get(key)
    if kept is None or kept.total != count:
        if len(KEPT) >= MOST:
            KEPT.clear()
        kept = KEPT[key] = _made(connection, count)
    return kept


def _made(connection: Connection, count: int) -> PlaceMap:
    p = places.c
    rows = connection.execute(select(p.id, p.lat, p.lon).where(p.lat.is_not(None))).all()
    cells = np.array([int(cell_token(row.lat, row.lon)[1:], 4) for row in rows], dtype=np.int64)
    order = np.argsort(cells, kind="stable")
    numbers = np.array([row.id for row in rows], dtype=np.int64)
    lat, lon = (np.array([row[i] for row in rows], dtype=np.float64) for i in (1, 2))
    return PlaceMap(count, cells[order], numbers[order], lat[order], lon[order])
