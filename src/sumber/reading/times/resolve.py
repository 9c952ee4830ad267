"""From expressions to TIMEX3 values: against the day of publication, the tense and the story's own days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from sumber.reading.times import resolve_days as days
from sumber.reading.times.almanac import add_months, shifted, week_of_month, weekday_after
from sumber.reading.times.expressions import (
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Days,
    Fixed,
    HijriDay,
    Holiday,
    Month,
    Nothing,
    NthDay,
    Period,
    Range,
    Shift,
    Weekday,
    Weekend,
    WeekOf,
    Year,
)
from sumber.reading.times.place import Place, Value, likeliest
from sumber.reading.times.values import day_value, month_value, week_value

UNTOLD = {"D": "XXXX-XX-XX", "M": "XXXX-XX", "Y": "XXXX"}  # where nothing tells the day of publication
REFS = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def resolve(place: Place) -> Value | None:
    """The value of an expression; None if it turns out to be no time."""
    what = place.found.what
    resolver = RESOLVERS[type(what)]
    return resolver(what, place)


def _month(what: Month, place: Place) -> Value | None:
    now = place.story.now
    if what.year is not None:
        return Value("DATE", month_value(what.year, what.month))
    if now is None:
        return Value("DATE", f"XXXX-{what.month:02}")
    if what.year_shift is not None:
        return Value("DATE", month_value(now.year + what.year_shift, what.month))
    if what.direction is None and place.year_before is not None:
        return Value("DATE", month_value(place.year_before, what.month))
    options = [date(year, what.month, 1) for year in (now.year - 1, now.year, now.year + 1)]
    return Value("DATE", likeliest(options, now.replace(day=1), what.direction, place).isoformat()[:7])


def _year(what: Year, place: Place) -> Value | None:
    return Value("DATE", f"{what.year:04}")


def _week_of(what: WeekOf, place: Place) -> Value | None:
    now = place.story.now
    if what.month is not None:
        month = _month(Month(what.month, what.year), place)
        if month is None or "X" in month.value:
            return None
        year, number = int(month.value[:4]), int(month.value[5:7])
    elif what.month_shift is not None and now is not None:
        year, number = add_months(now.year, now.month, what.month_shift)
    elif what.nth in place.story.weeks:  # counted before, with its month
        year, number = place.story.weeks[what.nth]
    else:
        return None
    place.story.weeks[what.nth] = year, number
    week = week_of_month(year, number, what.nth)
    return Value("DATE", week) if week else None


def _period(what: Period, place: Place) -> Value | None:
    now = place.story.now
    year = what.year
    if year is None and now is None:
        return Value("DATE", f"XXXX-{what.letter}{what.nth}")
    if year is None and now is not None:
        year = now.year + (what.year_shift or 0)
        if what.direction == "past" or (what.direction is None and what.year_shift is None and place.tense == "past"):
            year -= _last_month(what) >= now.month
        elif what.direction == "next":
            year += _month_of(what) < now.month
    return Value("DATE", f"{year:04}-{what.letter}{what.nth}")


def _last_month(what: Period) -> int:
    return _month_of(what) + (5 if what.letter == "H" else 2)


def _month_of(what: Period) -> int:
    if isinstance(what.nth, str):
        return {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[what.nth]
    return (what.nth - 1) * (3 if what.letter == "Q" else 6) + 1


def _shift(what: Shift, place: Place) -> Value | None:
    base = _story_base(what.unit, place) if what.from_story else place.now
    if what.unit == "Y" and what.from_story and not what.count and (told := place.context.last_year(place.found.start)):
        return Value("DATE", f"{told:04}")
    if base is None and (what.from_story or (what.count == 0 and what.unit != "D")) and what.unit in UNTOLD:
        return Value("DATE", UNTOLD[what.unit])
    if base is None:
        sign = (what.count > 0) - (what.count < 0)
        return Value("DATE", REFS[sign])
    value = shifted(base, what.unit, what.count, week_as_day=what.exact)
    if value is None:
        return Value("DATE", REFS[1 if what.count > 0 else -1])
    day = date.fromisoformat(value) if len(value) == 10 else None
    return Value("DATE", value, None, day)


def _story_base(unit: str, place: Place) -> date | None:
    """A day in the day, month or year that the story is in."""
    story = place.story
    if unit == "D" or unit == "W":
        return place.story_day
    if unit == "M" and story.month:
        return date(*story.month, 1)
    if unit != "M" and story.year:
        return date(story.year, 1, 1)
    return story.now


def _weekend(what: Weekend, place: Place) -> Value | None:
    now = place.now
    if now is None:
        return Value("DATE", "XXXX-WXX-WE")
    weeks = {"past": -1, "before": -1, "next": 1, "after": 1, "this": 0, "that": 0}.get(what.direction or "")
    if weeks is None:
        weeks = 0 if now.isoweekday() >= 5 or place.tense == "future" else -1
    return Value("DATE", week_value(now + timedelta(weeks=weeks)) + "-WE")


def _fixed(what: Fixed, place: Place) -> Value | None:
    return Value(what.type, what.value)


def _range(what: Range, place: Place) -> Value | None:
    last = resolve(place.reading(what.last))
    first = resolve(place.reading(what.first))
    if first is None or last is None:
        return None
    if "X" in first.value + last.value or first.value[:10] >= last.value[:10]:
        return _later(what, first, place)
    return Value("DATE", f"{first.value}/{last.value}", first.conflict or last.conflict, last.day)


def _later(what: Range, first: Value, place: Place) -> Value | None:
    """A range whose last weekday is the next one after its first (`Kamis hingga Selasa`)."""
    if isinstance(what.last, Weekday) and first.day:
        last = weekday_after(first.day, what.last.weekday)
        return Value("DATE", f"{first.value}/{day_value(last)}", first.conflict, last)
    return None


RESOLVERS: Mapping[type, Callable[[Any, Place], Value | None]] = {
    Day: days.read_day,
    Days: days.read_days,
    Weekday: days.read_weekday,
    DayOfMonth: days.read_day_of_month,
    HijriDay: days.read_hijri,
    Holiday: days.read_holiday,
    NthDay: days.read_nth_day,
    DayPart: days.read_day_part,
    Clock: days.read_clock,
    Month: _month,
    Year: _year,
    WeekOf: _week_of,
    Period: _period,
    Shift: _shift,
    Weekend: _weekend,
    Fixed: _fixed,
    Range: _range,
    Nothing: lambda what, place: None,
}
