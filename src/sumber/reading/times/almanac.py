"""Arithmetic with days, weeks, months and years, and with the Islamic and the church's calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from sumber.reading.times.values import day_value, month_value, week_value

# Units of the packs and how a duration of one is written: (how many, ISO 8601 unit).
UNITS: dict[str, tuple[int, str]] = {
    "D": (1, "D"),
    "W": (1, "W"),
    "M": (1, "M"),
    "Y": (1, "Y"),
    "Q": (3, "M"),
    "half": (6, "M"),
    "decade": (10, "Y"),
    "century": (100, "Y"),
    "hour": (1, "TH"),
    "minute": (1, "TM"),
    "second": (1, "TS"),
    "lustrum": (5, "Y"),
    "eight": (8, "Y"),
    "millennium": (1000, "Y"),
}
HALVES = {"D": "PT12H", "Y": "P6M", "hour": "PT30M", "minute": "PT30S", "century": "P50Y", "decade": "P5Y"}
AND_HALF = {"D": "T12H", "Y": "6M", "hour": "30M", "minute": "30S"}  # what is added for the half of `dua setengah jam`


def amount(number: float | None, unit: str) -> str:
    """The duration of so many units; None for an untold number (`PXD`)."""
    times, letter = UNITS[unit]
    if number == 0.5 and unit in HALVES:
        return HALVES[unit]
    if number is not None and number % 1 == 0.5 and unit in AND_HALF:
        return f"P{letter[:-1]}{int(number)}{letter[-1]}{AND_HALF[unit]}"
    figure = "X" if number is None else f"{number * times:.6g}"
    if "e" in figure:
        figure = str(int((number or 0) * times))
    return f"P{letter[:-1]}{figure}{letter[-1]}"


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    months = year * 12 + month - 1 + count
    return months // 12, months % 12 + 1


def shifted(day: date, unit: str, count: int, *, week_as_day: bool = False) -> str | None:
    """The value of the unit that lies `count` units from the one with `day` in it; None outside of the calendar."""
    try:
        return _shifted(day, unit, count, week_as_day)
    except (ValueError, OverflowError):
        return None


def _shifted(day: date, unit: str, count: int, week_as_day: bool) -> str | None:
    times, letter = UNITS[unit]
    if unit == "D":
        return day_value(day + timedelta(days=count))
    if unit == "W":
        other = day + timedelta(weeks=count)
        return day_value(other) if week_as_day else week_value(other)
    if letter == "M":
        if unit != "M":
            return _part_of_year(day, unit, count)
        year, month = add_months(day.year, day.month, count)
        return month_value(year, month) if 1 <= year <= 9999 else None
    year = day.year + times * count
    if letter != "Y" or not 1000 <= year <= 9999:
        return None
    return {"decade": f"{year // 10:03}", "century": f"{year // 100:02}"}.get(unit, f"{year:04}")


def _part_of_year(day: date, unit: str, count: int) -> str | None:
    length, letter = {"Q": (3, "Q"), "half": (6, "H")}[unit]
    year, month = add_months(day.year, (day.month - 1) // length * length + 1, length * count)
    return f"{year:04}-{letter}{(month - 1) // length + 1}" if 1 <= year <= 9999 else None


def weekday_before(day: date, weekday: int) -> date:
    """The nearest such weekday (1 Monday … 7) at or before `day`."""
    return day - timedelta(days=(day.isoweekday() - weekday) % 7)


def weekday_after(day: date, weekday: int) -> date:
    """The nearest such weekday at or after `day`."""
    return day + timedelta(days=(weekday - day.isoweekday()) % 7)


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def week_of_month(year: int, month: int, nth: int) -> str | None:
    """The ISO week that most of the month's nth seven days lie in."""
    middle = make_day(year, month, min(7 * nth - 3, 28))
    return week_value(middle) if middle else None


def from_hijri(year: int, month: int, day: int, new_moons: Mapping[tuple[int, int], date]) -> date | None:
    """The day of a date of the Islamic calendar: counted from the country's own first of that month where it is known,
    else by the tabular calendar (which the moon seen may differ from by a day)."""
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1 <= year <= 9000):
        return None
    first = new_moons.get((year, month))
    if first is None:
        days = 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
        first = date(622, 7, 19) + timedelta(days=days)  # 1 Muharram 1, civil epoch, proleptic Gregorian
    return first + timedelta(days=day - 1)


def hijri_year(day: date) -> int:
    """The year of the Islamic calendar that a day lies in (by the tabular calendar)."""
    year = int((day - date(622, 7, 19)).days / 354.36667) + 1
    first = from_hijri(year, 1, 1, {})
    return year if first is None or first <= day else year - 1


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Butcher's method)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
