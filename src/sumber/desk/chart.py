"""A source's statements over time, as bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sumber.archive.voice import Month

WIDTH, HEIGHT = 336, 90  # pixels, as wide as its column
MONTHS = 72  # months that still have room for a bar each; beyond, years are drawn
ROOM = 50  # pixels that a label takes
LABELS = 4  # of them written below, each some 55 pixels wide


class Bar(NamedTuple):
    """One month or year: where it is drawn and what it says."""

    x: float
    y: float
    width: float
    height: float
    value: str
    statements: int
    label: str


@dataclass(frozen=True)
class Chart:
    """All bars; `top` is the highest count."""

    width: int
    height: int
    bars: list[Bar]
    top: int


def chart_of(months: Sequence[Month]) -> Chart | None:
    """The chart of these months, with empty ones between; None if there are fewer than two."""
    if len(months) < 2:
        return None
    counts = {month.month: month.statements for month in months}
    steps = list(_months(months[0].month, months[-1].month))
    if len(steps) > MONTHS:
        counts, steps = _by_year(counts), [f"{y:04}" for y in range(int(steps[0][:4]), int(steps[-1][:4]) + 1)]
    top = max(counts.values())
    width = WIDTH / len(steps)
    every = -(-len(steps) // LABELS)
    bars = []
    for n, value in enumerate(steps):
        count = counts.get(value, 0)
        high = count / top * HEIGHT
        label = value if n % every == 0 and n * width <= WIDTH - ROOM else ""
        bars.append(Bar(n * width, HEIGHT - high, max(width - 1.5, 1), high, value, count, label))
    return Chart(WIDTH, HEIGHT, bars, top)


def _months(first: str, last: str) -> list[str]:
    start, end = (int(month[:4]) * 12 + int(month[5:7]) - 1 for month in (first, last))
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(start, end + 1)]


def _by_year(counts: dict[str, int]) -> dict[str, int]:
    years: dict[str, int] = {}
    for month, count in counts.items():
        years[month[:4]] = years.get(month[:4], 0) + count
    return years
