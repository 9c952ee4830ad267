"""Names that the tagger or the dateline takes for places and the tables do not tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from sumber.knowledge import agencies, bodies, gazetteer
from sumber.reading.known import Name
from sumber.reading.places.headed import head_at
from sumber.reading.places.lexicon import SHORT, Entry, Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.sheet import Sheet

_TOWN = re.compile(r"[A-Z][^\W\d_A-Z]{3,}")
GREAT = 100_000  # inhabitants: smaller towns have the names of persons and firms too often to be told by the name alone


def tagged(looked_at: Sequence[Mention], sheet: Sheet, lexicon: Lexicon) -> Iterator[Mention]:
    """Mentions for the tagger's places that touch none of `looked_at`, be those places or not."""
    taken = {at for mention in looked_at for at in range(mention.first, mention.last)}
    left = [name for name in sheet.names if name.type == "place" and taken.isdisjoint(range(name.first, name.last))]
    if not left:
        return
    people = {word for name in sheet.names if name.type == "person" for word in sheet.words[name.first : name.last]}
    usual, plain = _usually_places(sheet), set(sheet.words)
    for name in left:
        mention = _mention(name, sheet, lexicon)
        if mention is None or (mention.head is None and sheet.words[mention.first] not in usual):
            continue
        if mention.entry is None and mention.last - mention.first == 1 and sheet.lower[mention.first] in plain:
            continue  # an ordinary word of this report: `di Final`, and elsewhere `final`
        if _trusted(mention, people, sheet, lexicon) or _in_row(mention, looked_at, sheet):
            yield mention


def _usually_places(sheet: Sheet) -> set[str]:
    """First words of names that are places' more often than not in this report, by the tagger's count."""
    first = Counter(sheet.words[name.first] for name in sheet.names if name.type == "place")
    every = Counter(word for word in sheet.words if word in first)
    return {word for word, times in first.items() if 2 * times >= every[word]}


def pairs(looked_at: Sequence[Mention], sheet: Sheet) -> Iterator[Mention]:
    """Both ends of a way, where towns of one country are tied by a hyphen: `Tahuna-Melonguane`."""
    taken = {mention.first for mention in looked_at}
    for at, word in enumerate(sheet.words):
        if word != "-" or not 0 < at < len(sheet.words) - 1 or not taken.isdisjoint((at - 1, at + 1)):
            continue
        if sheet.ends[at - 1] < sheet.starts[at] or sheet.ends[at] < sheet.starts[at + 1]:
            continue
        ends = [end for end in (at - 1, at + 1) if _free(end, sheet)]
        towns = [gazetteer.find(sheet.words[end]) for end in ends]
        if len(ends) == 2 and all(towns) and towns[0][0].country == towns[1][0].country:
            for end in ends:
                start = sheet.starts[end]
                yield Mention(start, sheet.ends[end], start, end, end + 1, Entry(sheet.words[end], (), weak=False))


def _free(at: int, sheet: Sheet) -> bool:
    """A capitalised word that the tagger takes for no name."""
    return sheet.name_at[at] < 0 and bool(_TOWN.fullmatch(sheet.words[at]))


def filed(looked_at: Sequence[Mention], sheet: Sheet) -> Iterator[Mention]:
    """Mentions for the places that the dateline's form tells and the tables do not."""
    for place in sheet.filed:
        start = sheet.text.find(place, sheet.starts[0] if sheet.starts else 0)
        end = start + len(place)
        if start < 0 or any(m.start < end and start < m.end for m in looked_at):
            continue
        words = [at for at, begin in enumerate(sheet.starts) if start <= begin < end]
        if words:
            entry = Entry(place, (), weak=False) if gazetteer.find(place) else None
            yield Mention(start, end, start, words[0], words[-1] + 1, entry)


def _mention(name: Name, sheet: Sheet, lexicon: Lexicon) -> Mention | None:
    head, first = head_at(name.first, sheet, lexicon)
    if first >= name.last or not sheet.capital(first):
        return None
    end = sheet.ends[name.last - 1]
    words = sheet.text[sheet.starts[first] : end]
    building = head is not None and head.kind == "facility"
    entry = lexicon.find(words) if building else _entry(words, end, sheet, lexicon)
    return Mention(sheet.starts[name.first], end, sheet.starts[first], name.first, name.last, entry, head)


def _entry(words: str, end: int, sheet: Sheet, lexicon: Lexicon) -> Entry | None:
    if gazetteer.find(words):
        return Entry(words, (), weak=False)
    if sheet.text[end : end + 1] == "." and words in lexicon.cut:
        return lexicon.cut[words]
    return None


def _trusted(mention: Mention, people: set[str], sheet: Sheet, lexicon: Lexicon) -> bool:
    """Whether to take the tagger's word for it."""
    form, words = lexicon.form, sheet.words[mention.first : mention.last]
    name = sheet.text[mention.name_start : mention.end]
    if mention.head is not None:
        return True
    if len(name) <= SHORT or sheet.lower[mention.first] in lexicon.heads or bodies.find(name) or agencies.find(name):
        return False
    if any(word in form.bodies_after or word in form.events for word in map(str.lower, words)):
        return False
    if all(word in people for word in words):
        return False
    before = sheet.word(mention.first - 1)
    if before in form.languages or before in form.own_bodies or before in form.events:
        return False
    if before in form.at:
        return True
    return mention.entry is not None and max(place.people for place in mention.entry.options) >= GREAT


def _in_row(mention: Mention, looked_at: Sequence[Mention], sheet: Sheet) -> bool:
    """Beside a place of the tables, with a comma between, as names that tell where a place lies: `Tuva, Sigi`."""
    if mention.entry is None:
        return False
    before = {m.last for m in looked_at} if sheet.word(mention.first - 1) == "," else set()
    behind = {m.first for m in looked_at} if sheet.word(mention.last) == "," else set()
    return mention.first - 1 in before or mention.last + 1 in behind
