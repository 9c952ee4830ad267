"""Names of places by the tables and by their heads: `Korea Utara`, `Kabupaten Sigi`, `gedung KPK`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from sumber.language.form.places import Head
from sumber.reading.places.lexicon import SHORT, Entry, Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.sheet import Sheet

_LEAD = re.compile(r"\w+")
# Where a name may begin inside a word: behind a hyphen or slash, and where two words have run together.
_INSIDE = re.compile(r"(?<=[-/–])(?=\w)|(?<=[^\W\d_A-Z])(?=[A-Z])")
_NUMBER = re.compile(r"\d{1,3}[A-Z]?|[IVX]+[A-D]?")
_LONGEST = 8  # words of a building's name; longer runs of capitals in 43,000 reports are headlines
SHORTEST_RUN_ON = 5  # letters of a name that words have run on behind


def scan(sheet: Sheet, lexicon: Lexicon) -> Iterator[Mention]:
    """Mentions in reading order, not overlapping."""
    heads, done = lexicon.heads, 0
    for at, word, lower in zip(count(), sheet.words, sheet.lower, strict=False):
        if at < done or (word == lower and lower not in heads):
            continue
        found = _longest(_headed(at, sheet, lexicon) if lower in heads else None, named(at, sheet, lexicon))
        for mention in found:
            yield mention
            done = mention.last


def _longest(headed: Mention | None, names: list[Mention]) -> list[Mention]:
    if headed is None or (names and names[0].start <= headed.start and names[-1].end >= headed.end):
        return names
    return [headed]


def named(at: int, sheet: Sheet, lexicon: Lexicon) -> list[Mention]:
    """The names of the tables that begin at, or inside, the word at `at`: two in `Rusia-Korea`."""
    word, start = sheet.words[at], sheet.starts[at]
    if word == sheet.lower[at]:
        return []
    plain = word.isalpha() and (word[1:].islower() or word.isupper())
    offsets = (0,) if plain else (0, *(match.start() for match in _INSIDE.finditer(word)))
    found: list[Mention] = []
    for offset in offsets:
        if found and start + offset < found[-1].end:
            continue
        if hit := _entry_at(start + offset, sheet, lexicon, joined=offset > 0 and sheet.text[start + offset - 1].isalpha()):
            entry, end = hit
            found.append(Mention(start + offset, end, start + offset, at, _word_behind(end, at, sheet), entry))
    return found


def _entry_at(start: int, sheet: Sheet, lexicon: Lexicon, *, joined: bool) -> tuple[Entry, int] | None:
    text = sheet.text
    lead = _LEAD.match(text, start)
    if lead is None:
        return None
    word = lead[0]
    for name, entry in lexicon.names.get(word, ()):
        end = start + len(name)
        if (not joined or len(name) > SHORT) and text.startswith(name, start) and _ends(text, end):
            return entry, end
    if len(word) <= SHORTEST_RUN_ON or word[1:].isupper():
        return None
    return _run_together(start, word, sheet, lexicon)


def _ends(text: str, end: int) -> bool:
    """Whether a word ends here; also where the next has run on with a capital (`Amerika SerikatDonald`)."""
    return end >= len(text) or not text[end].isalnum() or (text[end].isupper() and text[end - 1].islower())


def _run_together(start: int, word: str, sheet: Sheet, lexicon: Lexicon) -> tuple[Entry, int] | None:
    """A name with a word run on behind it (`Israelmengatakan`), or run together with a capital (`IranPresiden`)."""
    for entry in lexicon.starts.get(word[:4], ()):
        if len(entry.name) >= SHORTEST_RUN_ON - entry.country and word.startswith(entry.name):
            rest = word[len(entry.name):]
            if rest in lexicon.form.run_on or lexicon.verb.fullmatch(rest):
                return entry, start + len(entry.name)
    for first, names in _rising(word, lexicon):
        for name, entry in names:
            if sheet.text.startswith(name, start) and len(first) > SHORT and _ends(sheet.text, start + len(name)):
                return entry, start + len(name)
    return None


def _rising(word: str, lexicon: Lexicon) -> Iterator[tuple[str, tuple[tuple[str, Entry], ...]]]:
    """The names that begin with the part of a word before a capital inside it: `Jakarta` of `JakartaMenteri`."""
    for match in _INSIDE.finditer(word):
        first = word[:match.start()]
        if first in lexicon.names:
            yield first, lexicon.names[first]


def _word_behind(end: int, at: int, sheet: Sheet) -> int:
    """Index of the first word that begins at or behind `end`."""
    last = at + 1
    while last < len(sheet.starts) and sheet.starts[last] < end:
        last += 1
    return last


def _headed(at: int, sheet: Sheet, lexicon: Lexicon) -> Mention | None:
    """A place by the word before its name: the head and the run of capitalised words behind it."""
    head, behind = head_at(at, sheet, lexicon)
    if head is None or sheet.word(at - 1) in lexicon.form.officials:
        return None
    name = _behind_brackets(behind, sheet)
    if name >= len(sheet.words) or not _capital(sheet.words[name]):
        return None
    if head.vague and sheet.word(at - 1) not in lexicon.form.locative:
        return None
    inner = named(name, sheet, lexicon)
    if inner and head.kind in ("region", "settlement") and inner[0].start == sheet.starts[name]:
        one = inner[0]
        return Mention(sheet.starts[at], one.end, one.start, at, one.last, one.entry, head)
    return _run(at, name, head, sheet, lexicon)


def head_at(at: int, sheet: Sheet, lexicon: Lexicon) -> tuple[Head | None, int]:
    """The head whose first word is at `at`, and where it ends."""
    for words, head in lexicon.heads.get(sheet.lower[at], ()):
        if sheet.lower[at : at + len(words)] == words:
            behind = at + len(words)
            if not head.small and sheet.words[at] == sheet.lower[at]:
                return None, at
            if behind < len(sheet.words) and sheet.words[behind] == "." and len(words[0]) < 5:
                behind += 1
            return head, behind
    return None, at


def _behind_brackets(at: int, sheet: Sheet) -> int:
    """Where it goes on behind `(GT)` in `Gerbang Tol (GT) Warugunung`."""
    if sheet.word(at) == "(" and sheet.word(at + 2) == ")":
        return at + 3
    return at


def _capital(word: str) -> bool:
    return word[0].isupper() or (word[0].isdigit() and bool(_NUMBER.fullmatch(word)))


def _run(at: int, name: int, head: Head, sheet: Sheet, lexicon: Lexicon) -> Mention | None:
    """The head and the words behind it that belong to its name."""
    last = _end_of_run(name, head, sheet, lexicon)
    if last == name or not any(sheet.words[i][0].isupper() for i in range(name, last)):
        return None
    entry, whole = _known_part(name, last, sheet, lexicon)
    return Mention(sheet.starts[at], sheet.ends[last - 1], sheet.starts[name], at, last, entry, head, whole)


def _end_of_run(name: int, head: Head, sheet: Sheet, lexicon: Lexicon) -> int:
    form, at, last = lexicon.form, name, name
    tagged = sheet.name(name)
    stop = min(len(sheet.words), name + (_LONGEST if head.level is None else 3))
    if tagged and tagged.type in ("place", "body") and tagged.last > name:
        stop = min(tagged.last, name + _LONGEST)
    while at < stop:
        word, lower = sheet.words[at], sheet.lower[at]
        if _capital(word) and lower not in form.not_inside:
            if at > name and lower in lexicon.heads and lexicon.heads[lower][0][1].level:
                break
            at += 1
            last = at
        elif lower in form.joining or lower in form.inside or (tagged and at < tagged.last and word.isalpha()):
            at += 1
        else:
            break
    return last


def _known_part(name: int, last: int, sheet: Sheet, lexicon: Lexicon) -> tuple[Entry | None, bool]:
    """What the tables know of the words `[name, last)`: the whole, or else the last name among them."""
    for at in range(last - 1, name - 1, -1):
        for mention in named(at, sheet, lexicon):
            if mention.last == last or at > name:
                return mention.entry, at == name and mention.last >= last
    return None, False
