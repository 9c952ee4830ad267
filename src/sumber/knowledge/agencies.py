"""News agencies and outlets of the world: what they are called, where they are and who controls them.

The table is `data/agencies.csv`, written by hand from general knowledge (CC0 1.0).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from sumber.knowledge.tables import rows, several

AgencyKind = Literal["agency", "paper", "broadcaster", "site", "magazine"]
Control = Literal["state", "public", "party", "private"]

SHORT = 4  # letters: up to here a name is found only as it is written, since `ap`, `dpa` and `voa` are also syllables


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency or outlet. `country` is ISO 3166-1 alpha-2, None for those of no one country.

    `control`: `state` (owned or directed by a government), `public` (by charter, with a board of its own), `party`
    (a party or movement) or `private` (company, cooperative, foundation). `credits` stand at a story's end: `(ant/rtr)`.
    """

    name: str
    names: tuple[str, ...]
    kind: AgencyKind
    country: str | None
    control: Control
    domains: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Index:
    exact: dict[str, Agency]
    folded: dict[str, Agency]
    domains: dict[str, Agency]
    credits: dict[str, Agency]
    common: frozenset[str]


def find(name: str) -> Agency | None:
    """The agency or outlet called so, by name, short form, domain (also of a subdomain) or credit; None if unknown.

    Names of more than four letters are found in any case (`KOMPAS.COM`), shorter ones only as they are written.
    """
    index = _index()
    found = index.exact.get(name)
    if found is None and len(name) > SHORT:
        found = index.folded.get(name.casefold())
    return found or index.credits.get(name) or by_domain(name)


def by_domain(domain: str) -> Agency | None:
    """The outlet of a host name such as `news.detik.com` or `www.antaranews.com`; None if unknown."""
    known, host = _index().domains, domain.casefold()
    while "." in host:
        if host in known:
            return known[host]
        host = host.partition(".")[2]
    return None


def by_credit(credit: str) -> Agency | None:
    """The agency that a credit at a story's end stands for, in any case (`ant`, `RTR`); None if unknown."""
    return _index().credits.get(credit.casefold())


def is_common(name: str) -> bool:
    """Whether the name is also an ordinary word (`Suara`, `Merdeka`), so that it names an outlet only beside others."""
    return name in _index().common


def every() -> tuple[Agency, ...]:
    """All agencies and outlets, in the table's order."""
    return tuple(dict.fromkeys(_index().exact.values()))


@lru_cache(maxsize=1)
def _index() -> _Index:
    exact: dict[str, Agency] = {}
    domains: dict[str, Agency] = {}
    credits: dict[str, Agency] = {}
    common = []
    for name, other, kind, country, control, hosts, short in rows("agencies"):
        called = (name, *several(other))
        names = tuple(n.removeprefix("*") for n in called)
        common += [n.removeprefix("*") for n in called if n.startswith("*")]
        agency = Agency(names[0], names, cast(AgencyKind, kind), country or None, cast(Control, control),
                        several(hosts), several(short))
        exact |= {n: agency for n in names if n not in exact}
        domains |= {host: agency for host in agency.domains if host not in domains}
        credits |= {c: agency for c in agency.credits if c not in credits}
    folded: dict[str, Agency] = {}
    for known, agency in exact.items():
        folded.setdefault(known.casefold(), agency)
    return _Index(exact, folded, domains, credits, frozenset(common))
