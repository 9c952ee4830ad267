"""From expressions to TIMEX3 values: against the day of publication, the tense and the story's own days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sumber.model.record import TimeType
from sumber.reading.times.almanac import (
    add_months,
    easter,
    from_hijri,
    hijri_year,
    make_day,
    shifted,
    week_of_month,
    weekday_after,
    weekday_before,
)
from sumber.reading.times.conflicts import Written, explained, meant, no_such_day, too_late
from sumber.reading.times.context import Context, Tense
from sumber.reading.times.expressions import (
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Days,
    Direction,
    Fixed,
    Found,
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
from sumber.reading.times.story import Story
from sumber.reading.times.values import day_value, month_value, week_value

# Choosing the year of a date that tells none. Of such dates in the annotated reports 19 of 20 lie within the calendar
# year of publication or less than four months outside of it.
OTHER_YEAR = 45  # days that another calendar year counts as farther away
FUTURE = 1.2  # how much farther away the future is than the past where no word tells the tense
WRONG_TENSE = 150  # days that going against the tense counts for

REFS = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


@dataclass(frozen=True, slots=True)
class Value:
    type: TimeType
    value: str
    conflict: str | None = None
    day: date | None = None


@dataclass(slots=True)
class Place:
    """An expression where it stands: what its surroundings tell is only asked for when needed."""

    found: Found
    context: Context
    story: Story
    quoted: bool = False

    @property
    def tense(self) -> Tense | None:
        return self.context.tense(self.found.start, self.found.end)

    @property
    def now(self) -> date | None:
        """The day that `today` means here: inside a quotation, the day on which it was said."""
        now, said = self.story.now, self.story.said
        inserted = self.context.text[self.found.start - 1 : self.found.start] == "("  # `"… besok (hari ini)"`
        if self.quoted and not inserted and said and now and timedelta(0) <= now - said <= timedelta(days=3):
            return said
        return now

    @property
    def story_day(self) -> date | None:
        return self.story.day or self.story.said or self.story.now


def resolve(place: Place) -> Value | None:
    """The value of an expression; None if it turns out to be no time."""
    what = place.found.what
    resolver = RESOLVERS[type(what)]
    return resolver(what, place)


# --- days -----------------------------------------------------------------------------------------------------------


def _of_day(day: date, part: str | None, conflict: str | None = None) -> Value:
    if part:
        return Value("TIME", f"{day_value(day)}T{part}", conflict, day)
    return Value("DATE", day_value(day), conflict, day)


def _day(what: Day, place: Place) -> Value | None:
    now = place.story.now
    year = what.year
    if year is None and now is None:
        return _untold_day(f"{what.month:02}", what.day, what.part)
    if year is None and now is not None:
        year = now.year + what.year_shift if what.year_shift is not None else _year_of_day(what, now, place)
    assert year is not None
    written = make_day(year, what.month, what.day)
    if what.weekday is None:
        if written is None:
            return Value("DATE", month_value(year, what.month), no_such_day(year, what.month, what.day))
        return _of_day(written, what.part)
    if written is not None and written.isoweekday() == what.weekday:
        if now and _slipped_month(what, written, now, place):
            return _of_day(now, what.part, too_late(written))
        return _of_day(written, what.part)
    conflict = explained(written) if written else no_such_day(year, what.month, what.day)
    if now is None:
        return _of_day(written, what.part, conflict) if written else None
    day = meant(Written(year, what.month, what.day, what.weekday), now, place.story.certain)
    return _of_day(day, what.part, conflict) if day else None


def _slipped_month(what: Day, written: date, now: date, place: Place) -> bool:
    """Whether what is told of a day to come was meant of today: the two differ by the month alone."""
    if what.year is None or written <= now or (written.day, written.isoweekday()) != (now.day, now.isoweekday()):
        return False
    return place.tense != "future"


def _untold_day(month: str, day: int, part: str | None) -> Value:
    value = f"XXXX-{month}-{day:02}"
    return Value("TIME", f"{value}T{part}") if part else Value("DATE", value)


def _year_of_day(what: Day, now: date, place: Place) -> int:
    years = (now.year - 1, now.year, now.year + 1)
    options = [option for year in years if (option := make_day(year, what.month, what.day))]
    if what.weekday is not None:
        right = [option for option in options if option.isoweekday() == what.weekday]
        options = [option for option in right if abs((option - now).days) < 330] or options
    if not options:  # 29 February, 31 June
        return now.year
    return _likeliest(options, now, what.direction, place).year


def _likeliest(options: list[date], now: date, direction: Direction | None, place: Place) -> date:
    """The nearest of the days, as far as direction and tense allow."""
    if direction == "past":
        return max((day for day in options if day <= now), default=min(options))
    if direction == "next":
        return min((day for day in options if day >= now), default=max(options))
    tense = place.tense

    def cost(day: date) -> float:
        days = (day - now).days
        away = float(-days) if days <= 0 else days * FUTURE if tense is None else days
        wrong = (tense == "future" and days < 0) or (tense == "past" and days > 0)
        return away + OTHER_YEAR * (day.year != now.year) + WRONG_TENSE * wrong

    return min(options, key=cost)


def _days(what: Days, place: Place) -> Value | None:
    last = _day(what.last, place)
    if last is None or last.day is None:
        return None
    end = last.day
    year, month = (end.year, end.month) if what.first < end.day else add_months(end.year, end.month, -1)
    first = make_day(year, month, what.first)
    return Value("DATE", f"{day_value(first)}/{day_value(end)}", None, end) if first and first < end else None


def _weekday(what: Weekday, place: Place) -> Value | None:
    now = place.now
    if now is None:
        part = f"T{what.part}" if what.part else ""
        return Value("TIME" if part else "DATE", f"XXXX-WXX-{what.weekday}{part}")
    if what.week is not None:
        monday = weekday_before(now, 1) + timedelta(weeks=what.week)
        return _of_day(monday + timedelta(days=what.weekday - 1), what.part)
    return _of_day(_which_weekday(what, now, place), what.part)


def _which_weekday(what: Weekday, now: date, place: Place) -> date:
    one = timedelta(days=1)
    told = place.story.day
    if what.direction == "before" and told:
        return weekday_before(told - one, what.weekday)
    if what.direction == "after" and told:
        return weekday_after(told + one, what.weekday)
    if what.direction == "past":
        return weekday_before(now - one, what.weekday)
    if what.direction in ("next", "after"):
        return weekday_after(now + one, what.weekday)
    if what.direction != "that" and now.isoweekday() != what.weekday and place.tense == "future":
        return weekday_after(now, what.weekday)
    return weekday_before(now, what.weekday)


def _day_of_month(what: DayOfMonth, place: Place) -> Value | None:
    now = place.story.now
    if now is None:
        return _untold_day("XX", what.day, None)
    if what.month_shift is not None:
        shifts = [what.month_shift]
    elif place.story.month:
        months = place.story.month
        day = make_day(*months, what.day)
        if day and abs((day - now).days) <= 62:
            return _of_day(day, None)
        shifts = [-1, 0, 1]
    else:
        shifts = [-1, 0, 1]
    options = [day for shift in shifts if (day := make_day(*add_months(now.year, now.month, shift), what.day))]
    return _of_day(_likeliest(options, now, None, place), None) if options else None


def _hijri(what: HijriDay, place: Place) -> Value | None:
    moons = place.context.form.new_moons
    now = place.story.now
    if what.year is None and now is None:
        return None
    if what.year is not None:
        years = [what.year]
    else:
        assert now is not None
        this = hijri_year(now)
        years = [this - 1, this, this + 1]
    options = [day for year in years if (day := from_hijri(year, what.month, what.day, moons))]
    if not options:
        return None
    return _of_day(options[0] if now is None or len(options) == 1 else _likeliest(options, now, None, place), None)


def _holiday(what: Holiday, place: Place) -> Value | None:
    now = place.story.now
    if now is None:
        return None
    options = [
        day + timedelta(days=what.days) for year in (now.year - 1, now.year, now.year + 1)
        for day in _holidays(what.rule, year, place)
    ]  # fmt: skip
    return _of_day(min(options, key=lambda day: abs((day - now).days)), None) if options else None


def _holidays(rule: str, year: int, place: Place) -> list[date]:
    calendar, _, rest = rule.rpartition(":")
    if calendar == "easter":
        return [easter(year) + timedelta(days=int(rest))]
    month, day = (int(part) for part in rest.split("-"))
    if calendar == "hijri":
        first = hijri_year(date(year, 1, 1))
        found = (from_hijri(hijri, month, day, place.context.form.new_moons) for hijri in (first, first + 1))
        return [day for day in found if day and day.year == year]
    holiday = make_day(year, month, day)
    return [holiday] if holiday else []


def _nth_day(what: NthDay, place: Place) -> Value | None:
    day = place.story_day
    return _of_day(day, None) if day else None


# --- clock and parts of the day -------------------------------------------------------------------------------------


def _day_part(what: DayPart, place: Place) -> Value | None:
    if what.days is None:
        day = place.story.day or (place.story.said or place.story.now if place.story.said else None)
        known = day or None
        return Value("TIME", f"{day_value(known) if known else 'XXXX-XX-XX'}T{what.part}", None, known)
    now = place.now
    if now is None:
        return Value("TIME", f"XXXX-XX-XXT{what.part}")
    return _of_day(now + timedelta(days=what.days), what.part)


def _clock(what: Clock, place: Place) -> Value | None:
    day = place.story_day
    written = day_value(day) if day else "XXXX-XX-XX"
    value = f"{written}T{what.hour:02}:{what.minute:02}"
    if what.till:
        value += f"/{written}T{what.till[0]:02}:{what.till[1]:02}"
    return Value("TIME", value, None, day)


# --- months, years and their parts ----------------------------------------------------------------------------------


def _month(what: Month, place: Place) -> Value | None:
    now = place.story.now
    if what.year is not None:
        return Value("DATE", month_value(what.year, what.month))
    if now is None:
        return Value("DATE", f"XXXX-{what.month:02}")
    if what.year_shift is not None:
        return Value("DATE", month_value(now.year + what.year_shift, what.month))
    options = [date(year, what.month, 1) for year in (now.year - 1, now.year, now.year + 1)]
    return Value("DATE", _likeliest(options, now.replace(day=1), what.direction, place).isoformat()[:7])


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
            year -= _month_of(what) > now.month
        elif what.direction == "next":
            year += _month_of(what) < now.month
    return Value("DATE", f"{year:04}-{what.letter}{what.nth}")


def _month_of(what: Period) -> int:
    if isinstance(what.nth, str):
        return {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[what.nth]
    return (what.nth - 1) * (3 if what.letter == "Q" else 6) + 1


# --- counted from now -----------------------------------------------------------------------------------------------


def _shift(what: Shift, place: Place) -> Value | None:
    base = _story_base(what.unit, place) if what.from_story else place.now
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
    last = resolve(replace_found(place, what.last))
    first = resolve(replace_found(place, what.first))
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


def replace_found(place: Place, what: Any) -> Place:
    """The same place with another expression, to read it as if it stood there."""
    return Place(replace(place.found, what=what), place.context, place.story, place.quoted)


RESOLVERS: Mapping[type, Callable[[Any, Place], Value | None]] = {
    Day: _day, Days: _days, Weekday: _weekday, DayOfMonth: _day_of_month, HijriDay: _hijri, Holiday: _holiday,
    NthDay: _nth_day, DayPart: _day_part, Clock: _clock, Month: _month, Year: _year, WeekOf: _week_of, Period: _period,
    Shift: _shift, Weekend: _weekend, Fixed: _fixed, Range: _range, Nothing: lambda what, place: None,
}  # fmt: skip
