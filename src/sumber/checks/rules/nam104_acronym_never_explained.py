"""An acronym is never spelt out.

## What it finds
An acronym of three to seven capitals that stands in the body twice or more, is spelt out nowhere in it, and is none
that readers know.

## Why it matters
Who does not know it cannot follow, and two bodies may share it.

## Example
    RKAB perusahaan itu ditolak. Tanpa RKAB, tambang tidak boleh beroperasi.

## Instead
    Rencana kerja dan anggaran biaya (RKAB) perusahaan itu ditolak. Tanpa RKAB, tambang tidak boleh beroperasi.

## Limits
What readers know was counted in 43,000 articles: what most of them leave unexplained, and the names of well-known
bodies, countries and agencies. Readers of a trade paper know more, those of a school paper less, so the rule runs
only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.acronyms import USED
from sumber.checks.base import Copy, Rule
from sumber.knowledge import agencies, bodies, countries
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "NAM104"
TIMES = 2  # uses from which a reader has to know it: half of those that stand once are explained by their sentence


def look(copy: Copy) -> Iterator[Finding]:
    used: dict[str, list[Span]] = {}
    for start, end in copy.body:
        for match in USED.finditer(copy.text, start, end):
            used.setdefault(match[0], []).append(Span(*match.span()))
    for acronym, places in used.items():
        if len(places) >= TIMES and not _is_known(acronym, copy) and not _is_explained(acronym, copy):
            yield Finding(CODE, places[0], f"“{acronym}” is never spelt out")


def _is_known(acronym: str, copy: Copy) -> bool:
    if acronym in copy.pack.sourcing.acronyms or acronym.lower() in copy.pack.names.person.degrees:
        return True
    return bool(bodies.find(acronym) or agencies.find(acronym) or countries.find(acronym))


def _is_explained(acronym: str, copy: Copy) -> bool:
    """Whether a bracket beside it tells what it is, or it is itself in a bracket behind a name."""
    return f"({acronym})" in copy.text or f"{acronym} (" in copy.text or acronym.lower() in copy.text


RULE = Rule(
    code=CODE,
    name="acronym-never-explained",
    since="0.1.0",
    severity="info",
    languages=("id",),
    doc=__doc__,
    look=look,
    standing="preview",
)
