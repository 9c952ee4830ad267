"""Where words have run together in copy that lost its links: `PresidenDonald`, `kepadaAFPbahwa`, `Trumpmengatakan`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from itertools import pairwise

from sumber import language
from sumber.knowledge import countries
from sumber.language.form.tokens import TokenForm
from sumber.reading.known import Sentence
from sumber.reading.tokens.cut import Cut

# 43,000 reports have 14,000 words run together like this, one in three of them at a name that was a link.
_RISE = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[A-Z]{2})(?=[^\W\d_A-Z]{3})|(?<=[A-Z]{2})(?=[A-Z][^\W\d_A-Z]{2})")
_PLAIN = re.compile(r"[\w'’-]+")
SHORTEST = 8  # letters: shorter words are brands rather (`eBay`, `iPhone`, `McLaren`)
LONGEST_WHOLE = 5  # letters: no two words have run together in so few
HEAD, TAIL = 3, 3  # letters of the parts


@dataclass(frozen=True, slots=True)
class RunOn:
    """What a language tells of words run together.

    `known` are all words of its tables about names, `tails` small words that may have run on behind a name, `verb` what
    a verb looks like, `names` words of names that are always known, `form` what is told of tokens.
    """

    known: frozenset[str]
    tails: frozenset[str]
    verb: re.Pattern[str]
    names: Mapping[str, int]
    form: TokenForm

    def is_whole(self, word: str) -> bool:
        """Whether the word is familiar as it is (`Meskipun`, `YouTube`), or no plain word."""
        form = self.form
        return word in form.whole or word in form.names or word.lower() in form.small or not _PLAIN.fullmatch(word)


@lru_cache(maxsize=8)
def run_on(code: str) -> RunOn:
    """The same of the language pack `code`."""
    pack = language.load(code)
    phrase = pack.names.phrase
    tails = frozenset(word for word in (*phrase.run_on, *pack.cues.words) if len(word) > 2 and word.isalpha())
    return RunOn(frozenset(_words(pack.names)), tails, re.compile(phrase.verb), _country_words(), pack.tokens)


def _words(form: object) -> Iterator[str]:
    """Every word of a form's sets, however deep."""
    if isinstance(form, frozenset):
        yield from (word for word in form if isinstance(word, str))
    elif is_dataclass(form):
        for field in fields(form):
            yield from _words(getattr(form, field.name))


def _country_words() -> dict[str, int]:
    """The words of countries' names, each as if seen once: verbs run on behind them, too (`Iranmelancarkan`)."""
    names = (name for country in countries.every() for name in country.names)
    return {word: 1 for name in names for word in name.split() if word[0].isupper() and len(word) > 3}


def parted(whole: Cut, language_code: str) -> Cut:
    """The same tokens, those parted in which words have run together."""
    tables = run_on(language_code)
    seen = Counter(tables.names)
    seen.update([word for word in whole.words if word[0].isupper()])
    cuts = {
        at: found
        for at, word in enumerate(whole.words)
        if len(word) > LONGEST_WHOLE and not word.islower() and not tables.is_whole(word)
        and (found := seams(word, tables, seen))
    }
    return _with_cuts(whole, cuts) if cuts else whole


def _with_cuts(whole: Cut, cuts: Mapping[int, tuple[int, ...]]) -> Cut:
    new, moved = Cut(), []
    for at, (word, start) in enumerate(zip(whole.words, whole.starts, strict=True)):
        moved.append(len(new.words))
        for low, high in pairwise((0, *cuts.get(at, ()), len(word))):
            new.words.append(word[low:high])
            new.starts.append(start + low)
            new.ends.append(start + high)
    moved.append(len(new.words))
    new.sentences = [
        Sentence(moved[s.first], moved[s.last], s.span, s.paragraph) for s in whole.sentences
    ]
    return new


def seams(word: str, tables: RunOn, seen: Mapping[str, int]) -> tuple[int, ...]:
    """Offsets at which a word has to be parted; empty for nearly all words.

    `seen` are the report's capitalised words with their number.
    """
    if len(word) < SHORTEST - 2 or word.islower() or seen.get(word, 0) > 1:
        return ()
    cuts = [match.start() for match in _RISE.finditer(word)]
    found: list[int] = []
    low = 0
    for cut, high in zip(cuts, (*cuts[1:], len(word)), strict=False):
        head, rest = word[low:cut], word[cut:high]
        split = _run_on(head, tables, seen, joined=True)
        if split or _joint(head, rest, tables, seen):
            found += [low + split, cut] if split else [cut]
            low = cut
    if len(word) - low >= HEAD + TAIL and (split := _run_on(word[low:], tables, seen, joined=low > 0)):
        found.append(low + split)
    return tuple(found)


def _joint(head: str, rest: str, tables: RunOn, seen: Mapping[str, int]) -> bool:
    """Whether two words meet here and not two halves of one (`YouTube`)."""
    if rest[0].islower():
        return rest in tables.tails
    low = head.lower()
    if low in tables.form.brand_heads or (len(head) < HEAD and head[0].isupper()):  # detikNews, McLaren, DiCaprio
        return False
    return low in tables.known or low in tables.tails or head in seen or (rest in seen and len(rest) > HEAD)


def _run_on(word: str, tables: RunOn, seen: Mapping[str, int], *, joined: bool) -> int | None:
    """Where a small word or verb has run on behind a name; None if the word is whole."""
    if not word[0].isupper():
        return None
    for cut in range(HEAD, len(word) - TAIL + 1):
        head, tail = word[:cut], word[cut:]
        if tail in tables.tails and (head in seen or joined or len(tail) > 2 * TAIL):
            return cut
        if head in seen and len(head) > HEAD and tables.verb.fullmatch(tail):
            return cut
    return None
