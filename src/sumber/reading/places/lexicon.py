"""The names that are looked for in every text, by their first word: countries, provinces, landmarks, great cities."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from sumber.knowledge import admin, agencies, bodies, countries, gazetteer, landmarks, towns
from sumber.knowledge.location import Location
from sumber.language.form.places import Head, PlaceForm

_LEAD = re.compile(r"\w+")
# Kinds of bodies whose place is part of their name; a ministry's or an army's tells whose it is.
OWN = frozenset({"club", "company", "bank", "university", "organisation", "party", "police", "hospital"})
SHORT = 3  # letters: up to here a name is an acronym, which is never part of a word or written in other letters


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of the tables. `weak`: also an ordinary word or a person's name. `known` is empty for towns."""

    name: str
    known: tuple[Location, ...]
    weak: bool

    @property
    def options(self) -> tuple[Location, ...]:
        """What the name may mean, the likeliest first."""
        return self.known or gazetteer.find(self.name)

    @property
    def country(self) -> bool:
        """Whether the name may be a country's."""
        return any(place.kind == "country" for place in self.known)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Names (as they stand in the text) by first word, longest first; so too the heads of places.

    `phrases` are the names of outlets, clubs, firms and slogans that hold place names, by each of their words.
    `cut` are names that have lost their last letter, `starts` the names that may have run together with the word behind
    them, by their first four letters.
    """

    form: PlaceForm
    names: dict[str, tuple[tuple[str, Entry], ...]]
    cut: dict[str, Entry]
    heads: dict[str, tuple[tuple[tuple[str, ...], Head], ...]]
    starts: dict[str, tuple[Entry, ...]]
    verb: re.Pattern[str]
    phrases: dict[str, tuple[str, ...]]

    def find(self, name: str) -> Entry | None:
        """The entry of a whole name as it stands in the text."""
        first = _LEAD.match(name)
        for known, entry in self.names.get(first[0], ()) if first else ():
            if known == name:
                return entry
        return None


@lru_cache(maxsize=8)
def lexicon(form: PlaceForm) -> Lexicon:
    """The lexicon of a language, made once."""
    entries = {name: Entry(name, tuple(known), name in form.weak) for name, known in _tables().items()}
    for name in towns.every():
        entries.setdefault(name, Entry(name, (), name in form.weak))
    long = [entry for entry in entries.values() if len(entry.name) > SHORT and not entry.name.isupper()]
    written = [(entry.name, entry) for entry in entries.values()]
    capitals = [(entry.name.upper(), entry) for entry in long if entry.name.upper() not in entries]
    return Lexicon(
        form=form,
        names=by_first_word([*written, *capitals]),
        cut={entry.name[:-1]: entry for entry in long if entry.name[:-1] not in entries},
        heads=_heads(form),
        starts=_by_start(entry for entry in long if entry.name.isalpha() and not entry.weak),
        verb=re.compile(form.run_on_verb),
        phrases=_phrases(form),
    )


def _tables() -> dict[str, list[Location]]:
    """Every name of the tables and what it means: countries before provinces, cities, regencies and landmarks."""
    found: dict[str, list[Location]] = {}
    for country in countries.every():
        location = Location(country.english, "country", country.code)
        for name in country.names:
            found.setdefault(name, []).append(location)
    for area in sorted(admin.every(), key=lambda area: area.rank):
        for name in area.names:
            found.setdefault(name, []).append(area.location)
    for landmark in landmarks.every():
        for name in landmark.names:
            places = found.setdefault(name, [])
            # Territories that are islands or cities (Hong Kong) are put on the map, which countries are not.
            same = any(place.kind == "country" and place.country == landmark.location.country for place in places)
            places.insert(0 if same else len(places), landmark.location)
    return found


def by_first_word(names: Iterable[tuple[str, Entry]]) -> dict[str, tuple[tuple[str, Entry], ...]]:
    """Names (as they stand in texts) by their first word, longest first."""
    found: dict[str, list[tuple[str, Entry]]] = {}
    for name, entry in names:
        if first := _LEAD.match(name):
            found.setdefault(first[0], []).append((name, entry))
    return {first: tuple(sorted(some, key=lambda one: (-len(one[0]), one[0]))) for first, some in found.items()}


def _phrases(form: PlaceForm) -> dict[str, tuple[str, ...]]:
    own = (name for body in bodies.every() if body.kind in OWN for name in body.names)
    media = (name for agency in agencies.every() for name in agency.names)
    found: dict[str, list[str]] = {}
    for phrase in dict.fromkeys((*form.phrases, *own, *media)):
        words = _LEAD.findall(phrase)
        if len(words) > 1 and phrase[0].isupper():
            for word in words:
                found.setdefault(word, []).append(phrase)
    return {word: tuple(some) for word, some in found.items()}


def _by_start(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.name[:4], []).append(entry)
    return {start: tuple(sorted(some, key=lambda entry: -len(entry.name))) for start, some in found.items()}


def _heads(form: PlaceForm) -> dict[str, tuple[tuple[tuple[str, ...], Head], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Head]]] = {}
    for words, head in form.heads.items():
        found.setdefault(words[0], []).append((words, head))
    return {first: tuple(sorted(some, key=lambda one: -len(one[0]))) for first, some in found.items()}
