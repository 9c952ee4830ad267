"""Facets: what a statement can be asked for beside its words, as tokens of the same index.

All that `find` can filter by is a token of the index, so that any mixture of words and filters is one intersection of
sorted lists, whose cost does not depend on which of them is rare.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

NARROW = 2  # months that a narrow time touches at most: days, weeks, months
EARLIEST, LATEST = 1900, 2099  # years that wide times have tokens for; those before and after share one each
TIMED = "timed"  # stands on a time of the calendar
CELLS = 12  # quarterings of the map: the smallest cells measure some 10 by 5 km
FLUSH = 1 - 1e-9  # the uttermost edge of the map belongs to the last cell
BITS = 53  # whole numbers up to here pass unharmed through JavaScript; a million of them collide once in 18,000


@lru_cache(maxsize=200_000)
def number(*key: object) -> int:
    """A number that stands for the key, the same in every archive."""
    digest = hashlib.blake2b(repr(key).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - BITS) or 1


def outlet_token(voice: int) -> str:
    return f"o{voice:x}"


def place_token(place: int) -> str:
    return f"l{place:x}"


@lru_cache(maxsize=200_000)
def cell_token(lat: float, lon: float) -> str:
    """`g` and the cell of the map: each digit quarters the cell before it, so that a larger cell is how it begins."""
    x, y = min((lon + 180) / 360, FLUSH), min((lat + 90) / 180, FLUSH)
    across, up = int(x * 2**CELLS), int(y * 2**CELLS)
    return "g" + "".join(str((up >> level & 1) * 2 + (across >> level & 1)) for level in reversed(range(CELLS)))


def wide_token(day: date) -> str:
    """The token of wide times that touch the year of a day."""
    return f"w{next(_years(day, day))}"


def published_month(published: str | None) -> str:
    """`p2019x04`; what is not known shares one token."""
    return f"p{published[:7].replace('-', 'x')}" if published else "pnone"


def about_tokens(first: date, last: date) -> Iterator[str]:
    """`b`: the month in which it begins. `m`: every month that a narrow time touches; `w`: every year of a wide one."""
    yield TIMED
    yield f"b{first.year:04}x{first.month:02}"
    if _month(last) - _month(first) < NARROW:
        yield from (f"m{_told(month)}" for month in range(_month(first), _month(last) + 1))
    else:
        yield from (f"w{year}" for year in _years(first, last))


def about_candidates(first: date, last: date) -> list[str]:
    """Tokens of which every time that touches [first, last] has at least one; those that end in `*` begin a token."""
    inner = max(first, date(EARLIEST, 1, 1)), min(last, date(LATEST, 12, 31))
    found = [*_month_candidates("m", *inner), *(f"w{year}" for year in _years(*inner))]
    if first.year < EARLIEST:
        found += ["wbefore", "m0*", *(f"m1{digit}*" for digit in range(9))]
    if last.year > LATEST:
        found += ["wafter", *(f"m2{digit}*" for digit in range(1, 10)), *(f"m{digit}*" for digit in range(3, 10))]
    return found


def published_candidates(first: date, last: date) -> list[str]:
    """Tokens of which every report published within [first, last] has one; those that end in `*` begin a token."""
    return list(_month_candidates("p", first, last))


def _month_candidates(letter: str, first: date, last: date) -> Iterator[str]:
    """Whole decades and years by how their months begin, the others month by month."""
    month = _month(first)
    while month <= _month(last):
        for length, digits in ((120, 3), (12, 4)):
            if month % length == 0 and month + length - 1 <= _month(last):
                yield f"{letter}{month // 12:04}"[: 1 + digits] + "*"
                month += length
                break
        else:
            yield f"{letter}{_told(month)}"
            month += 1


def _years(first: date, last: date) -> Iterator[str]:
    """The years touched, those far off as one."""
    if first.year < EARLIEST:
        yield "before"
    yield from map(str, range(max(first.year, EARLIEST), min(last.year, LATEST) + 1))
    if last.year > LATEST:
        yield "after"


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _told(month: int) -> str:
    return f"{month // 12:04}x{month % 12 + 1:02}"
