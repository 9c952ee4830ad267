"""Which place each name means: by what stands beside it, by the story's other places, and by size."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sumber.knowledge import bodies, countries, gazetteer
from sumber.knowledge.location import Location
from sumber.language.form.places import PlaceForm
from sumber.model.record import PlaceKind
from sumber.model.span import Span
from sumber.reading.places.mention import Mention

CENTRAL = frozenset({"ministry", "agency", "office", "parliament", "court"})  # kinds of bodies that sit in the capital
VILLAGE = 20_000  # inhabitants, up to which a town's name is shared so often that its neighbours decide
REGENCY, PROVINCE = 0.5, 1.4  # degrees: about the size of a regency, and half the length of a province of Java
AROUND_SEAT = 0.7  # degrees about the seat of a regency in which its villages lie, all but those of the largest
WINDOW = 12  # mentions on either side among which a neighbour is looked for: two or three paragraphs
LINKS = (",", "(", "")  # what stands between a place and the one it lies in
# Weights by which one of several places of a name is chosen; with them 98 of 100 names of annotated reports lie right.
STORY, HOME, SIZE, RANK = 3.0, 1.0, 1.0, 0.3


@dataclass(frozen=True, slots=True)
class Found:
    """A mention and the place it means."""

    span: Span
    location: Location
    kind: PlaceKind
    mention: Mention


@dataclass(frozen=True, slots=True)
class _Story:
    """The mentions of a report, what those of the tables mean, and how often each country is meant."""

    text: str
    form: PlaceForm
    mentions: Sequence[Mention]
    chosen: Sequence[Location | None]
    tally: Counter[str | None]


def resolve(mentions: Sequence[Mention], text: str, form: PlaceForm) -> Iterator[Found]:
    """The place of each mention, in the same order."""
    options = [_options(mention) for mention in mentions]
    tally: Counter[str | None] = Counter(
        places[0].country for places, mention in zip(options, mentions, strict=True)
        if places and places[0].country and not mention.silent and not (mention.head and mention.head.home)
    )
    options = [_possible(places, mention, tally, form) for places, mention in zip(options, mentions, strict=True)]
    story = _Story(text, form, mentions, [_choose(places, tally, form) for places in options], tally)
    told: dict[str, Location] = {}  # villages of which the text has told where they lie
    for at, mention in enumerate(mentions):
        if mention.silent:
            continue
        village = text[mention.name_start : mention.end] if mention.head and mention.head.level == "below" else ""
        where = told.get(village) or _where(at, options[at], story)
        if village and village not in told and _neighbour(at, story)[1]:
            told[village] = where
        kind = mention.head.kind if mention.head and where.kind != "country" else where.kind
        yield Found(Span(mention.start, mention.end), where, kind, mention)


def _where(at: int, places: tuple[Location, ...], story: _Story) -> Location:
    where = _by_neighbour(at, places, story)
    if where is None or not story.mentions[at].whole or _beyond(story.mentions[at], where):
        return _unknown(at, where, story)
    return where


def _possible(
    places: tuple[Location, ...], mention: Mention, tally: Counter[str | None], form: PlaceForm
) -> tuple[Location, ...]:
    """Those of the places that a head found at home only allows: there, else in a country of the story."""
    if mention.head is None or not mention.head.home:
        return places
    home = tuple(place for place in places if place.country == form.country)
    return home or tuple(place for place in places if tally[place.country] > tally[form.country])


def _options(mention: Mention) -> tuple[Location, ...]:
    """What the tables offer for the name, as far as its head allows."""
    places, head = mention.entry.options if mention.entry else (), mention.head
    if head is None or head.level in (None, "below"):
        return places
    wanted: PlaceKind = "settlement" if head.level == "kota" else "region"
    return tuple(place for place in places if place.kind == wanted) or places


def _choose(places: tuple[Location, ...], tally: Counter[str | None], form: PlaceForm) -> Location | None:
    """The likeliest of several places: in a country of the story, at home, great, first in the tables."""
    if len(places) < 2:
        return places[0] if places else None
    total = sum(tally.values()) or 1

    def weight(numbered: tuple[int, Location]) -> float:
        rank, place = numbered
        near = STORY * tally[place.country] / total + HOME * (place.country == form.country)
        return near + SIZE * math.log10(place.people + 1) - RANK * rank

    return max(enumerate(places), key=weight)[1]


def _by_neighbour(at: int, places: tuple[Location, ...], story: _Story) -> Location | None:
    """The place chosen, unless another of the same name, or only its neighbour, lies where the text puts it.

    Villages share their names: one that is far from where the next name says is another that the tables lack.
    """
    chosen = story.chosen[at]
    if chosen is None or chosen.country != story.form.country or chosen.kind != "settlement":
        return chosen
    near, linked = _neighbour(at, story)
    seat = _seat_near(at, story)
    if chosen.within and seat is None:
        return chosen  # a city of the tables
    if seat is not None and not linked:
        nearest = min(places, key=lambda place: _degrees(place, seat))
        return nearest if _degrees(nearest, seat) < AROUND_SEAT else None
    if chosen.people > VILLAGE or near is None or near.country != chosen.country:
        return chosen
    nearest = min(places, key=lambda place: _degrees(place, near))
    if linked:
        return nearest if _degrees(nearest, near) < REGENCY else None
    return nearest if _degrees(nearest, near) < PROVINCE else chosen


def _degrees(place: Location, other: Location) -> float:
    """How far two places lie apart, in degrees of latitude or longitude, whichever are more."""
    if place.lat is None or place.lon is None or other.lat is None or other.lon is None:
        return math.inf
    return max(abs(place.lat - other.lat), abs(place.lon - other.lon))


def _beyond(mention: Mention, where: Location) -> bool:
    """Whether a building is known by a sea or continent only."""
    return mention.head is not None and where.country is None and mention.head.kind == "facility"


def _unknown(at: int, known: Location | None, story: _Story) -> Location:
    """A place that the tables lack: where the town in its name lies, else where its neighbour is.

    A country in its name (`Rumah Sakit Indonesia`) tells where it is only if nothing else does.
    """
    mention = story.mentions[at]
    name = story.text[mention.name_start : mention.end]
    kind = mention.head.kind if mention.head else "settlement"
    small = known is not None and not mention.whole and _is_hamlet(mention, known)
    near = known if known and known.lat is not None and not small else _seat(name) or _around(at, story) or known
    home = mention.head is not None and mention.head.home
    if near is None or (home and not _abroad(near, story)):
        usual = story.tally.most_common(1)
        return Location(name, kind, usual[0][0] if usual and not home else story.form.country)
    return Location(name, kind, near.country, near.lat, near.lon)


def _is_hamlet(mention: Mention, known: Location) -> bool:
    """Whether the place in a building's name is one that only the table of all towns has: rather a name of its own."""
    building = mention.head is not None and mention.head.kind == "facility"
    return building and mention.entry is not None and not mention.entry.known and known.people < VILLAGE


def _around(at: int, story: _Story) -> Location | None:
    """The place named right behind, else of a village its regency, else the nearest."""
    near, linked = _neighbour(at, story)
    return near if linked else _seat_near(at, story) or near


def _seat(name: str) -> Location | None:
    """Where a ministry, court or parliament has its building: in the capital of its country."""
    body = bodies.find(name)
    country = countries.by_code(body.country) if body and body.country and body.kind in CENTRAL else None
    towns = gazetteer.find(country.capital) if country and country.capital else ()
    return next((town for town in towns if country and town.country == country.code), None)


def _abroad(near: Location, story: _Story) -> bool:
    """Whether the neighbour's country has more of the story than home, so that even a `desa` may lie there."""
    home = story.form.country
    return near.country == home or story.tally[near.country] > 2 * story.tally[home]


def _seat_near(at: int, story: _Story) -> Location | None:
    """Of a village: the nearest city or regency of the tables that is named, or that a body has its seat in."""
    here = story.mentions[at]
    if here.head is None or here.head.level != "below":
        return None
    best: tuple[tuple[bool, int], Location] | None = None
    for other in range(max(0, at - WINDOW), min(len(story.mentions), at + WINDOW + 1)):
        place, mention = story.chosen[other], story.mentions[other]
        if other == at or place is None or not place.within or not mention.whole:
            continue
        low, high = sorted((here, mention), key=lambda one: one.start)
        between = story.text[low.end : high.start]
        rank = "\n" in between, len(between)
        if best is None or rank < best[0]:
            best = rank, place
    return best[1] if best else None


def _neighbour(at: int, story: _Story) -> tuple[Location | None, bool]:
    """The place named right behind (`X, Y`), else the nearest one with degrees, first in the same paragraph.

    With it, whether it is named right behind.
    """
    here = story.mentions[at]
    best: tuple[tuple[bool, bool, int], Location] | None = None
    for other in range(max(0, at - WINDOW), min(len(story.mentions), at + WINDOW + 1)):
        place = story.chosen[other]
        if other == at or place is None or place.lat is None or story.mentions[other].silent:
            continue
        low, high = sorted((here, story.mentions[other]), key=lambda mention: mention.start)
        between = story.text[low.end : high.start]
        rank = ("\n" in between, not (other > at and between.strip() in LINKS), len(between))
        if best is None or rank < best[0]:
            best = rank, place
    return (best[1], not best[0][1]) if best else (None, False)
