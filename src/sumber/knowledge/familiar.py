"""Words of well-known names that papers misspell, and what looks like them without being a misspelling.

The table is `data/familiar.csv`; what it was made from, it says itself.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple, cast

from sumber.knowledge.tables import rows, several

FamiliarKind = Literal["country", "admin", "agency", "body", "town", "office"]


class Familiar(NamedTuple):
    """One word of a well-known name. `lookalikes` are one letter away and right."""

    word: str
    kind: FamiliarKind
    lookalikes: frozenset[str]


@lru_cache(maxsize=1)
def every() -> dict[str, Familiar]:
    """All such words, by the word as it is written."""
    return {
        word: Familiar(word, cast(FamiliarKind, kind), frozenset(several(lookalikes)))
        for word, kind, lookalikes in rows("familiar")
    }
