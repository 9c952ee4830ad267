"""Lists of as many members as the copy has counted: `keenam pihak itu adalah A, B, C, D, E dan F`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.checks.figures import Figure, any_of, figures_between
from sumber.checks.passages import passage_at, passages
from sumber.checks.wordsearch import whole_words
from sumber.language.form.figures import FigureForm
from sumber.model.span import Span

MOST = 15  # longer lists hold too much besides their members; 99 in 100 counted lists of 43,000 articles are shorter
OPENING = 80  # characters between the counted noun and the words that open the list, found the same way
REACH = 200  # characters before those words in which counts are looked for: the list's own, and one that it is out of
NEXT = 60  # characters behind the list's sentence in which the others are told of (`Sedangkan dua orang lainnya …`)
MEMBER = 60  # characters of a member; what is longer is a clause
BEFORE = 16  # characters before a count in which words that open another list stand (`selain dua nama itu`)
LONGEST_NAME = 5  # words of a name; 99 in 100 persons' and places' names of the annotated reports have no more

STOP = re.compile(r"\s[-–—]\s|[.?!]?[\"”]?$")  # with its sentence or a dash the list ends
BRACKETS = re.compile(r"\([^()]*\)")
EMPTY = re.compile(r",\s*,|,\s\w+\s*$|^\s*\w+\s*$")  # where a name or a link has fallen out of the copy
FOREIGN = re.compile(r"[\d:;\"“”]")  # lists with figures, quotations and parts of their own are not counted


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A counted list: `told` members are announced; `span` reaches from the count to the end of the list.

    `least`, `most`: how many members it can be read to have.
    """

    span: Span
    told: int
    least: int
    most: int


@dataclass(frozen=True)
class _Patterns:
    all_of: re.Pattern[str]
    opens: re.Pattern[str]
    copula: re.Pattern[str]
    partial: re.Pattern[str]
    last: re.Pattern[str]
    joined: re.Pattern[str]
    heads: re.Pattern[str]
    tails: re.Pattern[str]
    more: re.Pattern[str]
    others: re.Pattern[str]
    belongs: frozenset[str]


@lru_cache
def _patterns(form: FigureForm) -> _Patterns:
    words = form.lists
    joins, small = any_of(words.joins), any_of(words.before_count)
    return _Patterns(
        all_of=re.compile(
            rf"(?P<led>[,;(\"“]\s?|(?<!\w)(?:{small})\s)?(?<!\w)(?P<word>{any_of(form.numerals.all_of)})\s(?!{any_of(words.after_ordinal)})(?=[a-z])"
        ),
        opens=re.compile(rf"(?<!\w)(?:{any_of(words.opens)})(?!\w)\s?:?\s?|:\s"),
        copula=re.compile(rf"(?:{any_of(words.copulas)})\s?"),
        partial=re.compile(rf"(?<!\w)(?:{any_of(words.partial)})(?!\w)"),
        last=re.compile(rf"\s?(?:{joins})\s"),
        joined=re.compile(rf"\s(?:{joins})\s"),
        heads=re.compile(rf"(?<!\w)(?:{any_of(words.body_heads)})(?!\w)"),
        tails=re.compile(rf"\s?(?:{any_of(words.tails)})(?!\w)"),
        more=re.compile(rf"[\s\"“”.,]*(?:{any_of(words.more)})(?!\w)"),
        others=re.compile(rf"(?<!\w)(?:{any_of(form.sums.rest | form.sums.rest_after)})(?!\w)"),
        belongs=words.belongs | words.tails,
    )


def enumerations(copy: Copy) -> Iterator[Enumeration]:
    """The counted lists of the body that are told in one sentence, with names or short phrases for members."""
    patterns = _patterns(copy.pack.figures)
    done = -1
    for start, _ in sorted([*whole_words(copy.low, copy.pack.figures.lists.opens), *_colons(copy.low)]):
        opening = patterns.opens.match(copy.low, start)
        at = passage_at(copy, start)
        if opening and at > done and opening.end() <= passages(copy)[at].end:
            found = _counted(copy, passages(copy)[at], opening, patterns)
            if found:
                yield found
                done = at


def _colons(low: str) -> Iterator[tuple[int, int]]:
    at = low.find(": ")
    while at >= 0:
        yield at, at + 1
        at = low.find(": ", at + 1)


def _counted(copy: Copy, passage: Span, opening: re.Match[str], patterns: _Patterns) -> Enumeration | None:
    told = _count_before(copy, passage, opening.start(), patterns)
    start = opening.end()
    if told is None or (patterns.copula.match(opening[0]) and not copy.text[start : start + 1].isupper()):
        return None
    stop = STOP.search(copy.text, start, passage.end)
    members = _members(copy, Span(start, stop.start() if stop else passage.end), patterns)
    if not members:
        return None
    least, most = _sizes(members, copy.shared(_titles), patterns)
    end = start + members[-1].end
    goes_on = any(patterns.more.match(copy.low, place) for place in (end, passage.end))
    goes_on = goes_on or patterns.others.search(copy.low, passage.end, passage.end + NEXT) is not None
    return Enumeration(Span(told[0].start, end), told[1], least, told[1] if goes_on and told[1] > most else most)


def _titles(copy: Copy) -> frozenset[str]:
    """What stands before a person's name: ranks, offices, forms of address."""
    person = copy.pack.names.person
    return person.offices | person.ranks | person.honorifics


def _count_before(copy: Copy, passage: Span, place: int, patterns: _Patterns) -> tuple[Span, int] | None:
    """The count that the list is of: the last before it, unless it is itself taken out of another (`dua dari tiga`)."""
    counts = [
        (figure.span, figure.value, figure.rough) for figure in _counts(copy, max(passage.start, place - REACH), place)
    ]
    all_of = copy.pack.figures.numerals.all_of
    for match in patterns.all_of.finditer(copy.low, max(passage.start, place - REACH), place):
        if match["led"] is not None or not copy.low[passage.start : match.start()].strip(' "“'):
            counts.append((Span(*match.span("word")), all_of[match["word"]], False))
    counts.sort()
    if not counts:
        return None
    span, value, rough = counts[-1]
    between = copy.low[span.end : place]
    before = copy.low[max(passage.start, span.start - BEFORE) : span.start]
    if rough or not 2 <= value <= MOST or len(between) > OPENING or re.search("[(,:]", between.rstrip(" ,:")):
        return None
    if patterns.partial.search(between) or patterns.partial.search(before):
        return None
    if len(counts) > 1 and "," not in copy.low[counts[-2][0].end : span.start]:
        return None
    return span, int(value)


def _counts(copy: Copy, start: int, end: int) -> Iterator[Figure]:
    for figure in figures_between(copy, start, end):
        if figure.kind == "count" and not figure.label and figure.value == int(figure.value):
            yield figure


class Member(NamedTuple):
    """A piece of a list between two commas, in lower case and as it is written; `end` counted from the list's start."""

    low: str
    text: str
    end: int

    @property
    def is_name(self) -> bool:
        """Whether it is written as a name: up to five words, all but small ones with capitals."""
        words = self.text.split()
        return 0 < len(words) <= LONGEST_NAME and words[0][:1].isupper() and words[-1][:1].isupper()


def _members(copy: Copy, span: Span, patterns: _Patterns) -> list[Member]:
    """The pieces of the list, up to the one that an `and` closes; empty if the list cannot be told."""
    low = BRACKETS.sub(_blank, copy.low[span.start : span.end])
    if any(words.search(low) for words in (patterns.partial, patterns.opens, FOREIGN)) or figures_between(copy, *span):
        return []
    text = BRACKETS.sub(_blank, copy.text[span.start : span.end])
    commas = [match.start() for match in re.finditer(",", low)]
    bounds = zip([0, *(comma + 1 for comma in commas)], [*commas, len(low)], strict=True)
    pieces = [Member(low[a:b], text[a:b].strip(), b) for a, b in bounds]
    closing = _closing(pieces, patterns)
    if closing is None or any(len(piece.low) > MEMBER or not piece.text for piece in pieces[:closing]):
        return []
    if patterns.tails.match(low) or EMPTY.search(low):
        return []
    return pieces[: closing + 1]


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _closing(pieces: Sequence[Member], patterns: _Patterns) -> int | None:
    """Which piece closes the list: the last that begins with `and`, else the one with an `and` inside."""
    led = [i for i, piece in enumerate(pieces) if i and patterns.last.match(piece.low)]
    if led:
        return led[-1]
    inner = [i for i, piece in enumerate(pieces) if patterns.joined.search(piece.low)]
    if not inner or any(not patterns.tails.match(pieces[i].low) for i in inner[1:]):
        return None
    return inner[0]


def _sizes(members: Sequence[Member], titles: frozenset[str], patterns: _Patterns) -> tuple[int, int]:
    """How many members the list has at the least and at the most.

    An `and` inside a member may part two; a title or a trade between two commas may belong to the name beside it.
    """
    last = members[-1]
    led = patterns.last.match(last.low) is not None
    inner = [len(patterns.joined.findall(member.low)) for member in members]
    if led:
        firm = next(i for i, member in enumerate(members) if i and patterns.last.match(member.low)) + 1
        most = len(members) + sum(inner) - (1 if patterns.joined.match(last.low) else 0)
    else:
        firm = len(members) + (1 if _parts_two_names(last, patterns) else 0)
        most = len(members) + sum(inner)
    return max(1, firm - _loose(members, titles, patterns)), most


def _loose(members: Sequence[Member], titles: frozenset[str], patterns: _Patterns) -> int:
    """How many pieces may be no members of their own but tell of their neighbours."""
    words = [_words(member, patterns) for member in members]
    firsts = [piece[0].lower() if piece else "" for piece in words]
    kinds = {first for first in firsts if first in titles} | ({firsts[0]} if firsts.count(firsts[0]) > 1 else set())
    named = words[0] != [] and words[0][0][:1].isupper()
    loose = 0
    for first, piece in zip(firsts, words, strict=True):
        aside = not piece or first in patterns.belongs or (named and not piece[0][:1].isupper())
        loose += first not in kinds and (aside or bool(kinds))
        loose += first in titles and not kinds - titles  # a title and its bearer may be two pieces
    return loose


def _words(member: Member, patterns: _Patterns) -> list[str]:
    """The words of a piece without the `and` that leads it."""
    joined = patterns.last.match(member.low)
    words = member.text.split()
    return words[1:] if joined else words


def _parts_two_names(member: Member, patterns: _Patterns) -> bool:
    parts = [Member("", part.strip(), 0) for part in re.split(patterns.joined.pattern, member.text)]
    return len(parts) == 2 and all(part.is_name for part in parts) and not patterns.heads.search(member.low)
