"""TIMEX3 values: how they are written, and which days they cover."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

PART = r"T(?:MO|AF|EV|NI)"
POINT = (
    r"(?:\d\d|XX)(?:\d\d?|XX)?"  # century, decade, year
    r"|(?:\d{4}|XXXX)-(?:(?:0\d|1[0-2]|XX)(?:-(?:[0-2]\d|3[01]|XX))?"  # month, day
    r"|W(?:[0-4]\d|5[0-3]|XX)(?:-(?:WE|[1-7]))?|Q[1-4]|H[12]|SP|SU|FA|WI)"
)
CLOCK = r"T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?"
AMOUNT = r"P(?=[\dXT])(?:(?:\d+(?:\.\d+)?|X)[YMWD])*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?"
ONE = rf"(?:(?:{POINT})(?:{CLOCK}|{PART})?|{AMOUNT}|(?:PRESENT|PAST|FUTURE)_REF)"
TIMEX3 = re.compile(rf"{ONE}(?:/{ONE})?")
"""Every value that reading gives matches this in full."""


def day_value(day: date) -> str:
    return day.isoformat()


def month_value(year: int, month: int) -> str:
    return f"{year:04}-{month:02}"


def week_value(day: date) -> str:
    """The ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def value_range(value: str) -> tuple[date, date] | None:
    """First and last day of a TIMEX3 value (`2019-Q2`, `198`, `2019-04-25T10:00`, `a/b`).

    None for what is on no calendar: durations, sets, PRESENT_REF, values with an X, days outside `datetime.date`, and
    anything that is no TIMEX3 value.
    """
    first, slash, second = value.partition("/")
    start = _one_range(first)
    if not slash:
        return start
    end = _one_range(second)
    if start is None or end is None or end[1] < start[0]:
        return None
    return start[0], end[1]


def _one_range(value: str) -> tuple[date, date] | None:
    point = value.partition("T")[0]
    for pattern, days in RANGES:
        if match := pattern.fullmatch(point):
            try:
                return days(*match.groups())
            except (ValueError, OverflowError):
                return None
    return None


def _day(year: str, month: str, day: str) -> tuple[date, date]:
    one = date(int(year), int(month), int(day))
    return one, one


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    last_year, last = year + (first + count - 2) // 12, (first + count - 2) % 12 + 1
    return date(year, first, 1), date(last_year, last, monthrange(last_year, last)[1])


def _years(start: int, count: int) -> tuple[date, date]:
    return date(start, 1, 1), date(start + count - 1, 12, 31)


def _week(year: str, week: str, days: str | None) -> tuple[date, date]:
    first, last = (6, 7) if days == "WE" else (int(days), int(days)) if days else (1, 7)
    return date.fromisocalendar(int(year), int(week), first), date.fromisocalendar(int(year), int(week), last)


# Seasons by the meteorological calendar of the north, which is what the names of TIMEX3 stand for in the news.
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

RANGES: tuple[tuple[re.Pattern[str], Callable[..., tuple[date, date]]], ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)"), _day),
    (re.compile(r"(\d{4})-(\d\d)"), lambda y, m: _months(int(y), int(m), 1)),
    (re.compile(r"(\d{4})"), lambda y: _years(int(y), 1)),
    (re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?"), _week),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda y, q: _months(int(y), 3 * int(q) - 2, 3)),
    (re.compile(r"(\d{4})-H([12])"), lambda y, h: _months(int(y), 6 * int(h) - 5, 6)),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)"), lambda y, s: _months(int(y), SEASONS[s], 3)),
    (re.compile(r"(\d{3})"), lambda d: _years(int(d) * 10, 10)),
    (re.compile(r"(\d\d)"), lambda c: _years(int(c) * 100, 100)),
)
