"""Text into tokens and sentences, by regular expressions; every token is a span of the untouched text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from sumber.language.form.tokens import TokenForm
from sumber.model.span import Span
from sumber.reading.known import Sentence
from sumber.reading.tokens.unglue import Unglue

# A line without end is cut as if it were several paragraphs: memory stays bounded. The longest paragraph of 43,000
# articles has 21,000 characters.
PIECE = 65_536
# The longest sentence of ordinary news has some 120 tokens; what is longer are tables and lists. The tagger's work on a
# batch grows with its longest sentence.
LONGEST_SENTENCE = 256

_CLOSERS = frozenset("”’»)]")
_OPENERS = frozenset("“‘«([")
_EITHER = frozenset(('"', "''", "'", "``"))
_STOPS = frozenset((".", "?", "!", "…", "..", "...", "?!", "!!"))
_DASHES = frozenset("-–—")
_TOP_DOMAINS = "com|co|net|org|id|info|tv|news|online|go|ac|gov|edu|my|sg|au|uk|us|site|xyz|io|me|fm"


_Columns = tuple[list[str], list[int], list[int]]


@dataclass(slots=True)
class Cut:
    """Columns of tokens in the making."""

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)  # each word once: a long text has few


def cut(text: str, paragraphs: tuple[Span, ...], form: TokenForm) -> Cut:
    """Tokens and sentences of the paragraphs; every character that is not white space is in one token."""
    whole = Cut()
    cutter = _cutter(form)
    for number, paragraph in enumerate(paragraphs):
        for start, end in _pieces(text, paragraph):
            _add(whole, cutter.tokens(text, start, end), number, cutter)
    return whole


def _pieces(text: str, paragraph: Span) -> Iterator[tuple[int, int]]:
    start, end = paragraph
    while end - start > PIECE:
        space = text.rfind(" ", start + PIECE // 2, start + PIECE)
        middle = space if space >= 0 else start + PIECE
        yield start, middle
        start = middle
    yield start, end


def _add(whole: Cut, tokens: _Columns, number: int, cutter: _Cutter) -> None:
    words, starts, ends = tokens
    base = len(whole.words)
    whole.words += map(whole.known.setdefault, words, words)
    whole.starts += starts
    whole.ends += ends
    first = 0
    for last in (*cutter.sentence_ends(tokens), len(words)):
        while first < last:
            stop = min(last, first + LONGEST_SENTENCE)
            span = Span(starts[first], ends[stop - 1])
            whole.sentences.append(Sentence(base + first, base + stop, span, number))
            first = stop


@lru_cache
def _cutter(form: TokenForm) -> _Cutter:
    return _Cutter(form)


class _Cutter:
    """The expressions and tables of one language."""

    def __init__(self, form: TokenForm) -> None:
        self._token = _token_pattern(form)
        self._form = form
        self._unglue = Unglue(form)
        self._shortened = form.abbreviations | form.final

    def tokens(self, text: str, start: int, end: int) -> _Columns:
        """The tokens of one piece of text."""
        spans = [match.span() for match in self._token.finditer(text, start, end)]
        words = [text[a:b] for a, b in spans]
        joined = [i for i, word in enumerate(words) if not word.islower() and len(word) > 3 and self._is_joined(word)]
        for i in reversed(joined):
            spans[i:i + 1] = self._parts(words[i], spans[i][0])
        if joined:
            words = [text[a:b] for a, b in spans]
        starts = [a for a, _ in spans]
        ends = [b for _, b in spans]
        full_stops = [i for i, word in enumerate(words) if word == "."]
        tied = [i for i in full_stops if i and ends[i - 1] == starts[i] and self._is_shortened(words, i)]
        for i in reversed(tied):
            words[i - 1] += "."
            ends[i - 1] = ends[i]
            del words[i], starts[i], ends[i]
        return words, starts, ends

    def _is_joined(self, word: str) -> bool:
        return "-" in word or bool(self._unglue.parts(word))

    def _parts(self, word: str, start: int) -> list[tuple[int, int]]:
        if "-" in word:
            return self._untied(word, start)
        seams = [0, *self._unglue.parts(word), len(word)]
        return [(start + a, start + b) for a, b in pairwise(seams)]

    def _untied(self, word: str, start: int) -> list[tuple[int, int]]:
        """The spans of a hyphenated word: several if the hyphen stands between two names, as in `Jakarta-Bandung`."""
        found: list[tuple[int, int]] = []
        end = start + len(word)
        while True:
            first, hyphen, rest = word.partition("-")
            if not hyphen or not self._are_two(first, rest):
                return [*found, (start, end)]
            middle = start + len(first)
            found += [(start, middle), (middle, middle + 1)]
            word, start = rest, middle + 1

    def _are_two(self, first: str, rest: str) -> bool:
        if not rest[:1].isupper() or len(rest) < 2 or first[:3].lower() == rest[:3].lower():
            return False
        if first.lower() in self._form.prefixes:
            return True
        return first[:1].isupper() and len(first) > 1 and (len(first) > 3 or first.isupper())

    def _is_shortened(self, words: list[str], stop: int) -> bool:
        """Whether the full stop at `stop` belongs to the word before it: an abbreviation or an initial."""
        word = words[stop - 1]
        if len(word) > 2 and word.isupper():  # BPK is the court of audit, Bpk. is short for a gentleman
            return False
        if word.lower() in self._shortened:
            return True
        return len(word) == 1 and word.isupper() and self._is_initial(words, stop)

    def _is_initial(self, words: list[str], stop: int) -> bool:
        after = words[stop + 1] if stop + 1 < len(words) else ""
        if not after[:1].isupper() or after.lower() in self._form.starters:
            return False
        return stop < 2 or words[stop - 2].lower() not in self._form.letter_nouns

    def sentence_ends(self, tokens: _Columns) -> list[int]:
        """Indices of tokens before which a new sentence begins, in order."""
        words = tokens[0]
        closing: set[int] | None = None
        found: list[int] = []
        after = 0
        for i, word in enumerate(words):
            if i < after:
                continue
            if word in _STOPS:
                final = False
            elif word[-1] == "." and len(word) > 1 and self._may_end(word):
                final = True
            else:
                continue
            if closing is None:
                closing = _closing_quotes(tokens)
            after = _after_closers(words, i + 1, closing)
            if after < len(words) and self._opens(words, i, after, final) and not _is_enumerator(words, i, found):
                found.append(after)
        return found

    def _may_end(self, word: str) -> bool:
        return word[:-1].lower() in self._form.final or word.count(".") > 1

    def _opens(self, words: list[str], stop: int, after: int, final: bool) -> bool:
        """Whether the token at `after`, the first one behind the stop and what closes with it, opens a sentence."""
        word = words[after]
        if final:
            return word[0].isupper() and word.lower() in self._form.starters
        if word in _OPENERS or word in _EITHER:
            return True
        if word in _DASHES:
            following = words[after + 1] if after + 1 < len(words) else ""
            return following[:1].isupper()
        if word[0].islower():  # sloppy copy: a full stop, and a small letter where a capital should be
            return after == stop + 1 and words[stop] == "." and word in self._form.starters
        return word[0].isalnum() or not word[0].isascii() or word[0] in "#@*•"


def _is_enumerator(words: list[str], stop: int, found: list[int]) -> bool:
    """`1.` at the head of a sentence or after a colon counts, it does not end a sentence."""
    head = stop - 1
    if head < 0 or not (words[head].isdigit() and len(words[head]) < 3):
        return False
    return head == 0 or head in found[-1:] or words[head - 1] in (":", ";")


def _after_closers(words: list[str], i: int, closing: set[int]) -> int:
    while i < len(words) and (words[i] in _STOPS or words[i] in _CLOSERS or i in closing):
        i += 1
    return i


def _closing_quotes(tokens: _Columns) -> set[int]:
    """Which straight quotation marks close. White space tells, unless one is open and the mark follows a stop."""
    words, starts, ends = tokens
    closing: set[int] = set()
    is_open = dict.fromkeys(_EITHER, False)
    for i in [i for i, word in enumerate(words) if word in _EITHER]:
        loose_left = i == 0 or ends[i - 1] < starts[i]
        loose_right = i + 1 < len(words) and ends[i] < starts[i + 1]
        if loose_left == loose_right or (is_open[words[i]] and i and words[i - 1][-1] in ".,?!…"):
            closes = is_open[words[i]]
        else:
            closes = loose_right
        is_open[words[i]] = not closes
        if closes:
            closing.add(i)
    return closing


def _token_pattern(form: TokenForm) -> re.Pattern[str]:
    """One expression with an alternative for each kind of token, in order of precedence."""
    letter = r"[^\W\d_]"
    inner = r"[\w\u0300-\u036f]"
    currencies = "|".join(re.escape(c) for c in form.currencies) or r"(?!)"
    suffixes = "|".join(map(re.escape, form.number_suffixes)) or r"(?!)"
    dotted = "|".join(sorted(map(re.escape, form.dotted), key=len, reverse=True)) or r"(?!)"
    # Repetitions are bounded where a failed attempt is made again at each of its parts: a long a.a.a.a stays linear.
    domain = rf"(?:\.[\w-]{{1,40}}){{0,3}}\.(?i:{_TOP_DOMAINS})(?![\w-])(?:/[\w/.-]*[\w/])?"
    mail = r"(?:[._+-]\w{1,40}){0,3}@[\w-]+(?:\.[\w-]+)+"
    kinds = (
        r"(?:https?://|www\.)[^\s\"<>“”]*[\w/=&#%+-]",
        rf"[@#]{inner}[\w.]*\w",
        rf"(?:{dotted})(?!{inner})\.?",
        rf"(?:{letter}\.){{2,}}(?:{letter}(?!{inner}))?|[A-Z](?:\.[A-Z])+(?!{inner})",
        rf"(?:{currencies})(?=\.?\d)",
        rf"\d+(?:[.,:/]\d+)*(?:-(?:{suffixes})(?!{inner})|{letter}{{1,2}}(?!{inner}))?",
        rf"{letter}{inner}*(?:[-‐‑'’&]{inner}+)*(?:{domain}|{mail})?",
        r"\.{2,}|''|``|-{2,}|–{2,}|—{2,}|={2,}|_{2,}|\*{2,}",
        rf"{inner}+",
        r"[^\s\u200b-\u200f\u2060\ufeff\u00ad]",
    )
    return re.compile("|".join(kinds))
