"""Totals and the parts that they are said to consist of: `16 pelaku, terdiri dari 13 laki-laki dan tiga perempuan`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from sumber.checks.base import Copy
from sumber.checks.figures import Figure, any_of, figures_by_passage
from sumber.checks.wordsearch import has_any
from sumber.language.form.figures import FigureForm
from sumber.model.span import Span

# Characters between a total and the first of its parts, and between two parts: of the breakdowns that add up in 43,000
# articles, 99 in a hundred have no more.
OPENING = 120
PART = 160
MANY = 40  # figures of a sentence; tables that have lost their lines have more
BESIDE = 20  # characters before a total in which a word stands that makes it a part itself: `dewasa 24 orang`
NEAR_REST = 60  # characters between `sisanya` and its figure, found the same way


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A total and all its parts, in the order of the text; `singles` more parts are one of something (`seorang`).

    `total` is None for shares of a hundred per cent.
    """

    total: Figure | None
    parts: tuple[Figure, ...]
    singles: int = 0

    @property
    def span(self) -> Span:
        """From the first of its figures to the last."""
        spans = [figure.span for figure in (self.total, *self.parts) if figure]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    @property
    def sum(self) -> float:
        """What the parts add up to."""
        return self.singles + sum(part.value for part in self.parts)

    @property
    def adds_up(self) -> bool:
        """Whether total and parts can be right together, rounded as each of them is."""
        slack = sum(part.slack for part in self.parts)
        low, high = self.sum - slack, self.sum + slack
        if self.total is None:
            return low - 0.01 <= 100 <= high + 0.01
        give = 1e-9 * abs(self.total.value)
        return low <= self.total.high + give and self.total.low <= high + give


@dataclass(frozen=True)
class _Patterns:
    opens: re.Pattern[str]
    partial: re.Pattern[str]
    parted: re.Pattern[str]
    last: re.Pattern[str]
    again: re.Pattern[str]
    out_of: re.Pattern[str]
    rest: re.Pattern[str]
    rest_after: re.Pattern[str]
    more: re.Pattern[str]
    total: re.Pattern[str]
    bracket: re.Pattern[str]
    single: re.Pattern[str]
    single_last: re.Pattern[str]
    serial: re.Pattern[str]
    change: re.Pattern[str]
    kind: re.Pattern[str]
    anaphor: re.Pattern[str]
    number: re.Pattern[str]
    then: re.Pattern[str]


@lru_cache
def _patterns(form: FigureForm) -> _Patterns:
    words = form.sums
    joins, single = any_of(words.joins), any_of(form.numerals.single)
    return _Patterns(
        opens=re.compile(rf"(?<!\w)(?:{any_of(words.opens)})(?!\w)"),
        partial=re.compile(rf"(?<!\w)(?:{any_of(words.partial)})(?!\w)"),
        parted=re.compile(rf"[,;]|(?<!\w)(?:{joins})(?!\w)"),
        last=re.compile(rf"(?:[,;]\s?|^(?:[^,;]*\s)?)(?:{joins})\s[^,;.]*$"),
        again=re.compile(rf"(?:^|[,;\s])(?:{joins})\s(?:[\w-]+\s){{0,2}}$"),
        out_of=re.compile(rf"(?:^|[,;(\"“”]\s?|\s(?=\w+\s\w))(?:{any_of(words.out_of)})\s$"),
        rest=re.compile(rf"(?<!\w)(?:{any_of(words.rest)})(?!\w)"),
        rest_after=re.compile(rf"(?:\s[\w-]+){{0,3}}\s(?:{any_of(words.rest_after)})(?!\w)"),
        more=re.compile(rf"[\s\"“.]*(?:{any_of(words.more)})(?!\w)"),
        total=re.compile(
            rf"(?:[,;(]\s?|\s(?:{any_of(words.heads)})\s)(?:{any_of(words.total)})(?:\s(?:{any_of(words.links)}))*\s$"
        ),
        bracket=re.compile(r"\(\s?$|\s[-–—]\s$"),
        single=re.compile(rf"(?:^|,\s|(?<!\w)(?:{joins})\s)(?:{single})(?!\w)"),
        single_last=re.compile(rf"(?:,\s|\s)(?:{joins})\s(?:{single})(?!\w)"),
        serial=re.compile(rf"(?:,\s|\s)(?:{any_of(words.series)})\s"),
        kind=re.compile(rf"(?<!\w)(?:{any_of(words.kinds)})(?!\w)"),
        anaphor=re.compile(rf"[\s\"“]*(?:(?:[^\W\d_]+\s){{0,2}}(?:{any_of(words.anaphors)})\s)?"),
        then=re.compile(rf"[\s\"“.]*(?:{any_of(form.lists.more)})(?!\w)"),
        number=re.compile(rf"\d|(?<!\w)(?:{any_of(form.numerals.plain)}|{single})(?!\w)"),
        change=re.compile(rf"(?<!\w)(?:{any_of(form.changes.rises | form.changes.falls)})(?!\w)"),
    )


def breakdowns(copy: Copy) -> Iterator[Breakdown]:
    """All totals of the body that the copy parts completely, each with its parts."""
    form = copy.pack.figures
    has_rest = has_any(copy.low, form.sums.rest) or has_any(copy.low, form.sums.rest_after)
    has_total = has_any(copy.low, form.sums.total)
    has_opening = has_any(copy.low, form.sums.opens)
    before: Sequence[Figure] = ()
    for passage, told in figures_by_passage(copy):
        here = [figure for figure in told[:MANY] if _counts(copy.low, figure)]
        if len(here) > 1:
            yield from _opened(copy.low, passage, here, form)
        if here and before and has_opening:
            yield from _opened_before(copy.low, passage, before, here, form)
        if here and has_rest:
            yield from _remainders(copy.low, passage, before, here, form)
        if len(here) > 2 and has_total:
            yield from _summed_up(copy.low, here, form)
        before = here


def _counts(low: str, figure: Figure) -> bool:
    """Whether the figure tells how much: it is no label and does not fill a bracket, as an age does."""
    start, end = figure.span
    return not (figure.label or (low[max(0, start - 1) : start] == "(" and low[end : end + 1] == ")"))


def _opened(low: str, passage: Span, here: Sequence[Figure], form: FigureForm) -> Iterator[Breakdown]:
    """`16 pelaku, terdiri dari 13 laki-laki dan tiga perempuan`; `16 pelaku (13 laki-laki dan tiga perempuan)`."""
    for at, nearest in enumerate(here[:-1]):
        end = _end_of_parts(low, passage, nearest, here[at + 1], form)
        if end < 0:
            continue
        parts, singles = _parts(low, here[at + 1 :], end, form)
        total = _total_of(parts, here[: at + 1], form) if len(parts) + singles > 1 else None
        if total and _may_consist_of(low, total, parts, form) and (_is_opened(low, nearest, parts, form)):
            yield _without_added(low, Breakdown(total, parts, singles), form)


def _without_added(low: str, breakdown: Breakdown, form: FigureForm) -> Breakdown:
    """The breakdown, or, should that add up, what it is up to its first `and`: `lima orang, … dan …, serta dokter`."""
    parts = breakdown.parts
    if len(parts) > 2 and _patterns(form).last.search(low[parts[-3].span.end : parts[-2].span.start]):
        fewer = Breakdown(breakdown.total, parts[:-1], breakdown.singles)
        return fewer if fewer.adds_up else breakdown
    return breakdown


def _opened_before(
    low: str, passage: Span, before: Sequence[Figure], here: Sequence[Figure], form: FigureForm
) -> Iterator[Breakdown]:
    """`Polisi menangkap 16 orang. Rinciannya, 13 laki-laki dan tiga perempuan.`"""
    patterns = _patterns(form)
    opening = patterns.opens.search(low, passage.start, here[0].span.start)
    if not opening or not patterns.anaphor.fullmatch(low, passage.start, opening.start()):
        return
    parts, singles = _parts(low, here, passage.end, form)
    likely = [figure for figure in before if parts and figure.like(parts[0])]
    same = [figure for figure in likely if figure.kind != "count" or figure.unit in {part.unit for part in parts}]
    total = likely[0] if len(likely) == 1 else same[0] if len(same) == 1 else None
    if total is None or total.rough or "," in low[opening.end() : here[0].span.start].lstrip(", "):
        return
    if len(parts) + singles > 1 and _same_things(total, parts, form) and _may_consist_of(low, total, parts, form):
        yield Breakdown(total, parts, singles)


def _end_of_parts(low: str, passage: Span, total: Figure, first: Figure, form: FigureForm) -> int:
    """Where the parts of `total` end that begin with `first`; -1 if they are none."""
    patterns = _patterns(form)
    gap = low[total.span.end : first.span.start]
    if len(gap) > OPENING or patterns.partial.search(gap) or patterns.single.search(gap):
        return -1
    bracket = patterns.bracket.search(gap)
    if bracket and (_is_kind(first, form) or first.kind != "count"):
        closes = ")" if "(" in bracket[0] else bracket[0].strip() + " "
        close = low.find(closes, first.span.end, passage.end)
        return close if close >= 0 else passage.end
    opening = patterns.opens.search(gap)
    if opening:
        return passage.end if "," not in gap[opening.end() :].lstrip(",: ") else -1
    people = total.unit in form.sums.people and _is_kind(first, form) and total.unit != first.unit
    told = low[max(passage.start, total.span.start - BESIDE) : total.span.start] + gap
    return passage.end if people and "," in gap and not patterns.kind.search(told) else -1


def _is_opened(low: str, total: Figure, parts: Sequence[Figure], form: FigureForm) -> bool:
    """Whether words or a bracket open the parts, or all of them are kinds of people: `16 orang, 13 pria dan …`."""
    patterns = _patterns(form)
    gap = low[total.span.end : parts[0].span.start]
    if patterns.opens.search(gap) or patterns.bracket.search(gap):
        return True
    return all(_is_kind(part, form) for part in parts)


def _is_kind(figure: Figure, form: FigureForm) -> bool:
    return figure.kind == "count" and figure.unit in form.sums.kinds


def _parts(low: str, after: Sequence[Figure], end: int, form: FigureForm) -> tuple[tuple[Figure, ...], int]:
    """The figures of a list, one between two commas or `and`s, and how many members are one of something (`seorang`).

    None if the list cannot be told.
    """
    patterns = _patterns(form)
    found: list[Figure] = []
    singles, closed = 0, False
    for figure in after:
        gap = low[found[-1].span.end : figure.span.start] if found else ""
        if figure.span.start >= end or gap.count("(") > gap.count(")") or (closed and not patterns.again.search(gap)):
            break  # what stands in brackets behind a part tells it in another way
        if figure.rough or (found and not (figure.like(found[0]) and _parts_two(gap, patterns))):
            return (), 0
        singles += len(patterns.single.findall(gap))
        found.append(figure)
        closed = patterns.last.search(gap) is not None
    rest = low[found[-1].span.end : end] if found else ""
    singles += len(patterns.single_last.findall(rest))
    return ((), 0) if _goes_on(rest, closed, low[end : end + NEAR_REST], patterns) else (tuple(found), singles)


def _parts_two(gap: str, patterns: _Patterns) -> bool:
    """Whether what stands between two figures ends one member of a list and begins the next, with none between them."""
    if len(gap) > PART or gap.count(",") > 1 or not patterns.parted.search(gap):
        return False
    return not any(words.search(gap) for words in (patterns.partial, patterns.rest, patterns.opens))


def _goes_on(rest: str, closed: bool, beyond: str, patterns: _Patterns) -> bool:
    """Whether more parts follow that are told without a figure of their own, or in the next sentence."""
    if patterns.rest.search(rest) or patterns.partial.search(rest[:NEAR_REST]):
        return True
    if patterns.then.match(beyond) or (patterns.more.match(beyond) and patterns.number.search(beyond)):
        return True
    if patterns.single_last.search(rest):
        return False
    return patterns.parted.search(rest) is not None if not closed else patterns.serial.search(rest) is not None


def _total_of(parts: Sequence[Figure], before: Sequence[Figure], form: FigureForm) -> Figure | None:
    """The figure before the parts that they make: the nearest, or the nearest that counts the same thing."""
    units = {part.unit for part in parts} - {""}
    same = [figure for figure in before if figure.kind == "count" == parts[0].kind and figure.unit in units]
    total = same[-1] if same else before[-1]
    return None if total.rough or not total.like(parts[0]) else total


def _may_consist_of(low: str, total: Figure, parts: Sequence[Figure], form: FigureForm) -> bool:
    """Whether the parts are of the total: no shares that grew each by itself, and no container (`satu tim dari …`)."""
    around = max(0, total.span.start - PART), parts[-1].span.end
    if total.kind == "percent" and _patterns(form).change.search(low, *around):
        return False
    if total.kind != "count":
        return total.value >= max(part.value for part in parts)
    if len(parts) == total.value != sum(part.value for part in parts):
        return False  # as many figures as are counted: `dua regu, yakni 5 dan 6 orang`
    if _same_things(total, parts, form):
        return True
    return len({part.unit for part in parts}) > 1 and total.value >= max(part.value for part in parts)


def _remainders(
    low: str, passage: Span, before: Sequence[Figure], here: Sequence[Figure], form: FigureForm
) -> Iterator[Breakdown]:
    """`Dari 118 situs, 98 diblokir. Sedangkan 20 lainnya …`; `Dari 17 laga, empat menang, sisanya tujuh seri dan …`."""
    patterns = _patterns(form)
    for at, rest in enumerate(here):
        gap = low[here[at - 1].span.end if at else passage.start : rest.span.start][-NEAR_REST:]
        if rest.rough or not (patterns.rest.search(gap) or patterns.rest_after.match(low, rest.span.end)):
            continue
        if gap.strip() and gap.split()[-1] in form.sums.away:
            continue  # `sisanya dibawa ke dua cagar alam`
        earlier = [figure for figure in (*before, *here[:at]) if figure.like(rest)]
        wholes = [i for i, figure in enumerate(earlier) if _is_whole(low, figure, passage, patterns)]
        if wholes:
            parts = (*earlier[wholes[-1] + 1 :], rest)
            more = _joined(low, here[at:], patterns)
            yield from _fitting(earlier[wholes[-1]], [parts, (*parts, *more)], form)
        return


def _is_whole(low: str, figure: Figure, passage: Span, patterns: _Patterns) -> bool:
    """Whether parts are taken out of this figure: `dari total 118 situs`, at the head of a clause."""
    start = figure.span.start
    head = max(passage.start, start - NEAR_REST) if start >= passage.start else start - NEAR_REST
    return not figure.rough and patterns.out_of.search(low[max(0, head) : start].lstrip()) is not None


def _joined(low: str, here: Sequence[Figure], patterns: _Patterns) -> tuple[Figure, ...]:
    """The figures that go on a list begun by the first of `here`."""
    found: list[Figure] = []
    for last, figure in pairwise(here):
        gap = low[last.span.end : figure.span.start]
        if len(gap) > PART or not figure.like(here[0]) or not patterns.parted.search(gap):
            break
        found.append(figure)
    return tuple(found)


def _fitting(total: Figure, ways: Sequence[tuple[Figure, ...]], form: FigureForm) -> Iterator[Breakdown]:
    """The breakdown that adds up, or the one with the most parts."""
    people = form.sums.people | form.sums.kinds
    whole = [Breakdown(total, parts) for parts in ways if len(parts) > 1 and not any(part.rough for part in parts)]
    same = total.unit in people or not all(part.unit in people for part in whole[-1].parts) if whole else False
    if same:
        yield next((one for one in whole if one.adds_up), whole[0])


def _summed_up(low: str, here: Sequence[Figure], form: FigureForm) -> Iterator[Breakdown]:
    """`13 laki-laki dan tiga perempuan, total 16 pelaku`."""
    patterns = _patterns(form)
    for at, total in enumerate(here[2:], start=2):
        head = low[max(0, total.span.start - NEAR_REST) : total.span.start]
        if total.rough or (total.kind == "count" and not total.unit) or not patterns.total.search(head):
            continue
        parts = _parts_before(low, here[:at], form)
        if parts and total.like(parts[0]) and _same_things(total, parts, form):
            whole = [Breakdown(total, parts[first:]) for first in range(len(parts) - 1)]
            left = parts[0].value - sum(part.value for part in parts[1:])
            if left != total.value:
                yield next((one for one in whole if one.adds_up), whole[0])


def _parts_before(low: str, earlier: Sequence[Figure], form: FigureForm) -> tuple[Figure, ...]:
    patterns = _patterns(form)
    found = [earlier[-1]]
    for figure in reversed(earlier[:-1]):
        gap = low[figure.span.end : found[0].span.start]
        if not figure.like(found[0]) or len(gap) > PART or not patterns.parted.search(gap) or re.search("[()]", gap):
            break
        found.insert(0, figure)
    return tuple(found) if len(found) > 1 and not any(figure.rough for figure in found) else ()


def _same_things(total: Figure, parts: Sequence[Figure], form: FigureForm) -> bool:
    """Whether total and parts count the same: people all of them, or things of one name."""
    if total.kind != "count":
        return True
    if total.unit in form.sums.people | form.sums.kinds:
        return all(part.unit in form.sums.people | form.sums.kinds or not part.unit for part in parts)
    return all(part.unit in (total.unit, "") for part in parts)
