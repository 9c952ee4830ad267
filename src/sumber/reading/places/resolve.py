"""Which place each name means: by what stands beside it, by the story's other places, and by size."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sumber.knowledge.location import Location
from sumber.language.form.places import PlaceForm
from sumber.model.record import PlaceKind
from sumber.model.span import Span
from sumber.reading.places.mention import Mention

WINDOW = 12  # mentions on either side among which a neighbour is looked for: two or three paragraphs
LINKS = (",", "(", "")  # what stands between a place and the one it lies in
# Weights by which one of several places of a name is chosen; with them 98 of 100 names of annotated reports lie right.
STORY, HOME, SIZE, RANK = 4.0, 1.0, 0.5, 0.1


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
    options = [_options(mention, form) for mention in mentions]
    tally: Counter[str | None] = Counter(places[0].country for places in options if places and places[0].country)
    story = _Story(text, form, mentions, [_choose(places, tally, form) for places in options], tally)
    for at, mention in enumerate(mentions):
        where = story.chosen[at]
        if where is None or not mention.whole or _beyond(mention, where):
            where = _unknown(at, story)
        kind = mention.head.kind if mention.head and where.kind != "country" else where.kind
        yield Found(Span(mention.start, mention.end), where, kind, mention)


def _options(mention: Mention, form: PlaceForm) -> tuple[Location, ...]:
    """What the tables offer for the name, as far as its head allows."""
    places, head = mention.entry.options if mention.entry else (), mention.head
    if head is None or head.level is None:
        return places
    if head.home:
        places = tuple(place for place in places if place.country == form.country) or places
    if head.level == "below":
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


def _beyond(mention: Mention, where: Location) -> bool:
    """Whether a building is known by a sea or continent only."""
    return mention.head is not None and where.country is None and mention.head.kind == "facility"


def _unknown(at: int, story: _Story) -> Location:
    """A place that the tables lack: where the part of its name lies that they know, else where its neighbour is."""
    mention, known = story.mentions[at], story.chosen[at]
    name = story.text[mention.name_start : mention.end]
    kind = mention.head.kind if mention.head else "settlement"
    near = known if known and known.country else _neighbour(at, story)
    home = mention.head is not None and mention.head.home
    if near is None or (home and not _abroad(near, story)):
        usual = story.tally.most_common(1)
        return Location(name, kind, usual[0][0] if usual and not home else story.form.country)
    return Location(name, kind, near.country, near.lat, near.lon)


def _abroad(near: Location, story: _Story) -> bool:
    """Whether the neighbour's country has more of the story than home, so that even a `desa` may lie there."""
    home = story.form.country
    return near.country == home or story.tally[near.country] > 2 * story.tally[home]


def _neighbour(at: int, story: _Story) -> Location | None:
    """The place named right behind (`X, Y`), else the nearest one with degrees, first in the same paragraph."""
    here = story.mentions[at]
    best: tuple[tuple[bool, bool, int], Location] | None = None
    for other in range(max(0, at - WINDOW), min(len(story.mentions), at + WINDOW + 1)):
        place = story.chosen[other]
        if other == at or place is None or place.lat is None:
            continue
        low, high = sorted((here, story.mentions[other]), key=lambda mention: mention.start)
        between = story.text[low.end : high.start]
        rank = ("\n" in between, not (other > at and between.strip() in LINKS), len(between))
        if best is None or rank < best[0]:
            best = rank, place
    return best[1] if best else None
