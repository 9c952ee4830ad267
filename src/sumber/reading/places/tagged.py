"""Names that the tagger takes for places and the tables of names do not tell: from the gazetteer, or by their looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sumber.knowledge import gazetteer
from sumber.reading.known import Name
from sumber.reading.places.lexicon import Entry, Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.scan import head_at
from sumber.reading.places.sheet import Sheet


def tagged(found: Sequence[Mention], sheet: Sheet, lexicon: Lexicon) -> Iterator[Mention]:
    """Mentions for the tagger's places that none of `found` touches."""
    taken = {at for mention in found for at in range(mention.first, mention.last)}
    for name in sheet.names:
        if name.type == "place" and not any(at in taken for at in range(name.first, name.last)):
            if mention := _mention(name, sheet, lexicon):
                yield mention


def _mention(name: Name, sheet: Sheet, lexicon: Lexicon) -> Mention | None:
    head, first = head_at(name.first, sheet, lexicon)
    if first >= name.last:
        head, first = None, name.first
    words = sheet.text[sheet.starts[first] : sheet.ends[name.last - 1]]
    entry = _entry(words, sheet.ends[name.last - 1], sheet, lexicon)
    return Mention(sheet.starts[name.first], sheet.ends[name.last - 1], sheet.starts[first], name.first, name.last, entry, head)


def _entry(words: str, end: int, sheet: Sheet, lexicon: Lexicon) -> Entry | None:
    if gazetteer.find(words):
        return Entry(words, (), weak=False)
    if sheet.text[end : end + 1] == "." and words in lexicon.cut:
        return lexicon.cut[words]
    return None
