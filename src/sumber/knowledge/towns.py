"""Names of towns that are looked for in every text; `gazetteer.find` tells what each means.

The list is `data/towns.txt`, made by `training/knowledge/gazetteer.py` from GeoNames (CC BY 4.0) and by hand (CC0 1.0).
"""

from __future__ import annotations

from sumber.knowledge.tables import DATA


def every() -> tuple[str, ...]:
    """All names of the list."""
    lines = (DATA / "towns.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
