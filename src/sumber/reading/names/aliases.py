"""Other names that the text itself gives: `Komisi … Korupsi (KPK)`, `Joko Widodo (Jokowi)`, `akrab disapa Romi`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sumber.knowledge import bodies
from sumber.model.record import EntityType
from sumber.reading.names.entities import Forms
from sumber.reading.names.lexicon import ALIAS, DEFINITE, bare
from sumber.reading.names.mention import Key, Mention
from sumber.reading.names.page import Page

# Tokens between a name and what it is also called (`…, pemuda Depok yang akrab disapa Romi`), and inside a bracket.
REACH = 24
BRACKET = 6
BEFORE = 12  # persons looked back at for the one with a full name
OR_SHORT = 5  # tokens of `atau yang biasa disingkat`


def find_aliases(page: Page, mentions: Sequence[Mention], forms: Forms) -> list[tuple[Key, Key]]:
    """Pairs of forms that the text says are one name; short forms that were not tagged are added to `forms`."""
    pairs = []
    for mention in mentions:
        inner = _bracketed(page, mention)
        if inner is None or (alias := _form_at(page, inner, mention, forms)) is None:
            continue
        if full := _full(page, mention, alias, forms, whole=inner[1] - inner[0] > 1):
            pairs.append((alias, full))
    pairs += _or_short(page, mentions, forms)
    pairs += _initials(page, mentions, forms)
    return [*pairs, *_called(page, mentions, forms), *_spelt_out(page, forms)]


def _bracketed(page: Page, mention: Mention) -> tuple[int, int] | None:
    """The tokens between the brackets right behind a name."""
    lower, at = page.tokens.lower, mention.last
    if at + 2 < len(lower) and lower[at] == "(":
        for end in range(at + 2, min(at + 2 + BRACKET, len(lower))):
            if lower[end] == ")":
                return at + 1, end
    return None


def _or_short(page: Page, mentions: Sequence[Mention], forms: Forms) -> Iterator[tuple[Key, Key]]:
    """`Lembaga Tes … atau LTMPT`, `… yang disingkat LTMPT`: initials behind words that tell a short form."""
    lower, words, joins = page.tokens.lower, page.tokens.words, page.form.body.or_short
    for mention in mentions:
        at = mention.last
        while at < min(len(lower) - 1, mention.last + OR_SHORT) and lower[at] in joins:
            at += 1
        if at == mention.last or len(mention.key) < 2 or len(words[at]) < 2 or not words[at].isupper():
            continue
        letters = "".join(w[0] for w in mention.key if w not in page.form.body.small)
        blend = mention.type == "body" and _is_blend(bare(lower[at]), mention.key)
        if (blend or bare(lower[at]) == letters) and (alias := _form_at(page, (at, at + 1), mention, forms)):
            yield alias, mention.key


def _initials(page: Page, mentions: Sequence[Mention], forms: Forms) -> Iterator[tuple[Key, Key]]:
    """Acronyms that the text explains though the full name was not tagged: capitalised words with these initials."""
    tokens = page.tokens
    for mention in mentions:
        if len(mention.key) > 1 or mention.type != "body" or not mention.surface.isupper() or len(mention.surface) < 3:
            continue
        last = mention.first
        while last > max(0, mention.first - OR_SHORT) and _leads_to_short(page, last - 1):
            last -= 1
        first = _first_of(page, mention.key[0], last) if last < mention.first else last
        if first == last or _has_person(page, first, last):
            continue
        span = tokens.span(first, last)
        full = Mention(first, last, span, "body", tokens.lower[first:last], page.text[span.start:span.end])
        if full.key not in forms.by_key:
            forms.add(full)
        yield mention.key, full.key


def _leads_to_short(page: Page, at: int) -> bool:
    return page.tokens.lower[at] in page.form.body.or_short or page.tokens.words[at] == "("


def _first_of(page: Page, letters: str, last: int) -> int:
    """Where the capitalised words up to `last` begin that have these initials; `last` if they have others."""
    words, lower, small = page.tokens.words, page.tokens.lower, page.form.body.small
    at, left = last, list(letters)
    while at > 0 and left:
        at -= 1
        if lower[at] in small:
            continue
        if not words[at][0].isupper() or lower[at][0] != left.pop():
            return last
    return last if left else at


def _has_person(page: Page, first: int, last: int) -> bool:
    tokens = page.tokens
    return any(at >= 0 and tokens.names[at].type == "person" for at in tokens.name_at[first:last])


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
        if owner is None or at + 2 >= len(tokens.words):
            continue
        if at - owner.last > REACH:
            if not page.flags(at + 2) & DEFINITE:
                continue
            # `pria yang disapa Romi ini`: the last to be given a full name
            owner = next((one for one in reversed(people[max(0, nearest - BEFORE):nearest]) if len(one.key) > 1), owner)
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
