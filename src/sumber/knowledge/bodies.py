"""Well-known bodies of Indonesian news: acronym and full name, what they are and of which country.

The table is `data/bodies.csv`, written by hand from general knowledge (CC0 1.0).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from sumber.knowledge.tables import rows, several

BodyKind = Literal["ministry", "agency", "government", "office", "parliament", "court", "police", "military", "party",
                   "organisation", "union", "bank", "company", "university", "hospital", "club", "armed"]

SHORT = 4  # letters: up to here a name is found only as it is written, since `pan`, `big` and `ma` are also words


@dataclass(frozen=True, slots=True)
class Body:
    """One body. `acronym` is the short name that papers use; `country` ISO 3166-1 alpha-2, None for the world's.

    `union` is a union of states and what belongs to it, `armed` an armed group, `office` the seat of a head of state
    or government.
    """

    acronym: str
    name: str
    names: tuple[str, ...]
    kind: BodyKind
    country: str | None


def find(name: str) -> Body | None:
    """The body called so, by acronym, full name or other name; None if unknown.

    Names of more than four letters are found in any case, shorter ones only as they are written.
    """
    index = _index()
    return index.exact.get(name) or (index.folded.get(name.casefold()) if len(name) > SHORT else None)


def is_common(name: str) -> bool:
    """Whether the name is also an ordinary word (`Demokrat`, `Imigrasi`), so that it needs a body's words beside it."""
    return name in _index().common


def every() -> tuple[Body, ...]:
    """All bodies, in the table's order."""
    return _index().bodies


@dataclass(frozen=True, slots=True)
class _Index:
    bodies: tuple[Body, ...]
    exact: dict[str, Body]
    folded: dict[str, Body]
    common: frozenset[str]


@lru_cache(maxsize=1)
def _index() -> _Index:
    bodies = []
    exact: dict[str, Body] = {}
    common = []
    for acronym, full, other, kind, country in rows("bodies"):
        called = dict.fromkeys((acronym, full, *several(other)))
        names = tuple(dict.fromkeys(n.removeprefix("*") for n in called))
        common += [n.removeprefix("*") for n in called if n.startswith("*")]
        body = Body(acronym, full, names, cast(BodyKind, kind), country or None)
        bodies.append(body)
        exact |= {n: body for n in names if n not in exact}
    folded: dict[str, Body] = {}
    for known, body in exact.items():
        folded.setdefault(known.casefold(), body)
    return _Index(tuple(bodies), exact, folded, frozenset(common))
