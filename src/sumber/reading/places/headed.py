"""Places by the word before their names: `Kabupaten Sigi`, `rumah sakit Soroka`, `gedung KPK`."""

from __future__ import annotations

import re

from sumber.knowledge import gazetteer
from sumber.language.form.places import Head
from sumber.reading.places.lexicon import Entry, Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.named import named
from sumber.reading.places.sheet import Sheet

_NUMBER = re.compile(r"\d{1,3}[A-Z]?")
LONGEST = 8  # words of a building's name; longer runs of capitals in 43,000 reports are headlines
LONGEST_TOWN = 3  # words of a town's name


def headed(at: int, sheet: Sheet, lexicon: Lexicon) -> Mention | None:
    """The place whose head begins with the word at `at`; None if there is none."""
    head, behind = head_at(at, sheet, lexicon)
    if head is None or sheet.word(at - 1) in lexicon.form.officials or _inside_name(at, head, sheet, lexicon):
        return None
    name = behind + 3 if sheet.word(behind) == "(" and sheet.word(behind + 2) == ")" else behind
    if name >= len(sheet.words) or not _begins(name, sheet, lexicon) or _level(name, sheet, lexicon):
        return None
    if sheet.lower[name] in lexicon.form.not_first:
        return None
    if head.level and sheet.word(at - 1) in lexicon.form.slogans and not named(name, sheet, lexicon):
        return None
    if head.vague and sheet.word(at - 1) not in lexicon.form.locative:
        return None
    found = _area(at, name, head, sheet, lexicon) or _run(at, name, head, sheet, lexicon)
    plain = sheet.capital(at) and head.level in (None, "below")
    return found if found and (plain or _sure(found, name, sheet)) else None


def _inside_name(at: int, head: Head, sheet: Sheet, lexicon: Lexicon) -> bool:
    """Whether the head of a building is part of another name: `Forum Pasar Global`, not `Kepala Lapas Salemba`."""
    if head.level or not sheet.capital(at) or not sheet.capital(at - 1) or at - 1 in sheet.opens:
        return False
    first = at - 1
    while first > max(0, at - LONGEST) and sheet.capital(first - 1):
        first -= 1
    before = sheet.lower[first:at]
    return not any(word in lexicon.form.officials or word in lexicon.heads for word in before)


def head_at(at: int, sheet: Sheet, lexicon: Lexicon) -> tuple[Head | None, int]:
    """The head whose first word is at `at`, and where it ends; None and `at` if there is none."""
    for words, head in lexicon.heads.get(sheet.lower[at], ()):
        if sheet.lower[at : at + len(words)] == words:
            return (head, at + len(words)) if head.small or sheet.capital(at) else (None, at)
    return None, at


def _level(at: int, sheet: Sheet, lexicon: Lexicon) -> bool:
    """Whether a head of administration stands at `at`, so that another place begins."""
    heads = lexicon.heads.get(sheet.lower[at], ())
    return bool(heads) and heads[-1][1].level is not None and sheet.capital(at)


def _sure(found: Mention, name: int, sheet: Sheet) -> bool:
    """Whether what follows a head is a place's name: `desa` in small letters and `Kota` are followed by many others."""
    tagged = sheet.name(name)
    if found.entry and all(place.kind == "country" or place.country is None for place in found.entry.options):
        return False  # `kota pelabuhan Pasifik Rusia`
    if found.entry is not None or (tagged is not None and tagged.type == "place"):
        return True
    return found.head is not None and found.head.kind == "facility" and (tagged is None or tagged.type != "person")


def _area(at: int, name: int, head: Head, sheet: Sheet, lexicon: Lexicon) -> Mention | None:
    """A province, regency or city of the tables."""
    if head.level in (None, "below"):
        return None
    known = named(name, sheet, lexicon)
    if not known or known[0].start != sheet.starts[name]:
        return None
    one = known[0]
    return Mention(sheet.starts[at], one.end, one.start, at, one.last, one.entry, head)


def _run(at: int, name: int, head: Head, sheet: Sheet, lexicon: Lexicon) -> Mention | None:
    """The head and the capitalised words behind it."""
    last = _end(name, head, sheet, lexicon)
    if last == name:
        return None
    start, end = sheet.starts[at], sheet.ends[last - 1]
    whole = sheet.text[start].upper() + sheet.text[start + 1 : end]
    proper = sheet.starts[name]
    entry = lexicon.find(whole) or _other_head(sheet.text[start:proper], sheet.text[proper:end], lexicon)
    if entry is None and head.kind != "facility":
        entry = _town(sheet.text[sheet.starts[name] : end], lexicon)
    if entry is not None:
        return Mention(start, end, sheet.starts[name], at, last, entry, head)
    entry, known = _part(name, last, sheet, lexicon)
    return Mention(start, end, sheet.starts[name], at, last, entry, head, known)


def _other_head(head: str, name: str, lexicon: Lexicon) -> Entry | None:
    """`Bandar Udara Soekarno Hatta`, which the tables have as `Bandara Soekarno-Hatta`."""
    said = " ".join(head.lower().split())
    same = lexicon.form.same_heads.get(said, said).capitalize()
    return lexicon.find(f"{same} {name}") or lexicon.find(f"{same} {'-'.join(name.split())}")


def _town(name: str, lexicon: Lexicon) -> Entry | None:
    entry = lexicon.find(name)
    if entry is None and gazetteer.find(name):
        return Entry(name, (), weak=False)
    return entry


def _end(name: int, head: Head, sheet: Sheet, lexicon: Lexicon) -> int:
    """Where the run of words that belong to the name ends."""
    form, last = lexicon.form, name
    tagged = sheet.name(name)
    inside = tagged.last if tagged and tagged.type in ("place", "body") else name
    at, stop = name, min(len(sheet.words), name + (LONGEST if head.level is None else LONGEST_TOWN))
    while at < stop:
        word, lower = sheet.words[at], sheet.lower[at]
        joins = lower in form.joining or lower in form.inside or (at < inside and word.isalpha())
        if lower in form.not_inside or (last > name and (_level(at, sheet, lexicon) or _person(at, sheet))):
            break
        if _goes_on(at, sheet):
            last = at + 1
        elif not (joins or _hyphen(at, sheet)):
            break
        at += 1
    return last


def _person(at: int, sheet: Sheet) -> bool:
    """Whether a person's name begins here: `Gedung Putih Sarah Sanders`."""
    tagged = sheet.name(at)
    return tagged is not None and tagged.type == "person" and tagged.first == at


def _begins(at: int, sheet: Sheet, lexicon: Lexicon) -> bool:
    """Whether a name may begin here, also with a small word: `RSUD dr Soetomo`."""
    small = sheet.lower[at] in lexicon.form.joining and sheet.capital(at + 1)
    return small or _goes_on(at, sheet)


def _goes_on(at: int, sheet: Sheet) -> bool:
    word = sheet.words[at]
    return word[0].isupper() or (word[0].isdigit() and bool(_NUMBER.fullmatch(word)))


def _hyphen(at: int, sheet: Sheet) -> bool:
    """A hyphen that ties two words: `Rusia-Korea`."""
    tied = sheet.words[at] in ("-", "–") and sheet.ends[at - 1] == sheet.starts[at]
    return tied and at + 1 < len(sheet.words) and sheet.starts[at + 1] == sheet.ends[at]


def _part(name: int, last: int, sheet: Sheet, lexicon: Lexicon) -> tuple[Entry | None, bool]:
    """What the tables know of the words `[name, last)`: the whole, or else the last name among them."""
    for at in range(last - 1, name - 1, -1):
        for mention in named(at, sheet, lexicon):
            if mention.last == last or at > name:
                return mention.entry, at == name and mention.last >= last
    end = sheet.ends[last - 1]
    if sheet.text.startswith(". ", end):
        return lexicon.cut.get(sheet.text[sheet.starts[name] : end]), True
    return None, False
