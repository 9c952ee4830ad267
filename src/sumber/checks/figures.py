"""The figures of a report: each with its worth, its unit and how exactly it is given."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from sumber.checks.base import Copy
from sumber.checks.numerals import DigitReader, Marks, read_words
from sumber.checks.passages import passages
from sumber.checks.wordsearch import whole_words
from sumber.language.form.figures import FigureForm
from sumber.model.span import Span

Kind = Literal["count", "money", "percent", "measure"]

BEFORE = 24  # characters before a figure in which words that bear on it stand; the longest of them has 22
NO_NUMBER_BEFORE = frozenset(".,/:")  # of a date, a clock time, an address
NO_NUMBER_BEHIND = frozenset("/:'′°")
LABEL_MARKS = frozenset("-#'‘")
DASHES = ("-", "–", "—")
DASH = re.compile("[-–—]")
OPENING = frozenset(".!?:\"“”(")
INSIDE = re.compile(r"[^\s.!?:\"“”(]\s+$")  # before a word that does not open its sentence


class Figure(NamedTuple):
    """One figure. `span` holds currency, scale and unit, `digits` only the number.

    `unit` is an ISO 4217 code, `%`, a unit of measure, or the word that is counted (empty if there is none). `step` is
    the worth of its last written place; `scale` what `juta` and the like multiplied it by. `rough`: about, more than,
    one end of a range. `label`: a name or an address rather than a quantity. `is_word`: written out.
    """

    span: Span
    digits: Span
    value: float
    step: float
    kind: Kind
    unit: str
    scale: int = 1
    rough: bool = False
    label: bool = False
    is_word: bool = False
    marks: Marks = "none"

    @property
    def low(self) -> float:
        """The least that it can stand for, rounded as it is."""
        return self.value - self.slack

    @property
    def high(self) -> float:
        """The most that it can stand for."""
        return self.value + self.slack

    @property
    def slack(self) -> float:
        """Half its last place; whole counts are exact, rounded ones (`1.200`, `2 juta`) are not."""
        if self.kind == "count" and self.scale == 1 and self.step >= 1:
            return 0.0
        return self.step / 2

    def like(self, other: Figure) -> bool:
        """Whether the two can be added: of one currency, of percent, of one measure, or both counts."""
        return self.kind == other.kind and (self.kind == "count" or self.unit == other.unit)


def figures(copy: Copy) -> tuple[Figure, ...]:
    """All figures of the text, in order, within the story and without; dates, clock times and the like left out."""
    return copy.shared(_all_figures)


def figures_by_passage(copy: Copy) -> list[tuple[Span, tuple[Figure, ...]]]:
    """The sentences of the body in order, each with its figures."""
    return copy.shared(_by_passage)


def _by_passage(copy: Copy) -> list[tuple[Span, tuple[Figure, ...]]]:
    return [(passage, figures_between(copy, *passage)) for passage in passages(copy)] if figures(copy) else []


def figures_between(copy: Copy, start: int, end: int) -> tuple[Figure, ...]:
    """The figures that begin in `[start, end)`."""
    starts = copy.shared(_starts)
    return figures(copy)[bisect_left(starts, start) : bisect_left(starts, end)]


def _starts(copy: Copy) -> list[int]:
    return [figure.span.start for figure in figures(copy)]


def figures_of(text: str, form: FigureForm) -> tuple[Figure, ...]:
    """The figures of any text in this language, a headline for instance."""
    low = text.lower()
    return _finder(form).find(low if len(low) == len(text) else text, "", [])


def any_of(words: Iterable[str]) -> str:
    """The words as alternatives of a regular expression, longest first."""
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True)) or "(?!)"


def _start(figure: Figure) -> int:
    return figure.span.start


def _all_figures(copy: Copy) -> tuple[Figure, ...]:
    dated = sorted(time.span for time in copy.record.times if time.type != "DURATION")
    return _finder(copy.pack.figures).find(copy.low, copy.text, dated)


@lru_cache
def _finder(form: FigureForm) -> _Finder:
    return _Finder(form)


class _Finder:
    """Finds figures in text in lower case; the expressions and tables of one language."""

    def __init__(self, form: FigureForm) -> None:
        numerals, units = form.numerals, form.units
        word = any_of([*numerals.plain, *numerals.multipliers, *numerals.teens])
        money, scale = any_of(units.money_before), any_of(units.scales)
        self._form = form
        self._plain = frozenset(numerals.plain)
        self._reader = DigitReader(form)
        self._money_ends = frozenset(word[-1] for word in units.money_before)
        self._rough_ends = frozenset(phrase.split()[-1] for phrase in form.rough.before)
        self._digits = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
        self._words = re.compile(rf"(?<![\w-])(?:{any_of(numerals.plain)})(?:\s(?:{word}))*(?![\w-])")
        self._behind = re.compile(
            rf"(?P<an>\s?-\s?an\b)?(?:\s?(?P<scale>{scale})(?P<ish>-?an)?(?!\w))?"
            rf"(?:\s?(?P<points>{any_of(units.points)})(?!\w)|\s?(?P<percent>{any_of(units.percent)})(?!\w)"
            rf"|\s(?P<money>{any_of(units.money_after)})(?!\w)"
            rf"|\s?(?P<measure>{any_of(units.measures | units.zones)})(?!\w)"
            r"|\s(?P<noun>[^\W\d_][\w'’-]*))?"
        )
        self._short = re.compile(rf"\s?(?P<scale>{any_of(units.short_scales)})(?!\w)")
        self._range_behind = re.compile(rf"\s?[-–—]\s?(?:(?:{money})\s?)?\d")
        self._range_before = re.compile(rf"(?:[\d%]|\s(?:{scale}))\s?[-–—]\s?(?:(?:{money})\s?)?$")

    def find(self, low: str, text: str, dated: list[Span]) -> tuple[Figure, ...]:
        """All figures, in order, but those within `dated`.

        `text` is the same as `low` as it is written, or empty where capitals tell nothing.
        """
        found = [self._from_digits(low, text, m) for m in self._digits.finditer(low) if not _is_within(m, dated)]
        found += [self._from_words(low, text, m) for m in self._written_out(low) if not _is_within(m, dated)]
        return tuple(sorted((figure for figure in found if figure), key=_start))

    def _written_out(self, low: str) -> Iterator[re.Match[str]]:
        """The numbers in words, in order."""
        end = 0
        for start, _ in whole_words(low, self._plain):
            if start >= end and (match := self._words.match(low, start)):
                end = match.end()
                yield match

    def _from_digits(self, low: str, text: str, match: re.Match[str]) -> Figure | None:
        start, end = match.span()
        if low[end : end + 1] in NO_NUMBER_BEHIND or low[start - 1 : start] in NO_NUMBER_BEFORE:
            return None
        before = low[max(0, start - BEFORE) : start]
        numeral = self._reader.read(match[0])
        if numeral is None:
            return None
        money = self._money_in(before)
        behind = self._behind.match(low, end)
        assert behind is not None
        if (before[-1:].isalnum() and not money) or self._is_tied(low, end, behind):
            return None
        if behind["measure"] in self._form.units.zones:
            return None
        kind, unit, scale, last = self._unit(match, money, behind)
        bare = kind == "count" and scale == 1
        if bare and numeral.marks == "foreign" and "," not in match[0]:
            return None  # `15.30`: a clock time, a chapter
        return Figure(
            Span(start - len(money), last),
            Span(start, end),
            numeral.value * scale,
            numeral.step * scale,
            kind,
            unit,
            scale,
            rough=self._is_range(low, last, before) or self._is_rough(before[: len(before) - len(money)], behind),
            label=bare and self._is_label(before, text, Span(start, end), unit),
            marks=numeral.marks,
        )

    def _from_words(self, low: str, text: str, match: re.Match[str]) -> Figure | None:
        value = read_words(match[0].split(), self._form.numerals)
        before = low[max(0, match.start() - BEFORE) : match.start()]
        behind = self._behind.match(low, match.end())
        assert behind is not None
        numerals = self._form.numerals
        if value is None or _last_word(before) in numerals.not_after or behind["noun"] in numerals.not_before:
            return None
        kind, unit, scale, last = self._unit(match, "", behind)
        titled = text[match.start() : match.start() + 1].isupper() and INSIDE.search(before) is not None
        return Figure(
            Span(match.start(), last),
            Span(*match.span()),
            value * scale,
            _last_place(value) * scale,
            kind,
            unit,
            scale,
            rough=self._is_rough(before, behind),
            label=titled or self._has_label(before),
            is_word=True,
        )

    def _money_in(self, before: str) -> str:
        """The sign or word of a currency at the end of what stands before a number, with the space behind it."""
        tail = before.rstrip()
        if tail[-1:] not in self._money_ends:
            return ""
        for length in (4, 3, 2, 1):
            word = tail[-length:]
            if len(word) == length and word in self._form.units.money_before and not tail[:-length][-1:].isalnum():
                return before[len(tail) - length :]
        return ""

    def _unit(self, match: re.Match[str], money: str, behind: re.Match[str]) -> tuple[Kind, str, int, int]:
        """What the number is of, its scale, and where currency, scale or unit end."""
        units = self._form.units
        scale = units.scales[behind["scale"]] if behind["scale"] else 1
        end = max(behind.end("scale"), behind.end("ish"), match.end())
        if money:
            short = self._short.match(match.string, match.end()) if scale == 1 else None
            if short:
                scale, end = units.short_scales[short["scale"]], short.end()
            return "money", units.money_before[money.rstrip()], scale, end
        if behind["money"]:
            return "money", units.money_after[behind["money"]], scale, behind.end("money")
        if behind["percent"]:
            return "percent", "%", scale, behind.end("percent")
        for group in ("points", "measure"):
            if behind[group]:
                return "measure", behind[group], scale, behind.end(group)
        noun = behind["noun"] or ""
        return "count", "" if noun in units.no_units else noun, scale, end

    @staticmethod
    def _is_tied(low: str, end: int, behind: re.Match[str]) -> bool:
        """Whether the digits are part of a longer word: `3T`, `18-tahunan`."""
        if low[end : end + 1] == "-" and not behind["an"]:
            return low[end + 1 : end + 2].isalpha()
        return low[end : end + 1].isalpha() and not (behind["scale"] or behind["measure"])

    def _is_range(self, low: str, end: int, before: str) -> bool:
        """Whether the figure is one end of a range: `10-12 persen`, `Rp5 juta - Rp7 juta`."""
        if low[end : end + 2].lstrip()[:1] in DASHES and self._range_behind.match(low, end):
            return True
        return DASH.search(before[-6:]) is not None and self._range_before.search(before) is not None

    def _is_rough(self, before: str, behind: re.Match[str]) -> bool:
        rough = self._form.rough
        if behind["an"] or behind["ish"] or behind["noun"] in rough.after:
            return True
        words = before.rsplit(None, 3)[-3:] if before[-1:] == " " else []
        if not words or words[-1] not in self._rough_ends:
            return False
        return any(" ".join(words[first:]) in rough.before for first in range(len(words)))

    def _is_label(self, before: str, text: str, at: Span, unit: str) -> bool:
        """Whether what stands beside it makes the number an address or a name: `Pasal 280`, `indeks Nikkei 225`."""
        if self._has_label(before) or unit in self._form.numerals.not_before:
            return True
        if unit and text[at.end + 1 : at.end + 2].islower():
            return False
        words = text[max(0, at.start - BEFORE) : at.start].split(" ")
        if len(words) < 3 or words[-1] or not words[-3] or not words[-2]:
            return False
        named = words[-2].lstrip("abcdefghijklmnopqrstuvwxyz")[:1]  # `iPhone` too
        return named.isupper() and words[-2][-1].isalnum() and words[-3][-1] not in OPENING

    def _has_label(self, before: str) -> bool:
        return _last_word(before) in self._form.labels or before[-1:] in LABEL_MARKS


def _last_word(before: str) -> str:
    """The last word before a number, if a space parts it from that."""
    return before.rsplit(None, 1)[-1] if before[-1:] == " " and before.strip() else ""


def _is_within(match: re.Match[str], spans: list[Span]) -> bool:
    at = bisect_left(spans, (match.end(), 0)) - 1
    return at >= 0 and spans[at][1] > match.start()


def _last_place(value: float) -> float:
    """The worth of the last place of a number written out: exact below a thousand, else trailing zeros are rounding."""
    step = 1.0
    while value >= 1000 and value % (step * 10) == 0 and step * 10 <= value:
        step *= 10
    return step
