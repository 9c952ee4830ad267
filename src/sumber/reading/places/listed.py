"""Places told by the words around a list (`11 kecamatan, yakni A, B dan C`), and seats of bodies (`BPBD Jember`), which
tell where the villages lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sumber.knowledge import gazetteer
from sumber.language.form.places import Head, PlaceForm
from sumber.reading.places.lexicon import Entry, Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.sheet import Sheet

BACK = 4  # words between the head and the list: `kecamatan terdampak, yakni`
WORDS = 3  # words of one name in such a list
SEAT = 4  # words between a body's own word and its seat: `Polres Metro Jakarta Barat`


def listed(found: Sequence[Mention], sheet: Sheet, lexicon: Lexicon) -> Iterator[Mention]:
    """The names of a list of villages or districts that touch none of `found`."""
    form = lexicon.form
    taken = {at for mention in found for at in range(mention.first, mention.last)}
    for at, word in enumerate(sheet.lower):
        if word in form.listing and (head := _head_before(at, sheet, form)) is not None:
            for first, last in _items(at + 1, sheet, form):
                if taken.isdisjoint(range(first, last)):
                    yield _mention(first, last, head, sheet, lexicon)


def _head_before(at: int, sheet: Sheet, form: PlaceForm) -> Head | None:
    for before in range(at - 1, max(-1, at - 1 - BACK), -1):
        head = form.heads.get((sheet.lower[before],))
        if head is not None and head.level and head.home:
            return head if not sheet.capital(before) else None
    return None


def _items(at: int, sheet: Sheet, form: PlaceForm) -> Iterator[tuple[int, int]]:
    """The runs of capitalised words up to the end of the list."""
    while at < len(sheet.words):
        last = at
        while last < min(len(sheet.words), at + WORDS) and sheet.capital(last) and sheet.words[last].isalpha():
            last += 1
        if last == at:
            return
        if (sheet.lower[at],) not in form.heads:
            yield at, last
        at = last
        while at < len(sheet.words) and sheet.lower[at] in form.list_marks:
            at += 1
        if at == last:
            return


def _mention(first: int, last: int, head: Head, sheet: Sheet, lexicon: Lexicon) -> Mention:
    start, end = sheet.starts[first], sheet.ends[last - 1]
    name = sheet.text[start:end]
    entry = lexicon.find(name) or (Entry(name, (), weak=False) if gazetteer.find(name) else None)
    return Mention(start, end, start, first, last, entry, head)


def seats(looked_at: Sequence[Mention], found: Sequence[Mention], sheet: Sheet, form: PlaceForm) -> Iterator[Mention]:
    """Cities and regencies at home in the names of bodies: silent mentions."""
    taken = {mention.start for mention in found}
    for mention in looked_at:
        if mention.start in taken or mention.head or mention.entry is None or not mention.entry.known:
            continue
        near = range(max(0, mention.first - SEAT), mention.first)
        if not any(sheet.lower[at] in form.own_bodies and sheet.capital(at) for at in near):
            continue
        if all(place.country == form.country and place.kind != "country" for place in mention.entry.known):
            yield replace(mention, silent=True)
