"""Indonesian."""

from __future__ import annotations

from sumber.language import Pack
from sumber.language.id.anatomy import ANATOMY
from sumber.language.id.bearings import BEARINGS
from sumber.language.id.checks import CHECKS
from sumber.language.id.cues import CUES
from sumber.language.id.figures import FIGURES
from sumber.language.id.names import NAMES
from sumber.language.id.pages import PAGES
from sumber.language.id.places import PLACES
from sumber.language.id.sourcing import SOURCING
from sumber.language.id.status import STATUS
from sumber.language.id.times import TIMES
from sumber.language.id.tokens import TOKENS

PACK = Pack(
    code="id",
    name="Indonesian",
    anatomy=ANATOMY,
    tokens=TOKENS,
    names=NAMES,
    times=TIMES,
    places=PLACES,
    cues=CUES,
    status=STATUS,
    figures=FIGURES,
    sourcing=SOURCING,
    bearings=BEARINGS,
    checks=CHECKS,
    pages=PAGES,
)
