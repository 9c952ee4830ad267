"""Rough exchange rates of the rupiah by year: wide bounds, to tell a slip of `juta` for `miliar` from a conversion.

The table is `data/rates.csv`, written by hand from general knowledge (CC0 1.0).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from sumber.knowledge.tables import rows


class Band(NamedTuple):
    """The least and the most rupiah that one unit of a currency was worth."""

    low: float
    high: float


def rupiah(currency: str, year: int) -> Band | None:
    """What one unit of the currency (ISO 4217) was worth in that year and the one before; None if that is not known.

    Years behind the table's last are taken for the last: rates move slowly.
    """
    years = _table().get(currency)
    if not years:
        return None
    last = max(years)
    bands = [years[one] for one in (min(year, last), min(year, last) - 1) if one in years]
    if not bands:
        return None
    return Band(min(band.low for band in bands), max(band.high for band in bands))


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[int, Band]]:
    table: dict[str, dict[int, Band]] = {}
    for currency, first, last, low, high in rows("rates"):
        for year in range(int(first), int(last) + 1):
            table.setdefault(currency, {})[year] = Band(float(low), float(high))
    return table
