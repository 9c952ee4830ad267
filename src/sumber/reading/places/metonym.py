"""Names of places that stand for a government or a team: `Pyongyang melucuti senjatanya`."""

from __future__ import annotations

from functools import lru_cache

from sumber.knowledge import countries
from sumber.language.form.places import PlaceForm
from sumber.model.record import PlaceKind
from sumber.reading.places.resolve import Found
from sumber.reading.places.sheet import Sheet

CAPITAL_PEOPLE = 50_000  # inhabitants: below, a name that a capital has is another town's (`Paris`, Texas)


def kind_here(found: Found, body: Sheet, form: PlaceForm) -> PlaceKind:
    """The place's kind where it stands: an office may be the building, a country or capital its government."""
    first, last = found.mention.first, found.mention.last
    if last > len(body.words) or not body.starts[first] <= found.span.start < body.ends[last - 1]:
        return found.kind  # stands in the dateline
    before = body.word(first - 1)
    if found.kind == "metonym":
        return "facility" if before in form.at else "metonym"
    if found.kind == "country" or (found.kind == "settlement" and _capital(found)):
        return "metonym" if before in form.addressed or _acts(first, last, body, form) else found.kind
    return found.kind


def _acts(first: int, last: int, body: Sheet, form: PlaceForm) -> bool:
    """Whether the words `[first, last)` open a clause and a verb follows, or what goes before one."""
    opens = first in body.opens or body.word(first - 1) in form.subjects
    return opens and last < len(body.words) and (body.pos[last] == "VERB" or body.lower[last] in form.auxiliaries)


def _capital(found: Found) -> bool:
    place = found.location
    return place.people >= CAPITAL_PEOPLE and place.name in _capitals().get(place.country or "", "")


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    return {country.code: country.capital for country in countries.every() if country.capital}
