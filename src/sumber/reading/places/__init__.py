"""Stage places: the names of places in the body and the dateline, each put on the map."""

from __future__ import annotations

from sumber.language.form.places import PlaceForm
from sumber.model.record import Place
from sumber.reading.known import Known
from sumber.reading.places.again import again
from sumber.reading.places.lexicon import lexicon
from sumber.reading.places.listed import listed, seats
from sumber.reading.places.metonym import kind_here
from sumber.reading.places.resolve import Found, resolve
from sumber.reading.places.scan import scan
from sumber.reading.places.sheet import Sheet, sheets
from sumber.reading.places.standing import standing
from sumber.reading.places.tagged import filed, pairs, tagged


def read_places(known: Known) -> tuple[Place, ...]:
    """Every place that the report names, in reading order; lines that are not the story have been left out before."""
    form = known.pack.places
    words = lexicon(form)
    mentions = []
    read = sheets(known)
    for sheet in read:
        looked_at = list(scan(sheet, words))
        here = list(standing(looked_at, sheet, words))
        here += [*tagged(looked_at, sheet, words), *pairs(looked_at, sheet), *filed(looked_at, sheet)]
        here += again(here, sheet, words)
        here += listed(here, sheet, words)
        here += seats(looked_at, here, sheet, form)
        mentions += sorted(here, key=lambda mention: mention.start)
    return tuple(_place(found, read[-1], form) for found in resolve(mentions, known.report.text, form))


def _place(found: Found, body: Sheet, form: PlaceForm) -> Place:
    where = found.location
    kind = kind_here(found, body, form)
    return Place(found.span, where.name, kind, where.country, where.lat, where.lon, where.geonames)
