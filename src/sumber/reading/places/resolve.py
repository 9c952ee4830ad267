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


@dataclass(frozen=True, slots=True)
class Found:
    """A mention and the place it means."""

    span: Span
    location: Location
    kind: PlaceKind
    mention: Mention


def resolve(mentions: Sequence[Mention], text: str, form: PlaceForm) -> Iterator[Found]:
    """The place of each mention, in the same order."""
    options = [_options(mention) for mention in mentions]
    tally = Counter(places[0].country for places in options if places and places[0].country)
    chosen: list[Location | None] = [_choose(places, tally, form) for places in options]
    for at, mention in enumerate(mentions):
        where = chosen[at] if mention.whole else None
        if where is None:
            where = _unknown(at, mentions, chosen, text, tally, form)
        kind = mention.head.kind if mention.head and where.kind != "country" else where.kind
        yield Found(Span(mention.start, mention.end), where, kind, mention)


def _options(mention: Mention) -> tuple[Location, ...]:
    if mention.entry is None:
        return ()
    places = mention.entry.options
    if mention.head and mention.head.level in ("kabupaten", "kota", "province"):
        wanted: PlaceKind = "settlement" if mention.head.level == "kota" else "region"
        return tuple(place for place in places if place.kind == wanted) or places
    return places


def _choose(places: tuple[Location, ...], tally: Counter[str | None], form: PlaceForm) -> Location | None:
    if len(places) < 2:
        return places[0] if places else None
    total = sum(tally.values()) or 1

    def weight(numbered: tuple[int, Location]) -> float:
        rank, place = numbered
        near = 4 * tally[place.country] / total + (1 if place.country == form.country else 0)
        return near + math.log10(place.people + 1) / 2 - rank / 10

    return max(enumerate(places), key=weight)[1]


def _unknown(
    at: int, mentions: Sequence[Mention], chosen: Sequence[Location | None], text: str, tally: Counter[str | None],
    form: PlaceForm,
) -> Location:
    """A place that the tables lack: where its neighbour is."""
    mention = mentions[at]
    name = text[mention.name_start : mention.end]
    near = chosen[at] or _neighbour(at, mentions, chosen, text)
    kind = mention.head.kind if mention.head else "settlement"
    if near is None:
        country = form.country if not tally or (mention.head and mention.head.home) else tally.most_common(1)[0][0]
        return Location(name, kind, country)
    return Location(name, kind, near.country, near.lat, near.lon)


def _neighbour(at: int, mentions: Sequence[Mention], chosen: Sequence[Location | None], text: str) -> Location | None:
    """The place named right behind (`X, Y`), else the nearest one with degrees in the same paragraph."""
    here = mentions[at]
    for other in (*range(at + 1, len(mentions)), *range(at - 1, -1, -1)):
        low, high = sorted((here, mentions[other]), key=lambda m: m.start)
        place = chosen[other]
        if place is not None and place.lat is not None and "\n" not in text[low.end : high.start]:
            return place
    return None
