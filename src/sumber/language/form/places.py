"""What a language pack tells of places: administrative words, what makes a name a body's or an event's, and metonyms.

Words are lower case unless a field says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sumber.model.record import PlaceKind

Words = frozenset[str]
Level = Literal["province", "kabupaten", "kota", "below"]


@dataclass(frozen=True, slots=True)
class Head:
    """A word or words before a name that say what kind of place it is: `Kabupaten`, `rumah sakit`, `Gunung`.

    `level` is the level of administration it names. `home`: found in the language's own country only, so that an unknown
    name lies there. `small`: also in small letters (`gedung KPK`), else only with a capital (`Pasar Senen`).
    `vague`: a place only after a word of place (`di Kantor Wali Kota`).
    """

    kind: PlaceKind
    level: Level | None = None
    home: bool = False
    small: bool = True
    vague: bool = False


@dataclass(frozen=True, eq=False)
class PlaceForm:
    """Heads of places, and the words around a name that tell whether it is a place's.

    `country` is the country where places lie that nothing else tells of. `weak` names (as written) are ordinary words or
    persons' names too: places only where a head, a preposition or the tagger says so; `opening` ones only at the start
    of a sentence. `phrases` (as written) hold a place's name and are none; names of outlets,
    clubs and firms need not be among them.
    """

    country: str
    heads: Mapping[tuple[str, ...], Head]
    officials: Words  # wali: before a head, which then belongs to an office
    at: Words  # di, ke, kawasan: what follows is a place, also where nothing else tells so
    locative: Words  # di, ke, dari, warga: what follows is a place if its name can be one
    joining: Words  # small words inside the name of a place or building
    not_first: Words  # berapi, televisi: behind a head they begin no name (`Gunung Berapi`, `Stasiun Televisi`)
    inside: Words  # kelas, blok, lantai: capitalised words that go on a building's name
    not_inside: Words  # days, months: where the name of a place ends
    own_bodies: Words  # polres, universitas: the place named after them is part of a body's name
    open_bodies: Words  # pemerintah, militer: it is none, even if the tagger takes both for one name
    open_at_home: Words  # those of them of which that is true in the language's own country, too
    governments: Words  # pemerintah, dinas: of a city or province, they are part of its name (`Pemerintah Kota Solo`)
    bodies_after: Words  # board, marathon: a name before them is a body's or an event's (`Chicago Board of Trade`)
    events: Words  # piala, konferensi
    events_after: Words  # terbuka, open
    languages: Words  # bahasa
    outlets: tuple[str, ...]  # detik: a place right behind, without a space, is part of the outlet's name (`detikJatim`)
    listing: Words  # yakni, meliputi: a list of such places follows
    list_marks: Words  # dan, comma: between the names of such a list
    slogans: Words  # sebagai, julukan: before a head and a name that is a boast (`sebagai Kota Pelajar`)
    tickers: Words  # tbk: a name in brackets behind it is that of a share
    same_heads: Mapping[str, str]  # bandar udara -> bandara: as the tables have them
    language_lists: Words  # seperti, dan: between the languages of a list
    acronyms: Words  # RI (as written): after an office only, `Presiden RI`
    offices: Words  # presiden, menteri: the first words of such offices
    subjects: Words  # bahwa, agar, dan: a subject may follow
    currency_signs: str  # $: `US$` is no place
    weak: frozenset[str]
    opening: frozenset[str]
    phrases: tuple[str, ...]
    run_on: Words  # small words that may have run on behind a name (`Israeldan`)
    run_on_verb: str  # expression for verbs that may have
    addressed: Words  # mendesak, menuding: verbs whose object is a government
    auxiliaries: Words  # akan, telah: between a subject and its verb
