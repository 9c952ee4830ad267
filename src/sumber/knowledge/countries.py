"""Countries: ISO code, Indonesian names, short forms and by-names, English name, capital.

The table is `data/countries.csv`, made by `training/knowledge/countries.py` from CLDR (Unicode Licence v3), GeoNames
(CC BY 4.0) and a table of short forms written by hand (CC0 1.0).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sumber.knowledge.tables import rows, several

SHORT = 4  # letters: up to here a name is found only as it is written, since `as`, `ri` and `mali` are also words


@dataclass(frozen=True, slots=True)
class Country:
    """One country or territory with an ISO 3166-1 code (and Kosovo, XK). `name` and `names` are Indonesian for the most part."""

    code: str
    name: str
    names: tuple[str, ...]
    english: str
    capital: str | None


def find(name: str) -> Country | None:
    """The country called so, also by short form or by-name (`AS`, `Korut`, `Negeri Sakura`); None if unknown.

    Names of more than four letters are found in any case (`INDONESIA`), shorter ones only as they are written.
    """
    index = _index()
    return index.exact.get(name) or (index.folded.get(name.casefold()) if len(name) > SHORT else None)


def by_code(code: str) -> Country | None:
    """The country with this ISO 3166-1 alpha-2 code; None if there is none."""
    return _index().codes.get(code)


def every() -> tuple[Country, ...]:
    """All countries, by code."""
    return tuple(_index().codes.values())


@dataclass(frozen=True, slots=True)
class _Index:
    codes: dict[str, Country]
    exact: dict[str, Country]
    folded: dict[str, Country]


@lru_cache(maxsize=1)
def _index() -> _Index:
    codes: dict[str, Country] = {}
    exact: dict[str, Country] = {}
    for code, name, english, capital, names in rows("countries"):
        codes[code] = country = Country(code, name, (name, *several(names)), english, capital or None)
        exact |= {n: country for n in country.names if n not in exact}
    folded: dict[str, Country] = {}
    for known, country in exact.items():
        folded.setdefault(known.casefold(), country)
    return _Index(codes, exact, folded)
