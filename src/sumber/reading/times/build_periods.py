"""Phrases that tell a week, a month, a year or a part of it, or one counted from now."""

from __future__ import annotations

from typing import cast

from sumber.reading.times.almanac import UNITS, amount
from sumber.reading.times.expressions import Expression, Fixed, Month, Nothing, Period, Shift, Weekend, WeekOf, Year
from sumber.reading.times.slots import IN_STORY, SHIFTS, Said

YEARS_TOLD = range(1900, 2101)  # figures that a word such as `lalu` behind them makes a year


def month(said: Said) -> Expression | None:
    word = said.slots["month"]
    if len(said.slots) == 1 and not said.context.is_month_name(word.start, word.end):
        return None
    if said.is_name:
        return None
    direction = said.by_day("deictic") or said.direction()
    return Month(cast(int, word.value), said.year(), said.shift("yrel"), direction)


def week_of(said: Said) -> Expression | None:
    nth = cast(int, said.whole("nth"))
    return WeekOf(nth, said.whole("month"), said.year(), said.shift("mrel")) if 1 <= nth <= 5 else None


def period(said: Said) -> Expression | None:
    letter, most = ("H", 2) if said.text("period") == "half" else ("Q", 4)
    nth = said.whole("nth") if "nth" in said.slots else said.whole("period")
    of_year = "year" in said.slots or "yrel" in said.slots
    if nth is None or not 1 <= nth <= most:
        return None
    if not of_year and (letter == "H" or said.kind("nth") != "roman"):
        return None  # a half or quarter of no year is that of a match
    return Period("H" if letter == "H" else "Q", nth, said.year(), said.shift("yrel"))


def season(said: Said) -> Expression | None:
    if len(said.slots) == 1 and said.context.last_word(said.start) not in said.context.form.year_before:
        return None
    return Period("", cast(str, said.text("season")), said.year(), said.shift("yrel"), said.direction())


def year(said: Said) -> Expression | None:
    word = said.slots["year"]
    number = cast(int, word.value)
    context = said.context
    if "Y" in said.slots:
        titled = "fiscal" not in said.slots and context.is_title(said.start)
        return Nothing() if titled or context.is_legal(said.start) else Year(number)
    if "edge" in said.slots or ("rel" in said.slots and number in YEARS_TOLD):
        return Year(number)
    return Year(number, bare=not context.is_year(word.start, word.end, number))


def first_months(said: Said) -> Expression | None:
    """`sembilan bulan (pertama) 2018`: the months from January on."""
    number, told = said.number("n"), said.year()
    if not isinstance(number, int) or not 1 < number < 12 or told is None or said.whole("nth") not in (None, 1):
        return None
    return Fixed("DATE", f"{told:04}-01/{told:04}-{number:02}")


def years(said: Said) -> Expression | None:
    first, last = cast(tuple[int, int], said.slots["yy"].value)
    last = last if last > 99 else first // 100 * 100 + last
    if not 0 < last - first < 50 or said.context.is_legal(said.start):
        return None
    return Fixed("DATE", f"{first:04}/{last:04}")


def decade(said: Said) -> Expression | None:
    number = cast(int, said.whole("decade"))
    if number < 100 and not said.slots.keys() & {"Y", "L"}:
        return None  # `80-an orang`
    first = number if number > 99 else (1900 if number >= 20 else 2000) + number
    return Fixed("DATE", f"{first // 10:03}")


def century(said: Said) -> Expression | None:
    nth = said.whole("nth")
    return Fixed("DATE", f"{nth - 1:02}") if nth and 1 <= nth <= 21 else None


def shift(said: Said) -> Expression | None:
    if "weekend" in said.slots:
        if said.capitalised and not said.context.opens_sentence(said.start):
            return None  # The Weekend
        return Weekend(said.by_day("day") or said.direction())
    direction = said.by_day("day") or said.direction()
    if direction is None:
        return None
    return Shift(said.unit(), SHIFTS[direction], from_story=direction in IN_STORY)


def edge(said: Said) -> Expression | None:
    return Shift(said.unit(), 0)


def ago(said: Said) -> Expression | None:
    """So many units from now or from where the story is: a day, month or year on the calendar; hours a duration."""
    direction = said.direction()
    unit = said.text("one") or said.unit()
    number = 1 if "one" in said.slots else said.number("n")
    if direction is None:
        return None
    if number is None:
        if direction in ("past", "next"):
            return Fixed("DATE", "PAST_REF" if direction == "past" else "FUTURE_REF")
        return Fixed("DURATION", amount(None, unit)) if "vague" in said.slots else None
    if UNITS[unit][1].startswith("T") or not isinstance(number, int):
        return Fixed("DURATION", amount(number, unit))
    count = number * SHIFTS[direction]
    return Shift(unit, count, from_story=direction in IN_STORY, exact="one" in said.slots)
