"""Stage names: persons, bodies, media and places, each under its fullest name, with every mention of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter

from sumber.knowledge import countries
from sumber.model.record import Entity
from sumber.model.span import Span
from sumber.reading.known import Known, Name, Names
from sumber.reading.names.aliases import find_aliases
from sumber.reading.names.anaphora import Cast, find_anaphors
from sumber.reading.names.entities import Forms
from sumber.reading.names.lexicon import IN_TITLE
from sumber.reading.names.mention import Key, Mention, mentions
from sumber.reading.names.page import Page, page


def read_names(known: Known) -> Names:
    """Entities in the order of their first mention; pronouns and offices (`dia`, `sang menteri`) are mentions too.

    The tagger's names go in, known.tokens.names; a report without names has no entities.
    """
    sheet = page(known)
    named = [(name, m) for name in known.tokens.names for m in mentions(sheet, name)]
    named = list(_without_offices(sheet, named))
    found = [m for _, m in named]
    forms = Forms(sheet.form, sheet.lexicon, sheet.areas)
    for one in found:
        forms.add(one)
    pairs = find_aliases(sheet, found, forms)
    forms.settle()
    for short, full in pairs:
        forms.tie(short, full)
    found = sorted([*found, *_untagged(sheet, forms, {short for short, _ in pairs})], key=attrgetter("first"))
    return _compose(sheet, forms, found, named)


def _without_offices(sheet: Page, named: Sequence[tuple[Name, Mention]]) -> Iterator[tuple[Name, Mention]]:
    """Cuts off what was tagged with a name behind a title, where the report has the name without it, too.

    `Gubernur [Gorontalo Gusnar I.]` with `Gusnar I.` elsewhere.
    """
    keys = {one.key for _, one in named if one.type == "person"}
    others = {one.key for _, one in named if one.type != "person"}
    for name, one in named:
        titled = one.type == "person" and len(one.key) > 1 and one.first and sheet.flags(one.first - 1) & IN_TITLE
        if titled and one.key[:1] in others and (one.key[1:] in keys or one.key[1:2] in keys):
            words = list(sheet.pieces(one.first, one.last))[1:]
            one = Mention(
                words[0].token, one.last, Span(words[0].start, one.span.end), one.type, one.key[1:],
                sheet.text[words[0].start:one.span.end],
            )
        yield name, one


def _untagged(sheet: Page, forms: Forms, aliases: set[Key]) -> list[Mention]:
    """Short forms of names that the tagger passed over: parts of persons' names, acronyms that the text explains."""
    tokens, known = sheet.tokens, sheet.lexicon
    short = {w for k, f in forms.by_key.items() if f.type == "person" for w in k if len(w) > 2}
    places = {k[0] for k, f in forms.by_key.items() if f.type == "place"}
    short = {w for w in short if w not in known and w not in places and not countries.find(w.capitalize())}
    short |= {k[0] for k in aliases if len(k) == 1}
    found = []
    for at, word in enumerate(tokens.lower):
        if word in short and tokens.name_at[at] < 0 and tokens.words[at][0].isupper():
            kind = forms.by_key[(word,)].type if (word,) in forms.by_key else "person"
            one = Mention(at, at + 1, tokens.span(at, at + 1), kind, (word,), tokens.words[at])
            forms.adopt(one)
            found.append(one)
    return found


def _compose(
    sheet: Page, forms: Forms, mentions: Sequence[Mention], named: Sequence[tuple[Name, Mention]]
) -> Names:
    number: dict[Key, int] = {}
    members: dict[Key, list[Key]] = defaultdict(list)
    at = [number.setdefault(forms.root(one.key), len(number)) for one in mentions]
    for key in forms.by_key:
        members[forms.root(key)].append(key)
    roots = list(number)
    cast = Cast(tuple(mentions), tuple(at), tuple(forms.by_key[root].type for root in roots))
    anaphors, descriptions = find_anaphors(sheet, cast)
    spans: list[list[Span]] = [[] for _ in roots]
    entity_at: dict[Span, int] = {}
    for one, entity in zip(mentions, at, strict=True):
        spans[entity].append(one.span)
        entity_at[one.span] = entity
    taken = [span for span, _ in anaphors if span not in entity_at]
    for span, entity in anaphors:
        if span not in entity_at:
            spans[entity].append(span)
            entity_at[span] = entity
    for name, inner in named:
        entity_at.setdefault(name.span, number[forms.root(inner.key)])
    entities = tuple(
        Entity(f"e{i + 1}", _name(forms, root, members[root]), forms.by_key[root].type, tuple(sorted(spans[i])))
        for i, root in enumerate(roots)
    )
    return Names(entities, entity_at, tuple(descriptions), frozenset(taken))


def _name(forms: Forms, root: Key, members: Sequence[Key]) -> str:
    """The fullest form; of a country its common name if the report has it (not `Negeri Sakura`)."""
    surface = forms.by_key[root].surface
    if forms.by_key[root].type == "place" and (country := countries.find(surface)):
        said = {forms.by_key[key].surface.casefold(): forms.by_key[key].surface for key in members}
        proper = [said[n.casefold()] for n in country.names if n.casefold() in said and not forms.is_by_name(n)]
        return max(proper, key=lambda n: not n.isupper(), default=surface)
    return " ".join(surface.split())
