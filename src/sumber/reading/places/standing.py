"""Whether a name of the tables is a place's where it stands, or part of a person's, a body's or an event's name."""

from __future__ import annotations

from sumber.knowledge import bodies
from sumber.language.form.places import PlaceForm
from sumber.reading.known import Name
from sumber.reading.places.mention import Mention
from sumber.reading.places.sheet import Sheet


def stands(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """Whether the mention is a place's name here."""
    if _excluded(mention, sheet, form):
        return False
    if mention.head is not None:
        return True
    name = sheet.name(mention.first)
    if name is None:
        return _likely(mention, sheet, form)
    if name.type == "place":
        return True
    if name.first == mention.first and name.last == mention.last:
        return _alone(mention, name, sheet, form)
    return name.type == "body" and _owner(mention, name, sheet, form)


def _excluded(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    before, behind = sheet.word(mention.first - 1), sheet.word(mention.last)
    if before in form.languages or before in form.events or behind in form.events_after:
        return True
    if sheet.text[mention.end : mention.end + 1] in form.currency_signs and mention.end < len(sheet.text):
        return True
    if before in form.own_bodies and mention.head is None:
        return True
    return _in_phrase(mention, sheet, form)


def _in_phrase(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    around = sheet.text[max(0, mention.start - 24) : mention.end + 24]
    return any(phrase in around for phrase in form.phrases)


def _likely(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """Whether a name that the tagger passed over is a place's."""
    entry = mention.entry
    if entry is None:
        return False
    placed = sheet.word(mention.first - 1) in form.locative
    if entry.weak:
        return placed
    return placed or entry.name not in form.opening or mention.first not in sheet.opens


def _alone(mention: Mention, name: Name, sheet: Sheet, form: PlaceForm) -> bool:
    """A name that the tagger takes for a person's, body's or medium's, and the tables for a place's."""
    entry = mention.entry
    if entry is None or entry.weak:
        return False
    return name.type == "body" or entry.country or sheet.word(mention.first - 1) in form.locative


def _owner(mention: Mention, name: Name, sheet: Sheet, form: PlaceForm) -> bool:
    """Whether a name inside a body's tells whose it is (`Kepolisian Belgia`) and is no part of it (`Bank Indonesia`)."""
    if mention.entry is None or mention.first == name.first:
        return False
    words = sheet.lower[name.first : mention.first]
    if all(word in form.open_bodies for word in words):
        return True
    home = any(place.country == form.country for place in mention.entry.options)
    at_end = mention.last >= name.last
    if home or not at_end or not mention.entry.country:
        return False
    return sheet.word(name.last) != "(" and sheet.word(name.first - 1) != "("
