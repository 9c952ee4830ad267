"""Stage places: the names of places in the body and the dateline, each put on the map."""

from __future__ import annotations

from sumber.model.record import Place
from sumber.reading.known import Known
from sumber.reading.places.lexicon import lexicon
from sumber.reading.places.metonym import stands_for_power
from sumber.reading.places.resolve import Found, resolve
from sumber.reading.places.scan import scan
from sumber.reading.places.sheet import Sheet, sheets
from sumber.reading.places.standing import stands
from sumber.reading.places.tagged import filed, tagged


def read_places(known: Known) -> tuple[Place, ...]:
    """Every place that the report names, in reading order; lines that are not the story have been left out before."""
    form = known.pack.places
    words = lexicon(form)
    mentions = []
    read = sheets(known)
    for sheet in read:
        looked_at = list(scan(sheet, words))
        here = [mention for mention in looked_at if stands(mention, sheet, form)]
        here += [*tagged(looked_at, sheet, words), *filed(looked_at, sheet)]
        mentions += sorted(here, key=lambda mention: mention.start)
    return tuple(_place(found, read[-1]) for found in resolve(mentions, known.report.text, form))


def _place(found: Found, body: Sheet) -> Place:
    where = found.location
    kind = "metonym" if stands_for_power(found, body) else found.kind
    return Place(found.span, where.name, kind, where.country, where.lat, where.lon, where.geonames)
