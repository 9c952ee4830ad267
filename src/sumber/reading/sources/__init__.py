"""Stage sources."""

from __future__ import annotations

from sumber.reading.known import Known, Sources


def read_sources(known: Known) -> Sources:
    return Sources(of=tuple(tuple(0 for _ in a.links) for a in known.attributions))
