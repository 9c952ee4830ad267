"""What a mention says by itself of who the source is, before the rest of the report is asked."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sumber.model.record import SourceKind
from sumber.reading.sources.desk import Word

# Whom a mention takes up that does not say it itself:
#   person    dia, ia, pria itu          the individual who spoke last
#   speaker   -nya                       whoever spoke last
#   first     saya                       whoever is speaking
#   plural    mereka                     the body or crowd last spoken of
#   own       pihaknya                   the body of the person who spoke last
#   office    Presiden, menteri itu      the person who holds it
#   trade     jaksa, hakim itu           the one person of that office who is named, else all of them
#   body      perusahaan itu             the body last spoken of
#   medium    surat kabar itu            the medium last spoken of
#   document  laporan itu                whose it is
#   unnamed   sumber tersebut            the one not named who spoke last
Refers = Literal[
    "", "person", "speaker", "first", "plural", "own", "office", "trade", "body", "medium", "document", "unnamed",
]


class Sketch(NamedTuple):
    """The kind and name that a mention gives a source, the entity it names (-1: none), and whom it takes up."""

    kind: SourceKind
    name: str | None = None
    entity: int = -1
    refers: Refers = ""
    words: tuple[Word, ...] = ()
    definite: bool = False
    several: bool = False  # more than one: `mereka` may take it up
