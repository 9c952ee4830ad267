"""Other names that the text itself gives: `Komisi … Korupsi (KPK)`, `Joko Widodo (Jokowi)`, `akrab disapa Romi`."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.knowledge import bodies
from sumber.model.record import EntityType
from sumber.reading.names.entities import Forms
from sumber.reading.names.lexicon import ALIAS, bare
from sumber.reading.names.mention import Key, Mention
from sumber.reading.names.page import Page

# Tokens between a name and what it is also called (`…, pemuda Depok yang akrab disapa Romi`), and inside a bracket.
REACH = 24
BRACKET = 6


def find_aliases(page: Page, mentions: Sequence[Mention], forms: Forms) -> list[tuple[Key, Key]]:
    """Pairs of forms that the text says are one name; short forms that were not tagged are added to `forms`."""
    pairs = []
    for mention in mentions:
        inner = _bracketed(page, mention)
        if inner is None or (alias := _form_at(page, inner, mention, forms)) is None:
            continue
        if full := _full(page, mention, alias, forms, whole=inner[1] - inner[0] > 1):
            pairs.append((alias, full))
    return [*pairs, *_called(page, mentions, forms), *_spelt_out(page, forms)]


def _bracketed(page: Page, mention: Mention) -> tuple[int, int] | None:
    """The tokens between the brackets right behind a name."""
    lower, at = page.tokens.lower, mention.last
    if at + 2 < len(lower) and lower[at] == "(":
        for end in range(at + 2, min(at + 2 + BRACKET, len(lower))):
            if lower[end] == ")":
                return at + 1, end
    return None


def _form_at(page: Page, inner: tuple[int, int], mention: Mention, forms: Forms) -> Key | None:
    """The form inside the brackets, or its first word if that is an acronym (`BKF Kemenkeu`)."""
    first, last = inner
    tokens = page.tokens
    key = tuple([bare(w) for w in tokens.lower[first:last] if w[0].isalnum()])
    if key in forms.by_key:
        return key
    word = tokens.words[first]
    if not word[0].isupper() or len(word) < 2 or (last - first > 1 and not word.isupper()):
        return None
    one = Mention(first, first + 1, tokens.span(first, first + 1), mention.type, (bare(tokens.lower[first]),), word)
    if one.key not in forms.by_key:
        forms.add(one)
    return one.key


def _full(page: Page, mention: Mention, alias: Key, forms: Forms, *, whole: bool) -> Key | None:
    """The form that the bracket shortens: the name, or its end (`… Hak Asasi Manusia Perserikatan … (PBB)`).

    None if the bracket tells something else: a party, an age, a place.
    """
    if len(alias) != 1 or alias == mention.key:
        return None
    word, small = alias[0], page.form.body.small
    parts = [(w[0], at) for at, w in enumerate(mention.key) for w in w.split("-") if w and w not in small]
    letters = "".join(letter for letter, _ in parts)
    if word == letters or word == "".join(w[0] for w in mention.key):
        return mention.key
    if mention.type == "person":
        if len(word) > 1 and (letters.endswith(word) or _is_blend(word, mention.key)):
            return mention.key
        return mention.key if any(w[:3] == word[:3] for w in mention.key) and not word.isdigit() else None
    if len(word) > 1 and letters.endswith(word):
        return _end_of(mention, parts[-len(word)][1], forms)
    if len(mention.key) < 2:
        return None
    if _is_blend(word, mention.key):
        return mention.key
    known = bodies.find(forms.by_key[alias].surface)
    stands_for = known is None or mention.surface in (known.name, *known.names)
    return mention.key if stands_for and forms.by_key[alias].surface.isupper() and not whole else None


def _end_of(mention: Mention, at: int, forms: Forms) -> Key:
    words = mention.surface.split()
    one = mention._replace(key=mention.key[at:], surface=" ".join(words[at - len(mention.key):]))
    if one.key not in forms.by_key:
        forms.add(one)
    return one.key


def _is_blend(word: str, key: Key) -> bool:
    """Whether the letters of `word` stand in the key's words, in order, the first at its beginning (`kemendag`)."""
    letters = iter("".join(key))
    return word[0] == key[0][0] and all(letter in letters for letter in word if letter.isalpha())


def _called(page: Page, mentions: Sequence[Mention], forms: Forms) -> list[tuple[Key, Key]]:
    """`alias X`, `akrab disapa X`: X is the person named last."""
    tokens = page.tokens
    pairs: list[tuple[Key, Key]] = []
    markers = [at for at, word in enumerate(tokens.lower) if page.lexicon.get(word, 0) & ALIAS]
    if not markers:
        return pairs
    at_start = {mention.first: mention for mention in mentions}
    people = [m for m in mentions if m.type == "person"]
    nearest = 0
    for at in markers:
        while nearest < len(people) and people[nearest].last <= at:
            nearest += 1
        owner = people[nearest - 1] if nearest else None
        if owner is None or at - owner.last > REACH or at + 1 >= len(tokens.words):
            continue
        named = at_start.get(at + 1)
        key = named.key if named else _form_at(page, (at + 1, at + 2), owner, forms)
        if key and key != owner.key:
            forms.by_key[key].types["person"] += 1
            pairs.append((key, owner.key))
    return pairs


def _spelt_out(page: Page, forms: Forms) -> list[tuple[Key, Key]]:
    """Acronyms of well-known bodies whose full name stands in the text, though not tagged as a name of its own."""
    pairs: list[tuple[Key, Key]] = []
    for known in [f for f in forms.by_key.values() if len(f.key) == 1]:
        body = bodies.find(known.surface)
        if body is None or known.types.get("person", 0) > known.types.total() / 2:
            continue
        full = next((n for n in (body.name, *body.names) if " " in n and n in page.text), None)
        if full is None:
            continue
        kind: EntityType = "body"
        one = Mention(known.first, known.first, page.tokens.span(0, 1), kind, tuple(full.lower().split()), full)
        if one.key not in forms.by_key:
            forms.add(one)
        pairs.append((known.key, one.key))
    return pairs
