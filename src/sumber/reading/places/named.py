"""Names of the tables in the text, also where words have run together or lost their last letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.reading.places.lexicon import SHORT, Entry, Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.sheet import Sheet

_SMALL = re.compile(r"[^\W\d_A-Z]{2,}")
_LEAD = re.compile(r"\w+")
# Where a name may begin inside a word: behind a hyphen or slash, and where two words have run together.
_INSIDE = re.compile(r"(?<=[-/–])(?=\w)|(?<=[^\W\d_A-Z])(?=[A-Z])")
LONGEST_WORD = 100  # letters: longer ones are no copy, and would be searched once for every capital in them
SHORTEST_RUN_ON = 4  # letters of a name that words have run on behind (`Iranmenangkap`)


def named(at: int, sheet: Sheet, lexicon: Lexicon) -> list[Mention]:
    """The names of the tables that begin at, or inside, the word at `at`: two in `Rusia-Korea`."""
    word, start = sheet.words[at], sheet.starts[at]
    if word == sheet.lower[at] or len(word) > LONGEST_WORD:
        return []
    plain = word.isalpha() and (word[1:].islower() or word.isupper())
    offsets = (0,) if plain else (0, *(match.start() for match in _INSIDE.finditer(word)))
    found: list[Mention] = []
    for offset in offsets:
        begin = start + offset
        if found and begin < found[-1].end:
            continue
        if hit := _entry_at(begin, sheet.text, lexicon, joined=offset > 0 and sheet.text[begin - 1].isalpha()):
            entry, end = hit
            found.append(Mention(begin, end, begin, at, _word_behind(end, at, sheet), entry))
    return found


def _entry_at(start: int, text: str, lexicon: Lexicon, *, joined: bool) -> tuple[Entry, int] | None:
    lead = _LEAD.match(text, start)
    if lead is None:
        return None
    word = lead[0]
    for name, entry in lexicon.names.get(word, ()):
        end = start + len(name)
        if text.startswith(name, start) and (not joined or len(name) > SHORT):
            if _ends(text, end) or (len(name) >= SHORTEST_RUN_ON and _runs_on(text, end, lexicon)):
                return entry, end
        elif text.startswith(". ", end - 1) and " " in name and text.startswith(name[:-1], start):
            return entry, end - 1  # has lost its last letter, as below
    if len(word) > SHORTEST_RUN_ON and not word[1:].isupper():
        return _run_together(start, word, text, lexicon) or _cut_short(start, lead.end(), word, text, lexicon)
    return None


def _ends(text: str, end: int) -> bool:
    """Whether a word ends here; also where the next has run on with a capital (`Amerika SerikatDonald`)."""
    return end >= len(text) or not text[end].isalnum() or (text[end].isupper() and text[end - 1].islower())


def _runs_on(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a small word or a verb has run on behind a name that ends here: `Amerika Serikatmengatakan`."""
    rest = _SMALL.match(text, end)
    return rest is not None and (rest[0] in lexicon.form.run_on or bool(lexicon.verb.fullmatch(rest[0])))


def _run_together(start: int, word: str, text: str, lexicon: Lexicon) -> tuple[Entry, int] | None:
    """A name with a word run on behind it: `Israelmengatakan`, `JakartaMenteri`."""
    for entry in lexicon.starts.get(word[:4], ()):
        if len(entry.name) >= SHORTEST_RUN_ON and word.startswith(entry.name):
            end = start + len(entry.name)
            if _runs_on(text, end, lexicon):
                return entry, end
    for first, names in _rising(word, lexicon):
        for name, entry in names:
            if len(first) > SHORT and text.startswith(name, start) and _ends(text, start + len(name)):
                return entry, start + len(name)
    return None


def _rising(word: str, lexicon: Lexicon) -> Iterator[tuple[str, tuple[tuple[str, Entry], ...]]]:
    """The names that begin with the part of a word before a capital inside it: `Jakarta` of `JakartaMenteri`."""
    for match in _INSIDE.finditer(word):
        first = word[:match.start()]
        if first in lexicon.names:
            yield first, lexicon.names[first]


def _cut_short(start: int, end: int, word: str, text: str, lexicon: Lexicon) -> tuple[Entry, int] | None:
    """A name that has lost its last letter to a full stop amid a sentence, as in some copy: `Semaran. dan`."""
    if text.startswith(". ", end) and text[end + 2 : end + 3].islower() and word in lexicon.cut:
        return lexicon.cut[word], end
    return None


def _word_behind(end: int, at: int, sheet: Sheet) -> int:
    """Index of the first word that begins at or behind `end`."""
    last = at + 1
    while last < len(sheet.starts) and sheet.starts[last] < end:
        last += 1
    return last
