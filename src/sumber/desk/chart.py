"""A source's statements over time, as bars."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from sumber.archive.voice import Month
from sumber.desk.drawing import draw
from sumber.desk.words import Words

MONTHS = 72  # months that still have room for a bar each; beyond, years are drawn
KEPT = 500  # charts, some 10 kB each


@lru_cache(KEPT)
def over_time(months: tuple[Month, ...], words: Words) -> Markup | None:
    """The bars of these months, which are in order; None if there are fewer than two."""
    if len(months) < 2:
        return None
    units = ["year", "month"] if _between(months[0].month, months[-1].month) < MONTHS else ["year"]
    rows = [{"month": month.month, "statements": month.statements} for month in months]
    return draw("months", {"months": rows}, {"units": units}, words)


def _between(first: str, last: str) -> int:
    (year, month), (last_year, last_month) = (map(int, value.split("-")) for value in (first, last))
    return (last_year - year) * 12 + last_month - month
