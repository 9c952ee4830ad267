"""Other names that the text itself gives: `Komisi Pemberantasan Korupsi (KPK)`, `Joko Widodo (Jokowi)`, `akrab disapa Romi`."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.reading.names.entities import Forms
from sumber.reading.names.lexicon import ALIAS, bare
from sumber.reading.names.mention import Key, Mention
from sumber.reading.names.page import Page

# Tokens between a name and what it is also called (`…, pemuda asal Depok yang akrab disapa Romi`), and inside a bracket.
REACH = 24
BRACKET = 6


def find_aliases(page: Page, mentions: Sequence[Mention], forms: Forms) -> list[tuple[Key, Key]]:
    """Pairs of forms that the text says are one name; short forms that were not tagged are added to `forms`."""
    pairs = []
    for mention in mentions:
        if inner := _bracketed(page, mention):
            alias = _form_at(page, inner, mention, forms)
            if alias and _plausible(page, mention, alias):
                pairs.append((alias, mention.key))
    return pairs + _called(page, mentions, forms)


def _bracketed(page: Page, mention: Mention) -> tuple[int, int] | None:
    """The tokens between the brackets right behind a name."""
    lower, at = page.tokens.lower, mention.last
    if at + 2 < len(lower) and lower[at] == "(":
        for end in range(at + 2, min(at + 2 + BRACKET, len(lower))):
            if lower[end] == ")":
                return at + 1, end
    return None


def _form_at(page: Page, inner: tuple[int, int], mention: Mention, forms: Forms) -> Key | None:
    first, last = inner
    tokens = page.tokens
    key = tuple([bare(w) for w in tokens.lower[first:last] if w[0].isalnum()])
    if key in forms.by_key:
        return key
    word = tokens.words[last - 1]
    if last - first > 1 or not word[0].isupper() or len(word) < 2:
        return None
    forms.add(Mention(first, last, mention.type, key), word)
    return key


def _plausible(page: Page, mention: Mention, alias: Key) -> bool:
    """Whether the bracket holds a short form of the name, not a party, an age or a place beside it."""
    if len(alias) != 1 or alias == mention.key:
        return False
    word, small = alias[0], page.form.body.small
    letters = "".join(w[0] for w in mention.key if w not in small)
    if word == letters or word == "".join(w[0] for w in mention.key):
        return True
    if mention.type == "person":
        return any(w[:3] == word[:3] for w in mention.key) and not word.isdigit()
    return len(mention.key) > 1 and _is_blend(word, mention.key) or _grows(word, letters)


def _is_blend(word: str, key: Key) -> bool:
    """Whether the letters of `word` stand, in order, in the words of the key, the first at its beginning (`kemendag`)."""
    letters = iter("".join(key))
    return word[0] == key[0][0] and all(letter in letters for letter in word if letter.isalpha())


def _grows(word: str, letters: str) -> bool:
    """An acronym that takes more than one letter of a word (`bpom`, `baznas`): all initials are in it, in order."""
    rest = iter(word)
    return len(letters) > 1 and all(letter in rest for letter in letters)


def _called(page: Page, mentions: Sequence[Mention], forms: Forms) -> list[tuple[Key, Key]]:
    """`alias X`, `akrab disapa X`: X is the person named last."""
    tokens = page.tokens
    at_start = {mention.first: mention for mention in mentions}
    pairs: list[tuple[Key, Key]] = []
    people = [m for m in mentions if m.type == "person"]
    nearest = 0
    for at, word in enumerate(tokens.lower):
        if not page.lexicon.get(word, 0) & ALIAS or at + 1 >= len(tokens.lower):
            continue
        while nearest < len(people) and people[nearest].last <= at:
            nearest += 1
        owner = people[nearest - 1] if nearest else None
        if owner is None or at - owner.last > REACH or not tokens.words[at + 1][0].isupper():
            continue
        named = at_start.get(at + 1)
        key = named.key if named else _form_at(page, (at + 1, at + 2), owner, forms)
        if key and key != owner.key:
            forms.by_key[key].types["person"] += 1
            pairs.append((key, owner.key))
    return pairs
