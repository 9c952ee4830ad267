"""The figures of a report: each with its worth, its unit and how exactly it is given."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sumber.checks.base import Copy
from sumber.checks.numerals import DigitReader, Marks, Numeral, read_words
from sumber.language.form.figures import FigureForm
from sumber.model.span import Span

Kind = Literal["count", "money", "percent", "measure"]

BEFORE = 24  # characters before a figure in which words that bear on it stand; the longest of them has 22
INSIDE = re.compile(r"[^\s.!?:\"“”(]\s+$")  # before a word that does not open its sentence


@dataclass(frozen=True, slots=True)
class Figure:
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


def figures_between(copy: Copy, start: int, end: int) -> tuple[Figure, ...]:
    """The figures that begin in `[start, end)`."""
    found = figures(copy)
    first = bisect_left(found, start, key=_start)
    return found[first : bisect_left(found, end, key=_start)]


def figures_of(text: str, form: FigureForm) -> tuple[Figure, ...]:
    """The figures of any text in this language, a headline for instance."""
    low = text.lower()
    return _finder(form).find(low if len(low) == len(text) else text, "")


def any_of(words: Iterable[str]) -> str:
    """The words as alternatives of a regular expression, longest first."""
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True)) or "(?!)"


def _start(figure: Figure) -> int:
    return figure.span.start


def _all_figures(copy: Copy) -> tuple[Figure, ...]:
    dated = sorted(time.span for time in copy.record.times if time.type != "DURATION")
    found = _finder(copy.pack.figures).find(copy.low, copy.text)
    return tuple(figure for figure in found if not _is_dated(figure, dated))


def _is_dated(figure: Figure, dated: list[Span]) -> bool:
    at = bisect_left(dated, (figure.digits.end, 0)) - 1
    return at >= 0 and dated[at][1] > figure.digits.start


@lru_cache
def _finder(form: FigureForm) -> _Finder:
    return _Finder(form)


class _Finder:
    """Finds figures in text in lower case; the expressions of one language."""

    def __init__(self, form: FigureForm) -> None:
        numerals, units = form.numerals, form.units
        word = any_of([*numerals.plain, *numerals.multipliers, *numerals.teens])
        self._form = form
        self._reader = DigitReader(form)
        self._zones = form.units.zones
        self._digits = re.compile(r"\d+(?:[.,]\d+)*")
        self._words = re.compile(rf"(?<![\w-])(?:{any_of(numerals.plain)})(?:\s(?:{word}))*(?![\w-])")
        self._behind = re.compile(
            rf"(?P<an>\s?-\s?an\b)?(?:\s?(?P<scale>{any_of(units.scales)})(?P<ish>-?an)?(?![\w-]))?"
            rf"(?:\s?(?P<points>{any_of(units.points)})(?!\w)|\s?(?P<percent>{any_of(units.percent)})(?!\w)"
            rf"|\s(?P<money>{any_of(units.money_after)})(?!\w)"
            rf"|\s?(?P<measure>{any_of(units.measures | units.zones)})(?!\w)"
            r"|\s(?P<noun>[^\W\d_][\w'’-]*))?"
        )
        self._money = re.compile(rf"(?<![^\W_])(?:{any_of(units.money_before)})\s?$")
        self._rough = re.compile(rf"(?<!\w)(?:{any_of(form.rough.before)})\s$")
        money, scale = any_of(units.money_before), any_of(units.scales)
        self._short = re.compile(rf"\s?(?P<scale>{any_of(units.short_scales)})(?!\w)")
        self._range_behind = re.compile(rf"\s?[-–—]\s?(?:(?:{money})\s?)?\d")
        self._range_before = re.compile(rf"(?:[\d%]|\s(?:{scale}))\s?[-–—]\s?(?:(?:{money})\s?)?$")
        self._label = re.compile(rf"(?<!\w)(?:{any_of(form.labels)})\s$|[-#'‘]$")
        self._named = re.compile(r"[^\s.!?:\"“”(]\s+[a-z]*[^\W\d_a-z][\w&.-]*\s$")

    def find(self, low: str, text: str) -> tuple[Figure, ...]:
        """All figures, in order. `text` is the same as it is written, or empty where capitals tell nothing."""
        found = [self._from_digits(low, text, match) for match in self._digits.finditer(low)]
        found += [self._from_words(low, text, match) for match in self._words.finditer(low)]
        return tuple(sorted((figure for figure in found if figure), key=_start))

    def _from_digits(self, low: str, text: str, match: re.Match[str]) -> Figure | None:
        start, end = match.span()
        numeral = self._reader.read(match[0])
        if numeral is None or low[max(0, start - 1) : start] in tuple(".,"):
            return None
        if low[end : end + 1] in tuple("/:'′°") or low[max(0, start - 1) : start] in tuple("/:"):
            return None
        before = low[max(0, start - BEFORE) : start]
        money = self._money.search(before)
        behind = self._behind.match(low, end)
        assert behind is not None
        if (before[-1:].isalnum() and not money) or self._is_tied(low, end, behind):
            return None
        if behind["measure"] in self._zones:
            return None
        figure = self._figure(match, numeral, money, behind)
        ranged = self._range_behind.match(low, figure.span.end) or self._range_before.search(before)
        rough = bool(ranged) or self._is_rough(before, behind)
        label = figure.kind == "count" and figure.scale == 1
        if label and numeral.marks == "foreign" and "," not in match[0]:
            return None  # `15.30`: a clock time, a chapter
        return _noted(figure, rough, label and self._is_label(before, text, figure), False)

    def _is_label(self, before: str, text: str, figure: Figure) -> bool:
        """Whether what stands beside it makes the number an address or a name: `Pasal 280`, `indeks Nikkei 225`."""
        start, end = figure.digits
        if self._label.search(before) or figure.unit in self._form.numerals.not_before:
            return True
        counted = figure.unit and text[end + 1 : end + 2].islower()
        return not counted and self._named.search(text[max(0, start - BEFORE) : start]) is not None

    @staticmethod
    def _is_tied(low: str, end: int, behind: re.Match[str]) -> bool:
        """Whether the digits are part of a longer word: `3T`, `18-tahunan`."""
        if low[end : end + 1] == "-" and not behind["an"]:
            return low[end + 1 : end + 2].isalpha()
        return low[end : end + 1].isalpha() and not (behind["scale"] or behind["measure"])

    def _from_words(self, low: str, text: str, match: re.Match[str]) -> Figure | None:
        value = read_words(match[0].split(), self._form.numerals)
        before = low[max(0, match.start() - BEFORE) : match.start()]
        behind = self._behind.match(low, match.end())
        assert behind is not None
        last = before.split()[-1] if before.strip() else ""
        if value is None or last in self._form.numerals.not_after or behind["noun"] in self._form.numerals.not_before:
            return None
        figure = self._figure(match, Numeral(value, _last_place(value)), None, behind)
        titled = text[match.start() : match.start() + 1].isupper() and INSIDE.search(before) is not None
        return _noted(figure, self._is_rough(before, behind), titled or self._label.search(before) is not None, True)

    def _is_rough(self, before: str, behind: re.Match[str]) -> bool:
        if behind["an"] or behind["ish"] or behind["noun"] in self._form.rough.after:
            return True
        return self._rough.search(before) is not None

    def _figure(
        self, match: re.Match[str], numeral: Numeral, money: re.Match[str] | None, behind: re.Match[str]
    ) -> Figure:
        units = self._form.units
        scale = units.scales[behind["scale"]] if behind["scale"] else 1
        kind, unit, end = self._unit(match, money, behind)
        if money and scale == 1 and (short := self._short.match(match.string, match.end())):
            scale, end = units.short_scales[short["scale"]], short.end()
        start = match.start() - (len(money[0]) if money else 0)
        value, step = numeral.value * scale, numeral.step * scale
        return Figure(Span(start, end), Span(*match.span()), value, step, kind, unit, scale, marks=numeral.marks)

    def _unit(
        self, match: re.Match[str], money: re.Match[str] | None, behind: re.Match[str]
    ) -> tuple[Kind, str, int]:
        units = self._form.units
        end = max(behind.end("scale"), behind.end("ish"), match.end())
        if money:
            return "money", units.money_before[money[0].rstrip()], end
        if behind["money"]:
            return "money", units.money_after[behind["money"]], behind.end("money")
        if behind["percent"]:
            return "percent", "%", behind.end("percent")
        for group in ("points", "measure"):
            if behind[group]:
                return "measure", behind[group], behind.end(group)
        noun = behind["noun"] or ""
        return "count", "" if noun in self._form.units.no_units else noun, end


def _last_place(value: float) -> float:
    """The worth of the last place of a number written out: exact below a thousand, else trailing zeros are rounding."""
    step = 1.0
    while value >= 1000 and value % (step * 10) == 0 and step * 10 <= value:
        step *= 10
    return step


def _noted(figure: Figure, rough: bool, label: bool, is_word: bool) -> Figure:
    return Figure(
        figure.span, figure.digits, figure.value, figure.step, figure.kind, figure.unit, figure.scale,
        rough, label, is_word, figure.marks,
    )  # fmt: skip
