"""Language packs: everything that is specific to a language, as data and a little grammar, the same rooms in each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from sumber.language.form.anatomy import AnatomyForm
from sumber.language.form.bearings import BearingForm
from sumber.language.form.checks import CheckForm
from sumber.language.form.cues import CueForm
from sumber.language.form.figures import FigureForm
from sumber.language.form.names import NameForm
from sumber.language.form.pages import PageForm
from sumber.language.form.places import PlaceForm
from sumber.language.form.sourcing import SourcingForm
from sumber.language.form.status import StatusForm
from sumber.language.form.times import TimeForm
from sumber.language.form.tokens import TokenForm

LANGUAGES = ("id",)


@dataclass(frozen=True)
class Pack:
    """One language, room by room. `code` is BCP 47."""

    code: str
    name: str
    anatomy: AnatomyForm
    tokens: TokenForm
    names: NameForm
    times: TimeForm
    places: PlaceForm
    cues: CueForm
    status: StatusForm
    figures: FigureForm
    sourcing: SourcingForm
    bearings: BearingForm
    checks: CheckForm
    pages: PageForm


@lru_cache
def load(code: str) -> Pack:
    """The pack of a language of `LANGUAGES`; KeyError for any other."""
    if code not in LANGUAGES:
        raise KeyError(code)
    pack: Pack = import_module(f"sumber.language.{code}").PACK
    return pack
