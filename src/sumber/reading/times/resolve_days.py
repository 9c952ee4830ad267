"""Values of days, parts of a day and times of the clock."""

from __future__ import annotations

from datetime import date, timedelta

from sumber.reading.times.almanac import (
    add_months,
    easter,
    from_hijri,
    hijri_year,
    make_day,
    weekday_after,
    weekday_before,
)
from sumber.reading.times.conflicts import Written, explained, meant, no_such_day, too_late
from sumber.reading.times.expressions import (
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Days,
    HijriDay,
    Holiday,
    NthDay,
    Weekday,
)
from sumber.reading.times.place import Place, Value, likeliest, of_day
from sumber.reading.times.values import day_value, month_value


def read_day(what: Day, place: Place) -> Value | None:
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
        return of_day(written, what.part)
    if written is not None and written.isoweekday() == what.weekday:
        if now and _slipped_month(what, written, now, place):
            return of_day(now, what.part, too_late(written))
        return of_day(written, what.part)
    conflict = explained(written) if written else no_such_day(year, what.month, what.day)
    if now is None:
        return of_day(written, what.part, conflict) if written else None
    day = meant(Written(year, what.month, what.day, what.weekday, what.direction), now, place.story.certain) or written
    return of_day(day, what.part, conflict) if day else None


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
    return likeliest(options, now, what.direction, place).year


def read_days(what: Days, place: Place) -> Value | None:
    last = read_day(what.last, place)
    if last is None or last.day is None:
        return None
    end = last.day
    year, month = (end.year, end.month) if what.first < end.day else add_months(end.year, end.month, -1)
    first = make_day(year, month, what.first)
    return Value("DATE", f"{day_value(first)}/{day_value(end)}", None, end) if first and first < end else None


def read_weekday(what: Weekday, place: Place) -> Value | None:
    now = place.now
    plain = what.direction is None and what.week is None and what.since is None
    if plain and place.context.is_habit(place.found.start):
        return Value("SET", f"XXXX-WXX-{what.weekday}" + (f"T{what.part}" if what.part else ""))
    if now is None:
        part = f"T{what.part}" if what.part else ""
        return Value("TIME" if part else "DATE", f"XXXX-WXX-{what.weekday}{part}")
    if what.week is not None:
        monday = weekday_before(now, 1) + timedelta(weeks=what.week)
        return of_day(monday + timedelta(days=what.weekday - 1), what.part)
    if what.since and (since := read_day(what.since, place)) and since.day:
        return of_day(weekday_after(since.day, what.weekday), what.part)
    return of_day(_which_weekday(what, now, place), what.part)


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


def read_day_of_month(what: DayOfMonth, place: Place) -> Value | None:
    now = place.story.now
    if now is None:
        return _untold_day("XX", what.day, None)
    if what.month_shift is not None:
        shifts = [what.month_shift]
    elif place.story.month:
        months = place.story.month
        day = make_day(*months, what.day)
        if day and abs((day - now).days) <= 62:
            return of_day(day, None)
        shifts = [-1, 0, 1]
    else:
        shifts = [-1, 0, 1]
    options = [day for shift in shifts if (day := make_day(*add_months(now.year, now.month, shift), what.day))]
    return of_day(likeliest(options, now, None, place), None) if options else None


def read_hijri(what: HijriDay, place: Place) -> Value | None:
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
    return of_day(options[0] if now is None or len(options) == 1 else likeliest(options, now, None, place), None)


def read_holiday(what: Holiday, place: Place) -> Value | None:
    now = place.story.now
    if now is None:
        return None
    options = [
        day + timedelta(days=what.days) for year in (now.year - 1, now.year, now.year + 1)
        for day in _holidays(what.rule, year, place)
    ]  # fmt: skip
    return of_day(min(options, key=lambda day: abs((day - now).days)), None) if options else None


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


def read_nth_day(what: NthDay, place: Place) -> Value | None:
    day = place.story_day
    return of_day(day, None) if day else None


def read_day_part(what: DayPart, place: Place) -> Value | None:
    now = place.now
    if what.days is None:
        day = place.story.day or place.story.said
        if day is None and not what.pointed and now is not None:
            return None  # `jangan makan pada malam hari`: of any day
    else:
        day = now + timedelta(days=what.days) if now else None
    return of_day(day, what.part) if day else Value("TIME", f"XXXX-XX-XXT{what.part}")


def read_clock(what: Clock, place: Place) -> Value | None:
    day = place.story_day
    written = day_value(day) if day else "XXXX-XX-XX"
    value = f"{written}T{what.hour:02}:{what.minute:02}"
    if what.till:
        value += f"/{written}T{what.till[0]:02}:{what.till[1]:02}"
    return Value("TIME", value, None, day)
