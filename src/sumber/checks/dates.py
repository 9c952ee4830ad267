"""Dates as they are written: `Kamis (25/2)`, `7-8 Juni 2025`; impossible ones too, which are in no calendar."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.language.form.times import TimeForm
from sumber.model.span import Span

SPACE = "[ \u00a0]"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
LEAP = 2024  # any leap year
# Days from publication. Of the 36,200 dates with a weekday in 40,000 articles, 96.5 % lie within NEAR, 91 % within
# VERY_NEAR, and 1.6 % beyond FAR.
NEAR, VERY_NEAR, FAR = 10, 3, 45
WINDOW = 40  # characters before a date in which its weekday stands; the longest form has 30


class Written(NamedTuple):
    """A date of the copy. `span` has its weekday with it, `figures` not; `month` may be 13 and `day` 31 in April.

    `till` is the last day of a range (`7-8 Juni`) and then `weekday` is that of its first day, `last_weekday` that of
    its last. `sure`: it can be nothing but a date (`3/4` may be a share); `full`: even were it an impossible one.
    """

    span: Span
    figures: Span
    day: int
    month: int
    year: int | None
    day_at: Span
    month_at: Span
    year_at: Span | None
    till: int | None = None
    weekday: int | None = None
    last_weekday: int | None = None
    weekday_at: Span | None = None
    sure: bool = True
    full: bool = True

    def of(self, year: int) -> date | None:
        """The day in that year, None if there is none."""
        return make_day(year, self.month, self.day)

    def near(self, published: date | None) -> date | None:
        """The day that is meant: in the year that is written, else in the year that puts it nearest to publication."""
        if self.year is not None:
            return self.of(self.year)
        if published is None:
            return None
        days = [day for year in (-1, 0, 1) if (day := self.of(published.year + year))]
        return min(days, key=lambda day: abs((day - published).days), default=None)


def tell(day: date) -> str:
    """The day for a message: `25 February 2019`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def tell_weekday(number: int) -> str:
    """The weekday (1 Monday … 7) for a message."""
    return WEEKDAYS[number - 1]


def rewrite(copy: Copy, written: Written, day: date, span: Span) -> str:
    """The words at `span` (the whole of `written` or its figures) as they would be for `day`, in the same form."""
    parts = [(written.day_at, _figure(copy, written.day_at, day.day)), (written.month_at, _month(copy, written, day))]
    if written.year_at:
        year = str(day.year)[-len(copy.words(written.year_at)) :]
        parts.append((written.year_at, year))
    if written.weekday_at and written.weekday_at.start >= span.start:
        parts.append((written.weekday_at, _weekday(copy, written, day)))
    return _spliced(copy.text, span, sorted(parts))


def _figure(copy: Copy, span: Span, number: int) -> str:
    """The number with a leading zero if the one that stands there has one."""
    return f"{number:02}" if copy.text[span.start] == "0" else str(number)


def _month(copy: Copy, written: Written, day: date) -> str:
    if copy.text[written.month_at.start].isdigit():
        return _figure(copy, written.month_at, day.month)
    return _word(copy, written.month_at, written.month, day.month, ("month", "abbr"))


def _weekday(copy: Copy, written: Written, day: date) -> str:
    assert written.weekday_at is not None
    return _word(copy, written.weekday_at, written.weekday or 0, day.isoweekday(), ("weekday",))


def _word(copy: Copy, span: Span, old: int, new: int, kinds: tuple[str, ...]) -> str:
    """The word for `new`, in the case of the one for `old` that stands there; that one if the two are the same."""
    said = copy.words(span)
    if old == new:
        return said
    kind = next((kind for kind in kinds if said.lower() in copy.pack.times.words.get(kind, {})), kinds[0])
    word = next(word for word, value in copy.pack.times.words[kind].items() if value == new)
    return word.upper() if said.isupper() else word if said.islower() else word.capitalize()


def _spliced(text: str, span: Span, parts: Sequence[tuple[Span, str]]) -> str:
    at, pieces = span.start, []
    for part, words in parts:
        pieces += [text[at : part.start], words]
        at = part.end
    return "".join((*pieces, text[at : span.end]))


def same_day_near(published: date | None, written: Written) -> date | None:
    """The day near publication of the same number, and with the weekday that is written if one is."""
    if published is None or (written.weekday is None and written.year is None):
        return None
    near = sorted((published + timedelta(days=n) for n in range(-NEAR, NEAR + 1)), key=lambda day: abs(day - published))
    fits = (day for day in near if day.day == written.day and written.weekday in (None, day.isoweekday()))
    return next(fits, None)


def exchanged(copy: Copy, written: Written) -> str | None:
    """The figures with day and month the other way round, None if that is no date either."""
    day, month = copy.words(written.day_at), copy.words(written.month_at)
    if not month.isdigit() or not make_day(written.year or LEAP, written.day, written.month):
        return None
    return _spliced(copy.text, written.figures, [(written.day_at, month), (written.month_at, day)])


def swapped(copy: Copy, written: Written) -> date | None:
    """The day that is meant if day and month are exchanged: unlike the written one near publication, on its weekday."""
    if copy.published is None or not copy.text[written.month_at.start].isdigit() or written.day == written.month:
        return None
    day, other = written.near(copy.published), make_day(written.year or copy.published.year, written.day, written.month)
    if day is None or other is None or not written.sure or written.till:
        return None
    if abs((day - copy.published).days) <= FAR or abs((other - copy.published).days) > VERY_NEAR:
        return None
    if written.weekday is None:
        return other
    return other if written.weekday == other.isoweekday() != day.isoweekday() else None


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True)
class _Patterns:
    date: re.Pattern[str]
    weekday: re.Pattern[str]
    label: re.Pattern[str]
    months: Mapping[str, int]
    short: frozenset[str]
    weekdays: Mapping[str, int]


@lru_cache
def _patterns(form: TimeForm) -> _Patterns:
    months = {word: int(value) for kind in ("month", "abbr") for word, value in form.words.get(kind, {}).items()}
    weekdays = {word: int(value) for word, value in form.words.get("weekday", {}).items()}
    names, days = _any(months), _any(weekdays)
    labels, parts = _any(form.words.get("label", {})), _any(form.words.get("part", {}))
    to = _any(form.words.get("to", {}))
    between = rf"(?:{SPACE}?[-–—]{SPACE}?|{SPACE}(?:{to}){SPACE})"
    slash = f"{SPACE}?/{SPACE}?"  # `(29 / 5)`: some outlets put spaces round it
    written = (
        rf"(?P<day>\d(?<![\w/.,:]\d)\d?)(?:{between}(?P<till>\d\d?))?"
        rf"(?:{slash}(?P<m1>\d\d?)(?:{slash}(?P<y1>\d{{4}}|\d\d))?|[-.](?P<m2>\d\d?)[-.](?P<y2>\d{{4}})"
        rf"|{SPACE}(?P<name>{names})(?:,?{SPACE}(?P<y3>[12]\d{{3}}))?)(?![\w/]|[.,:-]\d)"
    )
    before = (
        rf"(?<!\w)(?P<weekday>{days})(?:{between}(?P<last>{days}))?"
        rf"(?:,?{SPACE}(?:{parts}))?{SPACE}?,?{SPACE}?\(?{SPACE}?(?:(?:{labels}){SPACE})?$"
    )
    label = rf"(?<!\w)(?:{labels}){SPACE}$"
    short = frozenset(form.words.get("abbr", {})) - frozenset(form.words.get("month", {}))
    return _Patterns(re.compile(written), re.compile(before), re.compile(label), months, short, weekdays)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"


def dates(copy: Copy) -> tuple[Written, ...]:
    """All dates that tell day and month, in order, within the story and without."""
    return copy.shared(_all_dates)


def _all_dates(copy: Copy) -> tuple[Written, ...]:
    patterns = _patterns(copy.pack.times)
    found = (_written(copy, match, patterns) for match in patterns.date.finditer(copy.low))
    return tuple(one for one in found if one)


def _written(copy: Copy, match: re.Match[str], patterns: _Patterns) -> Written | None:
    figures = Span(*match.span())
    if (match["name"] or "") in patterns.short and copy.text[match.start("name")].islower():
        return None  # `mar`, `des`, `may`: words or parts of words
    weekday = _weekday_before(copy, figures.start, patterns)
    full = bool(weekday or match["name"] or match["y2"] or len(match["y1"] or "") == 4)
    month_group = next(group for group in ("name", "m1", "m2") if match[group])
    year_group = next((group for group in ("y1", "y2", "y3") if match[group]), None)
    start = weekday.start if weekday else figures.start
    return Written(
        span=Span(start, _closed(copy.text, start, figures.end)),
        figures=figures,
        day=int(match["day"]),
        month=patterns.months[match["name"]] if match["name"] else int(match[month_group]),
        year=_year(match[year_group], copy.published) if year_group else None,
        day_at=Span(*match.span("day")),
        month_at=Span(*match.span(month_group)),
        year_at=Span(*match.span(year_group)) if year_group else None,
        till=int(match["till"]) if match["till"] else None,
        weekday=weekday.first if weekday else None,
        last_weekday=weekday.last if weekday else None,
        weekday_at=Span(weekday.start, weekday.end) if weekday else None,
        sure=full or _marked(copy, figures, patterns),
        full=full,
    )


class _Weekday(NamedTuple):
    start: int
    end: int
    first: int
    last: int | None


def _weekday_before(copy: Copy, place: int, patterns: _Patterns) -> _Weekday | None:
    start = max(0, place - WINDOW)
    match = patterns.weekday.search(copy.low[start:place])
    if match is None:
        return None
    if match["weekday"] in copy.pack.times.small and copy.text[start + match.start("weekday")].islower():
        return None
    first, end = match.span("weekday")
    last = patterns.weekdays[match["last"]] if match["last"] else None
    return _Weekday(start + first, start + end, patterns.weekdays[match["weekday"]], last)


def _closed(text: str, start: int, end: int) -> int:
    """`end`, behind the bracket that closes there if one was opened since `start`."""
    return end + 1 if "(" in text[start:end] and text[end : end + 1] == ")" else end


def _marked(copy: Copy, figures: Span, patterns: _Patterns) -> bool:
    """Whether figures are told to be a date: they fill a bracket, or a word such as `tanggal` stands before them."""
    text, (start, end) = copy.text, figures
    if text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")":
        return True
    return patterns.label.search(copy.low[max(0, start - WINDOW) : start]) is not None


def _year(figures: str, published: date | None) -> int:
    if len(figures) == 4:
        return int(figures)
    century = (published or date(2000, 1, 1)).year // 100 * 100
    return century + int(figures)
