"""An amount and its conversion lie too far from each other.

## What it finds
An amount in another currency and its worth in rupiah, side by side (`US$2,29 miliar (Rp37,4 triliun)`), whose rate
lies more than a fifth outside of what that currency was worth in the year of publication and the one before; for
currencies and years that are not known, a conversion that lies more than a fifth from the others of the report.

## Why it matters
It is nearly always `juta` for `miliar` or `miliar` for `triliun`: a mistake by a factor of a thousand.

## Example
    Kontrak itu bernilai US$2 juta atau sekitar Rp32 triliun.

## Instead
    Kontrak itu bernilai US$2 juta atau sekitar Rp32 miliar.

## Limits
The rates known are rough bounds by year. An amount converted at the rate of a time long past may be marked though it
is right; one that is a tenth off is not. Ranges and conversions between two foreign currencies are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from sumber.checks.base import Copy, Rule
from sumber.checks.conversions import Conversion, conversions
from sumber.checks.telling import tell_number
from sumber.knowledge import rates
from sumber.knowledge.rates import Band
from sumber.model.finding import Finding

CODE = "NUM106"
FAR = 1.2  # times; wider than any currency of the table moves within a year or papers round


def look(copy: Copy) -> Iterator[Finding]:
    if copy.pack.figures.money.home != "IDR":
        return
    found = list(conversions(copy))
    for one in found:
        band = _band(copy, one, found)
        if band and not any(band.low / FAR <= rate <= band.high * FAR for rate in _rates(one)):
            yield Finding(CODE, one.span, _message(copy, one, band))


def _rates(one: Conversion) -> tuple[float, ...]:
    """The rate, and that of the foreign amount read the English way if it can be (`91,000`)."""
    return (one.rate, one.rate / 1000) if one.foreign.marks == "unsure" else (one.rate,)


def _band(copy: Copy, one: Conversion, found: list[Conversion]) -> Band | None:
    """Between what the rate should lie: as it was in those years, else as in the report's other conversions."""
    if copy.published:
        bands = [rates.rupiah(code, copy.published.year) for code in _codes(copy, one)]
        known = [band for band in bands if band]
        if known:
            fitting = [band for band in known if band.low / FAR <= one.rate <= band.high * FAR]
            return (fitting or known)[0]
    others = [other.rate for other in found if other.foreign.unit == one.foreign.unit and other is not one]
    return Band(median(others), median(others)) if others else None


def _codes(copy: Copy, one: Conversion) -> tuple[str, ...]:
    """The currencies that the amount may be in: a bare `dolar` may be that of several countries."""
    money, (start, end) = copy.pack.figures.money, one.foreign.span
    before, behind = copy.low[start : one.foreign.digits.start].strip(), copy.low[one.foreign.digits.end : end].split()
    if before in money.bare or (behind and behind[-1] in money.bare):
        return money.bare_codes
    return (one.foreign.unit,)


def _message(copy: Copy, one: Conversion, band: Band) -> str:
    rate, low, high = (tell_number(value, copy.pack) for value in (one.rate, band.low, band.high))
    known = low if low == high else f"{low} to {high}"
    return f"this makes {one.foreign.unit} 1 worth Rp{rate}; it is worth Rp{known}"


RULE = Rule(
    code=CODE,
    name="conversion-off",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
