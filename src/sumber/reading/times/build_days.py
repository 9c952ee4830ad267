"""Phrases that tell a day, a part of it, or a time of the clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from sumber.reading.times.expressions import (
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Days,
    Expression,
    Fixed,
    HijriDay,
    Holiday,
    Nothing,
    NthDay,
    Shift,
    Weekday,
)
from sumber.reading.times.slots import Said
from sumber.reading.times.words import Word

AFTERNOON = {"AF": 7, "EV": 12, "NI": 12}  # hours below these are of the afternoon: `jam 3 sore`, `pukul 7 malam`
HIJRI_YEARS = range(1300, 1600)  # what the news tells of (1882 to 2174); other figures behind the month are no year


def date(said: Said) -> Expression | None:
    day, month = said.day(), said.whole("month")
    if day is None or month is None:
        return None
    if said.is_name or said.context.text[said.slots["day"].start].isupper():  # Institut Teknologi Sepuluh Nopember
        return Nothing()
    weekday = said.whole("weekday")
    return Day(month, day, said.year(), said.shift("yrel"), weekday, said.direction(), said.part())


def numeric(said: Said) -> Expression | None:
    day = _figures(said.slots["date"])
    if day is None or said.is_name:
        return None
    return Day(day[1], day[2], day[0], None, said.whole("weekday"), said.direction(), said.part())


def _figures(word: Word) -> tuple[int | None, int, int] | None:
    """Year, month and day of a date in figures; the other way round if only that makes sense of it (`2/25/2019`)."""
    figures = cast(tuple[int, ...], word.value)
    if word.kind == "ymd":
        year, month, day = figures
    else:
        day, month, year = (*figures, 0)[:3]
    year = year + 2000 if 0 < year < 70 else year + 1900 if 70 <= year < 100 else year
    if month > 12 and day <= 12:
        day, month = month, day
    return (year or None, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def days(said: Said) -> Expression | None:
    first = said.day()
    if first is None or said.is_name:
        return None
    slots = {name: word for name, word in said.slots.items() if name != "weekday"}
    if "till" in slots:
        slots["day"] = slots["till"]
    last = numeric(replace(said, slots=slots)) if "date" in slots else date(replace(said, slots=slots))
    return Days(first, last) if isinstance(last, Day) else None


def day_of_month(said: Said) -> Expression | None:
    day = said.day()
    return DayOfMonth(day, said.shift("mrel")) if day else None


def weekday(said: Said) -> Expression | None:
    if len(said.slots) == 1 and said.context.text[said.start].islower():
        return None  # `rabu-rambu`
    return Weekday(cast(int, said.whole("weekday")), said.direction(), said.shift("wrel"), said.part())


def hijri(said: Said) -> Expression | None:
    day, year = said.day(), said.whole("hyear")
    if day is None or (year is not None and year not in HIJRI_YEARS):
        return None
    return HijriDay(cast(int, said.whole("hijri")), day, year, said.whole("weekday"))


def countdown(said: Said) -> Expression | None:
    rule = said.text("holiday") or f"hijri:{said.whole('holiday'):02}-01"
    return Holiday(rule, cast(int, said.whole("countdown")))


def nth_day(said: Said) -> Expression | None:
    return NthDay(cast(int, said.whole("nth")))


def deictic(said: Said) -> Expression | None:
    days = cast(int, said.whole("deictic"))
    if days == -1 and said.context.last_word(said.start) in said.context.form.recent_events:
        return Fixed("DATE", "PAST_REF")  # `pemilu kemarin`: the last one
    return Shift("D", days)


def storyday(said: Said) -> Expression | None:
    return Shift("D", cast(int, said.whole("storyday")), from_story=True)


def part(said: Said) -> Expression | None:
    if "night" in said.slots:
        return DayPart("NI", said.whole("night"))
    name = cast(str, said.text("part"))
    if "day" in said.slots:
        return DayPart(name, said.whole("day")) if said.kind("day") == "deictic" else DayPart(name)
    if direction := said.direction():
        shifts: Mapping[str, int | None] = {"before": -1, "that": None}
        return DayPart(name, shifts.get(direction, 0))
    if said.capitalised:
        return None  # Malam Penganugerahan
    if "D" in said.slots or said.context.last_word(said.start) in said.context.form.daypart_before:
        return DayPart(name, pointed=False)
    return None


def clock(said: Said) -> Expression | None:
    name = said.part()
    first = _time(said.slots["hour"], name)
    last = _time(said.slots["till"], name) if "till" in said.slots else None
    if first is None or ("till" in said.slots and last is None):
        return None
    return Clock(*first, last)


def _time(word: Word, part: str | None) -> tuple[int, int] | None:
    hour, minute = word.value[:2] if isinstance(word.value, tuple) else (word.value, 0)
    if not isinstance(hour, int) or not isinstance(minute, int) or hour > 24 or minute > 59:
        return None
    if part == "NI" and hour == 12:
        return 0, minute
    if part and (4 if part == "NI" else 0) < hour < AFTERNOON.get(part, 0):
        hour += 12
    return (hour, minute) if hour < 24 or minute == 0 else None


def noon(said: Said) -> Expression | None:
    hour, minute = cast(str, said.text("noon")).split(":")
    return Clock(int(hour), int(minute))
