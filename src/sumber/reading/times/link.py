"""Expressions that lean on each other: the two ends of a range, and a list that tells its year only once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sumber.reading.times.expressions import (
    Day,
    DayOfMonth,
    Fixed,
    Found,
    Month,
    Period,
    Point,
    Range,
    Weekday,
    Year,
)
from sumber.reading.times.grammar import Row

POINTS = (Day, Weekday, DayOfMonth, Month, Year, Period)
LIVING = range(1945, 2051)  # years that the news gives without a word that tells them to be years
LONGEST_SEASON = 10  # years: terms of office and seasons stand as bare pairs, prices do so too
EACH_WEEK = "XXXX-WXX-"
WITH_YEAR = (Day, Month, Period)


def linked(found: Iterable[Found], row: Row) -> list[Found]:
    """The same expressions, ranges made one, years handed back (`Januari dan Februari 2019`), and bare figures left out
    that nothing tells to be years."""
    out: list[Found] = []
    tied: list[bool] = []  # to the one before, in a list
    for item in found:
        tie = _tie(out[-1], item, row) if out else ""
        if tie:
            item = _since(out[-1], item)
        if tie == "range" and (joined := _range(out[-1], item)):
            last = out.pop()
            out.append(Found(joined, last.start, item.end, last.first, item.last))
        elif tie == "list" and (repeated := _repeated(out[-1], item)):
            out.append(repeated)
            tied.append(True)
        else:
            if tie:
                _hand_back(out, tied, item)
            out.append(item)
            tied.append(bool(tie))
    return [item for item in out if not (isinstance(item.what, Year) and item.what.bare)]


def _since(left: Found, right: Found) -> Found:
    """The right one, if it is a bare weekday beside a day, with that day."""
    day, weekday = left.what, right.what
    if not isinstance(day, Day) or not isinstance(weekday, Weekday) or weekday.direction or weekday.week is not None:
        return right
    return replace(right, what=replace(weekday, since=day))


def _repeated(left: Found, right: Found) -> Found | None:
    """`setiap Senin dan Kamis`: what stands beside a repeating day repeats too."""
    first, last = left.what, right.what
    if not isinstance(first, Fixed) or not first.value.startswith(EACH_WEEK) or not isinstance(last, Weekday):
        return None
    part = f"T{last.part}" if last.part else ""
    return replace(right, what=Fixed("SET", f"{EACH_WEEK}{last.weekday}{part}"))


def _tie(left: Found, right: Found, row: Row) -> str:
    """How the words between tie the two together: `range`, `list`, or not at all."""
    if right.first - left.last > 3:
        return ""
    kinds = [row.words[i].kind for i in range(left.last, right.first)]
    marks = [code for code in row.between(left.last - 1, right.first) if code < "\ue000" and code not in "()"]
    if any(kind not in ("to", "and", "or", "label", "D") for kind in kinds) or any(mark not in "-," for mark in marks):
        return ""
    if "to" in kinds or "-" in marks:
        return "range" if "," not in marks else ""
    between = left.first and row.words[left.first - 1].kind == "between"
    if between and "and" in kinds:
        return "range"
    return "list" if kinds or marks else ""


def _range(left: Found, right: Found) -> Range | None:
    first, last = left.what, right.what
    if not isinstance(first, POINTS) or not isinstance(last, POINTS):
        return None
    if isinstance(last, Year) and (not isinstance(first, Year) or not _plausible(first, last)):
        return None
    if isinstance(first, Year) and not isinstance(last, Year):
        return None
    if isinstance(last, Year) and isinstance(first, Year):
        return Range(replace(first, bare=False), replace(last, bare=False), (left, right))
    return Range(_with_year(first, last), last, (left, right))


def _plausible(first: Year, last: Year) -> bool:
    """Whether two figures are the years of a period: one of them told to be a year, or both in living memory."""
    if not 0 < last.year - first.year < 1000:
        return False
    return not (first.bare and last.bare) or (
        first.year >= LIVING.start and last.year < LIVING.stop and last.year - first.year <= LONGEST_SEASON
    )


def _with_year(first: Point, last: Point) -> Point:
    """The first with the year of the last, or the year before where it would else come after it."""
    if not isinstance(first, WITH_YEAR) or not isinstance(last, WITH_YEAR):
        return first
    if first.year is not None or first.year_shift is not None:
        return first
    earlier = int(_place(first) > _place(last))
    if last.year is not None:
        return replace(first, year=last.year - earlier)
    if last.year_shift is not None:
        return replace(first, year_shift=last.year_shift - earlier)
    return first


def _place(point: Day | Month | Period) -> tuple[int, int]:
    if isinstance(point, Day):
        return point.month, point.day
    if isinstance(point, Month):
        return point.month, 0
    return (point.nth if isinstance(point.nth, int) else 0), 0


def _hand_back(out: list[Found], tied: list[bool], item: Found) -> None:
    """Give the year of `item` to the expressions before it in its list that tell none and are of its kind."""
    for index in range(len(out) - 1, -1, -1):
        last = out[index]
        if not isinstance(last.what, WITH_YEAR) or type(last.what) is not type(item.what) or last.what.direction:
            return
        given = _with_year(last.what, item.what)
        if given is last.what:
            return
        out[index] = item = replace(last, what=given)
        if not tied[index]:
            return
