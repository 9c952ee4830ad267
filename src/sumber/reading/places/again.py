"""Places that the report names again: short forms it brings in itself (`Taman Nasional Lore Lindu (TNLL)`), and names
that are only once beside a word that tells that they are places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sumber.reading.places.lexicon import SHORT, Entry, Lexicon, by_first_word
from sumber.reading.places.mention import Mention
from sumber.reading.places.scan import scan
from sumber.reading.places.sheet import Sheet
from sumber.reading.places.standing import standing


def again(found: Sequence[Mention], sheet: Sheet, lexicon: Lexicon) -> Iterator[Mention]:
    """Further mentions of what `found` names, none of which touches one of `found`."""
    entries = {entry.name: entry for entry in _entries(found, sheet, lexicon)}
    if not entries:
        return
    taken = {at for mention in found for at in range(mention.first, mention.last)}
    own = replace(lexicon, names=by_first_word(entries.items()), cut={}, heads={}, starts={})
    for mention in standing(scan(sheet, own), sheet, own):
        if taken.isdisjoint(range(mention.first, mention.last)):
            yield mention


def _entries(found: Sequence[Mention], sheet: Sheet, lexicon: Lexicon) -> Iterator[Entry]:
    for mention in found:
        if short := _short_form(mention, sheet, lexicon):
            yield short
        name = sheet.text[mention.name_start : mention.end]
        town = mention.head is None or mention.head.kind in ("settlement", "region")
        if mention.entry and mention.whole and town and len(name) > SHORT and lexicon.find(name) is None:
            yield Entry(name, mention.entry.known, weak=False)


def _short_form(mention: Mention, sheet: Sheet, lexicon: Lexicon) -> Entry | None:
    """`(TNLL)` behind the name, unless the tables know it."""
    at = mention.last
    if sheet.word(at) != "(" or sheet.word(at + 2) != ")" or mention.entry is None or mention.entry.country:
        return None
    short = sheet.words[at + 1]
    if len(short) < SHORT or not short.isupper() or short[0] != sheet.text[mention.start].upper():
        return None
    if lexicon.find(short):
        return None
    return Entry(short, mention.entry.options, weak=False)
