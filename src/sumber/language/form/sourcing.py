"""What a language pack tells the checks of sourcing and of names: words of rumour, grave claims, media without a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, eq=False)
class SourcingForm:
    """All words in lower case but `acronyms` and `household`, which are as written.

    `rumours` are cues that put a claim on nobody (`disebut-sebut`), `hearsay` words and phrases that do so without being
    cues (`konon`). `grave` are words of crime, death, sickness and corruption. `nameless` stand before a medium that is not
    named (`sebuah`). `cited` words behind those of `cited_after` say that something was taken from elsewhere.

    `acronyms` need no explaining; `other_bodies` share the acronym and all but one word of a well-known one; `household`
    names are known without a title. `ranks` give military and police ranks under the one name that each is compared by;
    `deputies` before an office make it another one; `ministers` are offices that one holds one of; `loose` before an
    office say that it is not held, or not now (`mantan`).
    """

    rumours: Words
    hearsay: Words
    grave: Words
    nameless: Words
    cited: Words
    cited_after: Words
    acronyms: Words
    other_bodies: Words
    household: Words
    ranks: Mapping[str, str]
    deputies: Words
    loose: Words
    ministers: Words
