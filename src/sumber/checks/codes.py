"""The table of all rules, and where old codes went.

Families: TIM times, SRC sourcing, QUO quotations, NAM names, NUM figures, PLC places, ANA anatomy.
Rules of other packages come by the entry point group `sumber.rules`, each naming a `Rule`.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import entry_points

from sumber.checks.base import Rule
from sumber.checks.rules import tim101_weekday_date_mismatch

FAMILIES = {
    "TIM": "times",
    "SRC": "sourcing",
    "QUO": "quotations",
    "NAM": "names",
    "NUM": "figures",
    "PLC": "places",
    "ANA": "anatomy",
}

RULES: tuple[Rule, ...] = (
    tim101_weekday_date_mismatch.RULE,
)  # fmt: skip

REDIRECTS: dict[str, str] = {}  # a code of an earlier version -> the code that took its place


@lru_cache
def all_rules() -> tuple[Rule, ...]:
    """The rules of this package and those that others add, by code. A rule that cannot be loaded raises."""
    added = [entry.load() for entry in entry_points(group="sumber.rules")]
    return tuple(sorted((*RULES, *added), key=lambda rule: rule.code))


def find_rule(word: str) -> Rule | None:
    """The rule with this code (an old one too) or name."""
    code = REDIRECTS.get(word.upper(), word.upper())
    return next((rule for rule in all_rules() if rule.code == code or rule.name == word.lower()), None)
