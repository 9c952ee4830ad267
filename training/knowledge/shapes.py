#!/usr/bin/env python3
"""Makes the shapes of countries that the desk draws its maps on: src/sumber/desk/drawings/countries.json.

npm install world-atlas@2.0.2 && python training/knowledge/shapes.py node_modules/world-atlas

Natural Earth 4.1.0 (public domain), as TopoJSON of world-atlas 2.0.2 (ISC licence). The whole world at 1:50 million,
more or less simplified, and Indonesia with its neighbours at 1:10 million, since most maps of Indonesian news show a
single island. What is written are rings of longitudes and latitudes in degrees, as in GeoJSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "src" / "sumber" / "desk" / "drawings" / "countries.json"
NOTE = "Natural Earth 4.1.0 (public domain), through world-atlas 2.0.2 (ISC). Made by training/knowledge/shapes.py."
NEAR = {"360", "458", "626", "702", "096", "598"}  # ISO 3166-1 numbers: Indonesia and its neighbours by land or strait
# Degrees that a line may move when it is simplified, and the least height and width of an island that is kept: a map of
# the world is 700 pixels wide, one of Java about the same for a fiftieth of the longitudes.
WORLD, CONTINENT, REGION, ARCHIPELAGO = (0.3, 0.8), (0.07, 0.15), (0.03, 0.1), (0.012, 0.03)
DIGITS = 2  # of a degree: a kilometre

Point = tuple[float, float]


def rings(file: Path) -> Iterator[tuple[str, list[Point]]]:
    """Every ring of every country, with the country's number."""
    topology = json.loads(file.read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    for country in topology["objects"]["countries"]["geometries"]:
        shapes = country.get("arcs", [])
        for polygon in shapes if country["type"] == "MultiPolygon" else [shapes]:
            for ring in polygon:
                yield str(country.get("id", "")), _joined(ring, arcs)


def _joined(ring: list[int], arcs: list[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc if not points else arc[1:]
    return points


def simplified(points: list[Point], tolerance: float) -> list[Point]:
    """Douglas and Peucker's way: no point that is left out lies farther than `tolerance` from the line."""
    keep = {0, len(points) - 1}
    x0, y0 = points[0]
    middle = max(range(len(points)), key=lambda at: abs(points[at][0] - x0) + abs(points[at][1] - y0))
    keep.add(middle)
    todo = [(0, middle), (middle, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        (x1, y1), (x2, y2) = points[first], points[last]
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5 or 1e-9
        far, at = 0.0, 0
        for i in range(first + 1, last):
            off = abs((x2 - x1) * (y1 - points[i][1]) - (x1 - points[i][0]) * (y2 - y1)) / length
            if off > far:
                far, at = off, i
        if far > tolerance:
            keep.add(at)
            todo += [(first, at), (at, last)]
    return [points[at] for at in sorted(keep)]


def shapes(file: Path, near: bool | None, coarseness: tuple[float, float]) -> list[list[Point]]:
    """The rings worth drawing. `near`: only those of the archipelago, all but those, or (None) all."""
    tolerance, least = coarseness
    found = []
    for country, points in rings(file):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if near is not None and (country in NEAR) != near:
            continue
        if max(max(xs) - min(xs), max(ys) - min(ys)) < least:
            continue
        kept = [(round(x, DIGITS), round(y, DIGITS)) for x, y in simplified(points, tolerance)]
        if len(kept) > 3:
            found.append(kept)
    return found


def main(folder: Path) -> None:
    coarse, fine = folder / "countries-50m.json", folder / "countries-10m.json"
    found = {
        "near": shapes(fine, True, ARCHIPELAGO) + shapes(coarse, False, REGION),
        "far": shapes(coarse, None, CONTINENT),
        "world": shapes(coarse, None, WORLD),
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    written = json.dumps({"note": NOTE, **found}, separators=(",", ":")).replace("]],[[", "]],\n[[")
    OUT.write_text(written + "\n", encoding="utf-8")
    print(f"{OUT}: {OUT.stat().st_size:,} bytes")
    for name, shown in found.items():
        print(f"{name}: {len(shown):,} rings, {sum(map(len, shown)):,} points")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
