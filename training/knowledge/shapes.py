#!/usr/bin/env python3
"""Makes the shapes of countries that the desk draws its maps on: src/sumber/desk/data/countries.json.

npm install world-atlas@2.0.2 && python training/knowledge/shapes.py node_modules/world-atlas

Natural Earth 4.1.0 (public domain), as TopoJSON of world-atlas 2.0.2 (ISC licence). The whole world at 1:50 million,
and Indonesia with its neighbours at 1:10 million, since most maps of Indonesian news show a single island.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "src" / "sumber" / "desk" / "data" / "countries.json"
NOTE = "Natural Earth 4.1.0 (public domain), through world-atlas 2.0.2 (ISC). Made by training/knowledge/shapes.py."
NEAR = {"360", "458", "626", "702", "096", "598"}  # ISO 3166-1 numbers: Indonesia and its neighbours by land or strait
# Degrees that a line may move when it is simplified, and the least height and width of an island that is kept: a map of
# the world is 700 pixels wide, one of Java about the same for a fiftieth of the longitudes.
WORLD, ARCHIPELAGO = (0.07, 0.15), (0.012, 0.03)

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


def drawn(points: list[Point]) -> tuple[int, int, int, int, str]:
    """Bounds and SVG path, in hundredths of a degree, north upwards."""
    whole = [(round(x * 100), round(-y * 100)) for x, y in points]
    steps = []
    at = whole[0]
    for point in whole[1:-1]:
        if point != at:
            steps.append(f"{point[0] - at[0]},{point[1] - at[1]}")
            at = point
    xs, ys = [x for x, _ in whole], [y for _, y in whole]
    return min(xs), min(ys), max(xs), max(ys), f"M{whole[0][0]},{whole[0][1]}l{' '.join(steps)}z"


def shapes(file: Path, near: bool | None, coarseness: tuple[float, float]) -> list[tuple[int, int, int, int, str]]:
    """The rings worth drawing. `near`: only those of the archipelago, all but those, or (None) all."""
    tolerance, least = coarseness
    found = []
    for country, points in rings(file):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if near is not None and (country in NEAR) != near:
            continue
        if max(max(xs) - min(xs), max(ys) - min(ys)) < least:
            continue
        kept = simplified(points, tolerance)
        if len(kept) > 3:
            found.append(drawn(kept))
    return found


def main(folder: Path) -> None:
    coarse, fine = folder / "countries-50m.json", folder / "countries-10m.json"
    near = shapes(fine, True, ARCHIPELAGO) + shapes(coarse, False, (0.03, 0.1))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    lines = {"note": NOTE, "far": shapes(coarse, None, WORLD), "near": near}
    OUT.write_text(json.dumps(lines, separators=(",", ":")).replace("],[", "],\n[") + "\n", encoding="utf-8")
    print(f"{OUT}: {OUT.stat().st_size:,} bytes, {len(lines['far'])} rings of the world, {len(near)} near")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
