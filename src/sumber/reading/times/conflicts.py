"""Dates that contradict themselves: `Kamis (25/2)` in a year whose 25 February is a Monday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sumber.reading.times.almanac import make_day, weekday_after, weekday_before
from sumber.reading.times.expressions import Direction

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

# What one slip costs, in points; of 900 contradictory dates in 43,000 Indonesian reports nearly all are one of these: a
# wrong month (often last month's), a day off by one, a wrong weekday, last year's year.
MONTH_SLIP = 2.0
YEAR_SLIP = 2.0
DAY_SLIP = 2.2
FAR_DAY_SLIP = 2.5
WEEKDAY_SLIP = 3.0
TWO_SLIPS = 4.0  # last month's month and yesterday's day
CONTRADICTED = 2.0  # the story itself gives the date as written with another weekday


class Written(NamedTuple):
    """A date as the copy gives it; `weekday` is 1 Monday … 7 Sunday."""

    year: int
    month: int
    day: int
    weekday: int
    direction: Direction | None = None

    def allows(self, day: date, now: date) -> bool:
        """Whether a day lies where a word such as `lalu` puts it."""
        return not (self.direction == "past" and day > now) and not (self.direction == "next" and day < now)


def meant(written: Written, now: date, certain: frozenset[date]) -> date | None:
    """The day that was meant by a date whose weekday does not fit it, as the likeliest single slip: the cheaper the
    slip and the nearer to `now` the likelier. `certain` are days that the story gives elsewhere without a slip."""
    options = [
        (slip + _distance(option, now), abs((option - now).days), option)
        for slip, option in _options(written, now, certain)
        if written.allows(option, now)
    ]
    return min(options)[2] if options else None


def _options(slipped: Written, now: date, certain: frozenset[date]) -> Iterator[tuple[float, date]]:
    year, month, day, weekday, _ = slipped
    written = make_day(year, month, day)
    if written is not None:
        yield WEEKDAY_SLIP + CONTRADICTED * (written in certain), written
        for option in (weekday_before(written, weekday), weekday_after(written, weekday)):
            yield DAY_SLIP if abs((option - written).days) == 1 else FAR_DAY_SLIP, option
    for other in range(1, 13):
        in_month = make_day(year, other, day)
        if in_month and other != month and in_month.isoweekday() == weekday and abs((in_month - now).days) <= 45:
            yield MONTH_SLIP, in_month
    for other in (now.year - 1, now.year, now.year + 1):
        in_year = make_day(other, month, day)
        if in_year and other != year and in_year.isoweekday() == weekday:
            yield YEAR_SLIP, in_year
    for option in (weekday_before(now, weekday), weekday_after(now, weekday)):
        if option.month == month and _one_figure(option.day, day):
            yield WEEKDAY_SLIP, option
    if now.isoweekday() == weekday and abs(now.day - day) <= 1 and abs(now.month - month) == 1:
        yield TWO_SLIPS, now


def _one_figure(one: int, other: int) -> bool:
    """Whether two days of the month differ in one figure as written (`1` and `11`, `28` and `18`)."""
    return sum(a != b for a, b in zip(f"{one:02}", f"{other:02}", strict=True)) == 1


def _distance(option: date, now: date) -> float:
    days = (option - now).days
    if days == 0:
        return 0.0
    if -7 <= days <= 3:
        return 1.0
    return 2.0 if abs(days) <= 31 else 3.0


def explained(written: date) -> str:
    """`25 February 2019 is a Monday`."""
    return f"{written.day} {MONTHS[written.month - 1]} {written.year} is a {WEEKDAYS[written.weekday()]}"


def no_such_day(year: int | None, month: int, day: int) -> str:
    """`there is no 31 June`."""
    return f"there is no {day} {MONTHS[month - 1]}" + (f" {year}" if year and (month, day) == (2, 29) else "")


def too_late(written: date) -> str:
    """`27 March 2023 lies after the day of publication`."""
    return f"{written.day} {MONTHS[written.month - 1]} {written.year} lies after the day of publication"
