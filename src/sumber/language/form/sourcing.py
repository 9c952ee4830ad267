"""What a language pack tells the checks of sourcing and of names: words of rumour, grave claims, media without a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, eq=False)
class SourcingForm:
    """All words in lower case but `acronyms` and `household`, which are as written.

    `rumours` are cues that put a claim on nobody (`disebut-sebut`), `hearsay` words and phrases that do so without being
    cues (`konon`). `grave` begin words of crime, death, sickness and corruption; `not_grave` words that begin so and
    are none. `media_nouns` mean a medium; with `nameless` before or `general` behind, it is not named.

    `cited` words say that something was taken from elsewhere; where what follows is none of `from_words` and no name,
    nobody is credited. `own_material` behind them is no medium (`keterangan`).

    `acronyms` need no explaining; `household` names are known without a title. `ranks` put military and police ranks in
    order, the same rank under several names; `deputies` before an office make it another one; `loose` between a title
    and a name say that the title is not held (`mantan`).
    """

    rumours: Words
    hearsay: Words
    grave: Words
    not_grave: Words
    media_nouns: Words
    nameless: Words
    general: Words
    cited: Words
    from_words: Words
    own_material: Words
    acronyms: Words
    household: Words
    ranks: Mapping[str, str]
    deputies: Words
    loose: Words
