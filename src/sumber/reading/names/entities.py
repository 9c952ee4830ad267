"""One name, one entity: the forms of a name in a report brought together; a form means the same one throughout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sumber.knowledge import agencies, bodies, countries
from sumber.language.form.names import NameForm
from sumber.model.record import EntityType
from sumber.reading.names.lexicon import BODY, GENERIC, IN_TITLE, PARTICLE
from sumber.reading.names.mention import Key, Mention

Label = tuple[str, str]
_TABLES = (agencies.find, bodies.find, countries.find)
BODY_WORDS = 5  # words from which on a name that no table knows is a body's rather than a person's

# How many persons who share a word are looked at for a short form. More than nine in one report were not seen among
# 43,000; the bound keeps texts that are one long list of names linear.
BEARERS = 12
# Letters that the beginning of a name has at least when it stands for the whole; shorter ones are names of their own.
CLIPPED = 4


@dataclass(slots=True)
class Form:
    """One form of a name: how often it is tagged as what, and where it first stands."""

    key: Key
    first: int
    surface: str
    types: Counter[EntityType] = field(default_factory=Counter)
    type: EntityType = "person"
    into: Key | None = None  # the form that it is short for


class Forms:
    """All forms of a report and which of them are the same name."""

    def __init__(self, form: NameForm, lexicon: Mapping[str, int], areas: frozenset[str] = frozenset()) -> None:
        self._areas = areas
        self._form = form
        self._lexicon = lexicon
        self.by_key: dict[Key, Form] = {}
        self._bearers: dict[str, list[Form]] = {}
        self._beginnings: dict[str, list[Form]] = {}  # first letters of a word -> persons with such a word

    def add(self, mention: Mention) -> None:
        """One more mention; the first surface seen is kept unless it is all in capitals."""
        known = self.by_key.get(mention.key)
        if known is None:
            known = self.by_key[mention.key] = Form(mention.key, mention.first, mention.surface)
        elif known.surface.isupper() and not mention.surface.isupper():
            known.surface = mention.surface
        known.types[mention.type] += 1

    def adopt(self, mention: Mention) -> None:
        """A form found after the forms are settled: a part of a person's name."""
        if mention.key not in self.by_key:
            owner = self._bearer(Form(mention.key, mention.first, mention.surface), self._bearers)
            self.add(mention)
            if owner is not None:
                self.by_key[mention.key].into = owner.key

    def root(self, key: Key) -> Key:
        """The form that a form is short for, or itself."""
        seen = key
        while (into := self.by_key[seen].into) is not None:
            seen = into
        if seen != key:
            self.by_key[key].into = seen
        return seen

    def tie(self, one: Key, other: Key) -> None:
        """Makes two forms one name. The longer one is the root; of equally long ones the earlier."""
        one, other = self.root(one), self.root(other)
        if one != other:
            short, long = sorted((one, other), key=lambda k: (len(k), len("".join(k)), -self.by_key[k].first))
            self.by_key[short].into = long

    def settle(self) -> None:
        """Decides each form's type and brings the forms together."""
        for known in self.by_key.values():
            known.type = _type_of(known)
        self._retype()
        people = [f for f in self.by_key.values() if f.type == "person"]
        self._bearers = self._tie_people(people)
        self._reclaim(self._bearers)
        self._tie_nicknames()
        self._tie_others()

    def _retype(self) -> None:
        """`Perry W.` tagged as a body is a person where `Perry` is one: names that no table knows go by their parts."""
        seats = {f.key[1:] for f in self.by_key.values() if f.type == "place" and f.key[0] in self._areas}
        for known in self.by_key.values():
            if known.type == "person" and known.key in seats:
                known.type = "place"  # `Silo`, where the report has `Kecamatan Silo`
        alone = {f.key[0] for f in self.by_key.values() if f.type == "person" and len(f.key) == 1}
        for known in self.by_key.values():
            whole = known.type != "person" and 1 < len(known.key) < BODY_WORDS
            if whole and (known.key[0] in alone or known.key[-1] in alone) and self._is_plain(known):
                known.type = "person"

    def _is_plain(self, known: Form) -> bool:
        """Whether no word of the name, nor the whole, is in any table."""
        if any(self._lexicon.get(word, 0) for word in known.key):
            return False
        return not any(find(w) for w in (known.surface, *known.surface.split()) for find in _TABLES)

    def _tie_people(self, people: Sequence[Form]) -> dict[str, list[Form]]:
        bearers: dict[str, list[Form]] = {}
        for known in sorted(people, key=lambda f: (-len(f.key), f.first)):
            found = self._bearer(known, bearers)
            if found is not None:
                known.into = found.key
                continue
            for word in set(known.key):
                if not self._lexicon.get(word, 0) & PARTICLE:
                    bearers.setdefault(word, []).append(known)
                    self._beginnings.setdefault(word[:CLIPPED], []).append(known)
        return bearers

    def _bearer(self, short: Form, bearers: dict[str, list[Form]]) -> Form | None:
        """The person of whose name the form is a part: the one introduced before it, of several the first."""
        lists = [bearers[word] for word in short.key if word in bearers]
        if not lists:
            return self._clipped(short)
        fits = [f for f in min(lists, key=len)[:BEARERS] if _is_part(short.key, f.key)]
        return min(fits, key=lambda f: (f.first > short.first, len(f.key) >= BODY_WORDS, f.first), default=None)

    def _clipped(self, short: Form) -> Form | None:
        """`Rudi` for `Rudiantara`: the beginning of a word of one person's name, if of no more than one."""
        if len(short.key) > 1 or len(short.key[0]) < CLIPPED:
            return None
        near = self._beginnings.get(short.key[0][:CLIPPED], [])[:BEARERS]
        longer = {f.key: f for f in near if any(_begins(word, short.key[0]) for word in f.key)}
        found = next(iter(longer.values()), None)
        return found if len(longer) == 1 and found and found.first < short.first else None

    def _reclaim(self, bearers: dict[str, list[Form]]) -> None:
        """A single word tagged as body or medium that is part of a person's name of the report is that person's."""
        for known in self.by_key.values():
            if known.type in ("body", "media") and len(known.key) == 1 and known.key[0] in bearers:
                owner = self._bearer(known, bearers)
                if owner and len(owner.key) > 1 and not agencies.find(known.surface) and not known.surface.isupper():
                    known.type, known.into = "person", owner.key

    def _tie_nicknames(self) -> None:
        for nick, full in self._form.person.nicknames.items():
            short = tuple(nick.split())
            if short not in self.by_key:
                continue
            whole = tuple(full.split())
            people = (k for k, f in self.by_key.items() if f.type == "person" and len(k) > 1)
            fits = (k for k in people if _is_part(k, whole) or _is_part(whole, k))
            found = next(fits, None) or (whole if whole in self.by_key else None)
            if found and found != short:
                self.by_key[short].type = "person"
                self.tie(short, found)

    def _tie_others(self) -> None:
        index: dict[Label, Key] = {}
        others = sorted((f for f in self.by_key.values() if f.type != "person"), key=lambda f: (-len(f.key), f.first))
        for known in others:
            asked = self._asks(known)
            found = next((index[label] for label in asked if label in index), None)
            if found is not None:
                self.tie(known.key, found)
            for label in (*asked, *self._offers(known)):
                index.setdefault(label, known.key)

    def _asks(self, known: Form) -> list[Label]:
        """Labels under which the form may be known by another name."""
        labels: list[Label] = []
        country = countries.find(known.surface)
        if country is not None:
            return [("country", country.code)]
        if agency := agencies.find(known.surface):
            labels.append(("agency", agency.name))
        if body := bodies.find(known.surface):
            labels.append(("known", body.name))
        room = "place" if known.type == "place" else "body"
        labels.append((room, " ".join(self._without_legal(known.key))))
        if room == "body" and len(known.key) == 1:
            word = known.key[0]
            labels.append(("letters", word) if known.surface.isupper() else ("head", word))
        return labels

    def _offers(self, known: Form) -> list[Label]:
        """Short forms that the full name of a body would have: its initials, its first word."""
        if known.type == "place" or len(known.key) < 2:
            return []
        key = self._without_legal(known.key)
        letters = "".join(p[0] for w in known.key if w not in self._form.body.small for p in w.split("-") if p)
        labels: list[Label] = [("letters", letters)]
        if len(known.key) > 2 and countries.find(known.surface.split()[-1]):
            labels.append(("body", " ".join(key[:-1])))  # `Departemen Kehakiman AS`
        if not self._lexicon.get(key[0], 0) & (GENERIC | BODY | IN_TITLE):
            labels += [("head", key[0]), ("letters", key[0])]
        return labels

    def is_by_name(self, name: str) -> bool:
        """Whether this is a by-name of a country (`Negeri Sakura`)."""
        return name.split()[0].lower() in self._form.body.by_names

    def _without_legal(self, key: Key) -> Key:
        legal = self._form.body.legal
        return tuple([w for w in key if w not in legal]) or key


def _type_of(known: Form) -> EntityType:
    """What most mentions are tagged as, unless the tables know better."""
    if agencies.find(known.surface) and not agencies.is_common(known.surface):
        return "media"
    if countries.find(known.surface):
        return "place"
    if bodies.find(known.surface) and not bodies.is_common(known.surface):
        return "body"
    if len(known.types) == 1:
        return next(iter(known.types))
    return max(known.types, key=lambda t: (known.types[t], t == "person"))


def _begins(word: str, start: str) -> bool:
    return word.startswith(start) and word[len(start):len(start) + 1].isalpha()


def _is_part(short: Key, long: Key) -> bool:
    """Whether every word of `short` is a word of `long`; a single letter may stand for a word that begins with it."""
    return all(w in long or (len(w) == 1 and any(x.startswith(w) for x in long)) for w in short)
