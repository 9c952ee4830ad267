"""From phrases of the grammar to time expressions: one function a construction.

Each takes the phrase and the context of the text and gives the expression, or None if the words are no time after all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

from sumber.reading.times.almanac import UNITS, amount
from sumber.reading.times.context import Context
from sumber.reading.times.expressions import (
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Days,
    Direction,
    Expression,
    Fixed,
    Found,
    HijriDay,
    Holiday,
    Month,
    Nothing,
    NthDay,
    Period,
    Shift,
    Weekday,
    Weekend,
    WeekOf,
    Year,
)
from sumber.reading.times.grammar import Phrase, Row
from sumber.reading.times.words import Word

DIRECTIONS: Mapping[str, Direction] = {
    "past": "past", "tadi": "past", "this": "this", "next": "next", "coming": "next", "that": "that",
    "before": "before", "after": "after", "again": "next",
}  # fmt: skip
SHIFTS: Mapping[Direction, int] = {"past": -1, "before": -1, "this": 0, "that": 0, "next": 1, "after": 1}
IN_STORY = ("before", "that", "after")
AFTERNOON = {"AF": 7, "EV": 12, "NI": 12}  # hours below these are of the afternoon: `jam 3 sore`, `pukul 7 malam`

Slots = Mapping[str, Word]


def find(row: Row, phrases: Sequence[Phrase], context: Context) -> Iterator[Found]:
    """The expressions of a row, in order and none inside another."""
    done = 0
    for phrase in phrases:
        if phrase.first < done:
            continue
        start, end = row.words[phrase.first].start, row.words[phrase.last - 1].end
        if phrase.rule == "listed":
            for found in _listed(row, phrase, context):
                done = phrase.last
                yield found
        elif (what := BUILDERS[phrase.rule](phrase.slots, context, start, end)) is not None:
            done = phrase.last
            yield Found(what, start, _closed(context.text, start, end), phrase.first, phrase.last)


def _closed(text: str, start: int, end: int) -> int:
    """The end with the bracket that closes one opened inside."""
    inside = text[start:end]
    if inside.count("(") > inside.count(")"):
        close = text.find(")", end, end + 2)
        return close + 1 if close >= 0 else end
    return end


def _listed(row: Row, phrase: Phrase, context: Context) -> Iterator[Found]:
    """`12, 13 dan 14 Mei`: one expression a day; all but the last are just their figure."""
    slots = dict(phrase.slots)
    last = date(slots, context, slots["day"].start, row.words[phrase.last - 1].end)
    if not isinstance(last, Day):
        return
    for name in ("d1", "d2", "d3"):
        if (word := slots.get(name)) and (day := _day_number(word)):
            index = row.words.index(word, phrase.first, phrase.last)
            yield Found(Day(last.month, day, last.year, last.year_shift), word.start, word.end, index, index + 1)
    index = row.words.index(slots["day"], phrase.first, phrase.last)
    yield Found(last, slots["day"].start, row.words[phrase.last - 1].end, index, phrase.last)


# --- what single words tell -----------------------------------------------------------------------------------------


def _number(slots: Slots, name: str) -> float | None:
    word = slots.get(name)
    return word.value if word and isinstance(word.value, int | float) else None


def _whole(slots: Slots, name: str) -> int | None:
    word = slots.get(name)
    return word.value if word and isinstance(word.value, int) else None


def _text(slots: Slots, name: str) -> str | None:
    word = slots.get(name)
    return word.value if word and isinstance(word.value, str) else None


def _direction(slots: Slots, name: str = "rel") -> Direction | None:
    word = slots.get(name)
    return DIRECTIONS[word.kind] if word else None


def _by_day(slots: Slots, name: str = "day") -> Direction | None:
    """What `kemarin` and `besok` say of a month or weekend: the last, the next."""
    word = slots.get(name)
    if word is None or not isinstance(word.value, int) or not word.value:
        return None
    return "past" if word.value < 0 else "next"


def _shift(slots: Slots, name: str) -> int | None:
    direction = _direction(slots, name)
    return SHIFTS[direction] if direction else None


def _day_number(word: Word | None) -> int | None:
    return word.value if word and isinstance(word.value, int) and 1 <= word.value <= 31 else None


def _year(slots: Slots) -> int | None:
    word = slots.get("year")
    return cast(int, word.value) if word and word.kind == "year" else None


def _part(slots: Slots) -> str | None:
    return _text(slots, "part2") or _text(slots, "part")


# --- days -----------------------------------------------------------------------------------------------------------


def date(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    day, month = _day_number(slots.get("day")), _whole(slots, "month")
    if day is None or month is None:
        return None
    if context.is_name(start) or context.text[slots["day"].start].isupper():  # Institut Teknologi Sepuluh Nopember
        return Nothing()
    return Day(
        month, day, _year(slots), _shift(slots, "yrel"), _whole(slots, "weekday"), _direction(slots), _part(slots)
    )  # fmt: skip


def numeric(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    day = _figures(slots["date"])
    if day is None or context.is_name(start):
        return None
    return Day(day[1], day[2], day[0], None, _whole(slots, "weekday"), _direction(slots), _part(slots))


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


def days(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    first = _day_number(slots.get("day"))
    if first is None or context.is_name(start):
        return None
    if "date" in slots:
        last = numeric({"date": slots["date"]}, context, slots["date"].start, end)
    else:
        last = date({**{k: v for k, v in slots.items() if k != "weekday"}, "day": slots["till"]}, context, start, end)
    return Days(first, last) if isinstance(last, Day) else None


def day_of_month(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    day = _day_number(slots.get("day"))
    return DayOfMonth(day, _shift(slots, "mrel")) if day else None


def weekday(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    if len(slots) == 1 and context.text[start].islower():
        return None  # `rabu-rambu`
    return Weekday(
        cast(int, slots["weekday"].value), _direction(slots), _shift(slots, "wrel"), _part(slots)
    )  # fmt: skip


def hijri(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    day = _day_number(slots.get("day"))
    year = _whole(slots, "hyear")
    if day is None or (year is not None and not 1300 <= year <= 1600):
        return None
    return HijriDay(cast(int, slots["hijri"].value), day, year, _whole(slots, "weekday"))


def countdown(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Holiday(cast(str, slots["holiday"].value), cast(int, slots["countdown"].value))


def nth_day(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return NthDay(cast(int, slots["nth"].value))


def deictic(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Shift("D", cast(int, slots["deictic"].value))


def storyday(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Shift("D", cast(int, slots["storyday"].value), from_story=True)


def part(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    if night := slots.get("night"):
        return DayPart("NI", cast(int, night.value))
    name = cast(str, slots["part"].value)
    if day := slots.get("day"):
        days = cast(int, day.value)
        return DayPart(name, days) if day.kind == "deictic" else DayPart(name)
    if direction := _direction(slots):
        if direction == "before":
            return DayPart(name, -1)
        return DayPart(name) if direction == "that" else DayPart(name, 0)
    if context.text[start].isupper() and not context.opens_sentence(start):
        return None  # Malam Penganugerahan
    if "D" in slots or context.last_word(start) in context.form.daypart_before:
        return DayPart(name)
    return None


# --- clock ----------------------------------------------------------------------------------------------------------


def clock(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    name = _part(slots)
    first = _time(slots["hour"], name)
    last = _time(slots["till"], name) if "till" in slots else None
    if first is None or ("till" in slots and last is None):
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


def noon(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    hour, minute = cast(str, slots["noon"].value).split(":")
    return Clock(int(hour), int(minute))


# --- months, years and their parts ----------------------------------------------------------------------------------


def month(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    word = slots["month"]
    told = set(slots) - {"month"}
    if not told and not context.is_month_name(word.start, word.end):
        return None
    if context.is_name(start):
        return None
    direction = _by_day(slots, "deictic") or _direction(slots)
    return Month(cast(int, word.value), _year(slots), _shift(slots, "yrel"), direction)


def week_of(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    nth = cast(int, slots["nth"].value)
    return WeekOf(nth, _whole(slots, "month"), _year(slots), _shift(slots, "mrel")) if 1 <= nth <= 5 else None


def period(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    word = slots["period"]
    letter, most = ("H", 2) if word.value == "half" else ("Q", 4)
    nth = _whole(slots, "nth") if "nth" in slots else _whole(slots, "period")
    of_year = "year" in slots or "yrel" in slots
    roman = letter == "Q" and "nth" in slots and slots["nth"].kind == "roman"
    if nth is None or not 1 <= nth <= most or not (of_year or roman):
        return None  # a half or quarter of no year is that of a match
    return Period("H" if letter == "H" else "Q", nth, _year(slots), _shift(slots, "yrel"))


def season(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Period("", cast(str, slots["season"].value), _year(slots), _shift(slots, "yrel"), _direction(slots))


def year(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    word = slots["year"]
    number = cast(int, word.value)
    if "Y" in slots and (context.is_legal(start) or ("fiscal" not in slots and context.is_title(start))):
        return Nothing()
    if "Y" in slots or "edge" in slots:
        return Year(number)
    if "rel" in slots and 1900 <= number <= 2100:
        return Year(number)
    return Year(number, bare=not context.is_year(word.start, word.end, number))


def years(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    first, last = cast(tuple[int, int], slots["yy"].value)
    last = last if last > 99 else first // 100 * 100 + last
    if not 0 < last - first < 50 or context.is_legal(start):
        return None
    return Fixed("DATE", f"{first:04}/{last:04}")


def decade(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    number = cast(int, slots["decade"].value)
    if number < 100 and not slots.keys() & {"Y", "L"}:
        return None
    first = number if number > 99 else (1900 if number >= 20 else 2000) + number
    return Fixed("DATE", f"{first // 10:03}")


def century(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    nth = _whole(slots, "nth")
    return Fixed("DATE", f"{nth - 1:02}") if nth and 1 <= nth <= 21 else None


# --- counted from now, durations, sets ------------------------------------------------------------------------------


def shift(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    if "weekend" in slots:
        return Weekend(_by_day(slots) or _direction(slots))
    unit = cast(str, slots["unit"].value)
    if day := slots.get("day"):
        return Shift(unit, 1 if cast(int, day.value) > 0 else -1) if day.value else None
    direction = _direction(slots)
    if direction is None:
        return None
    return Shift(unit, SHIFTS[direction], from_story=direction in IN_STORY)


def edge(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Shift(cast(str, slots["unit"].value), 0, edge=True)


def ago(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    """So many units from now or from where the story is: a day, month or year on the calendar; hours a duration."""
    direction = _direction(slots)
    unit = cast(str, (slots.get("one") or slots["unit"]).value)
    number = 1 if "one" in slots else _number(slots, "n")
    if direction is None:
        return None
    if "vague" in slots or number is None:
        if direction in ("past", "next"):
            return Fixed("DATE", "PAST_REF" if direction == "past" else "FUTURE_REF")
        return Fixed("DURATION", amount(None, unit)) if "vague" in slots else None
    if UNITS[unit][1].startswith("T") or not isinstance(number, int):
        return Fixed("DURATION", amount(number, unit))
    count = number * SHIFTS[direction]
    return Shift(unit, count, from_story=direction in IN_STORY, exact="one" in slots)


def simple_amount(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    if "n2" in slots:
        return _composed(slots)
    if "many" in slots:
        return Fixed("DURATION", amount(None, cast(str, slots["many"].value)))
    more = slots.get("more")
    if "one" in slots:
        return Fixed("DURATION", amount(1, cast(str, slots["one"].value)))
    unit = cast(str, slots["unit"].value) if "unit" in slots else "D"
    if "today" in slots and slots["today"].value != 0:
        return None
    if slots["n"].kind == "vague":
        if more and more.kind == "coming":
            return Fixed("DATE", "FUTURE_REF")
        return Fixed("DURATION", amount(None, unit))
    number = 0.5 if slots["n"].kind == "fraction" else _number(slots, "n")
    if number is None or number > 10**9:
        return None
    if more is None and unit in "YM" and context.is_age(start, end):
        return Nothing()
    return Fixed("DURATION", amount(number, unit))


def _composed(slots: Slots) -> Expression | None:
    """`1 tahun 6 bulan`: P1Y6M."""
    total = {"": "", "T": ""}
    for n, unit in (("n", "unit"), ("n2", "unit2"), ("n3", "unit3")):
        word = slots.get(n) or (slots.get("one") if n == "n" else None)
        if word is None:
            continue
        number = 1 if word.kind == "one" else word.value
        measure = cast(str, word.value if word.kind == "one" else slots[unit].value)
        if not isinstance(number, int | float) or number > 10**6:
            return None
        letter = UNITS[measure][1]
        total[letter[:-1]] += f"{number:g}{letter[-1]}"
    clock = f"T{total['T']}" if total["T"] else ""
    return Fixed("DURATION", f"P{total['']}{clock}")


def amounts(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    """`antara lima dan tujuh hari`: from P5D to P7D."""
    first, last = _number(slots, "n"), _number(slots, "n2")
    unit = cast(str, slots["unit"].value)
    if first is None or last is None or max(first, last) > 10**9:
        return None
    if unit in "YM" and context.is_age(start, end):
        return Nothing()
    unit2 = cast(str, slots.get("unit2", slots["unit"]).value)
    return Fixed("DURATION", f"{amount(first, unit)}/{amount(last, unit2)}")


def each(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    if adj := slots.get("adj"):
        if adj.value == "Y" and context.last_word(start) in context.form.adj_heads:
            return None
        if context.text[start].isupper() and not context.opens_sentence(start):
            return None  # Ketua Harian
        return Fixed("SET", amount(1, cast(str, adj.value)))
    word = slots.get("one") or slots["unit"]
    if "per" in slots and cast(str, word.value) == "hour" and context.last_word(start) in context.form.speeds:
        return None
    number = None if "n" in slots and slots["n"].kind == "vague" else _number(slots, "n") if "n" in slots else 1
    return Fixed("SET", amount(number, cast(str, word.value)))


def each_weekday(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    name = _part(slots)
    return Fixed("SET", f"XXXX-WXX-{slots['weekday'].value}" + (f"T{name}" if name else ""))


def each_part(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Fixed("SET", f"XXXX-XX-XXT{_part(slots)}")


def each_month(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Fixed("SET", f"XXXX-{slots['month'].value:02}")


def each_date(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    day, number = _day_number(slots.get("day")), _whole(slots, "month")
    return Fixed("SET", f"XXXX-{f'{number:02}' if number else 'XX'}-{day:02}") if day else None


def nothing(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Nothing()


def ref(slots: Slots, context: Context, start: int, end: int) -> Expression | None:
    return Fixed("DATE", cast(str, slots["ref"].value))


BUILDERS: Mapping[str, Callable[[Slots, Context, int, int], Expression | None]] = {
    "date": date, "numeric": numeric, "days": days, "day_of_month": day_of_month, "weekday": weekday, "hijri": hijri,
    "countdown": countdown, "nth_day": nth_day, "deictic": deictic, "storyday": storyday, "part": part,
    "clock": clock, "noon": noon, "month": month, "week_of": week_of, "period": period, "season": season,
    "year": year, "years": years, "decade": decade, "century": century, "shift": shift, "edge": edge, "ago": ago,
    "amount": simple_amount, "amounts": amounts, "each": each, "each_weekday": each_weekday, "each_part": each_part,
    "each_month": each_month, "each_date": each_date, "ref": ref, "nothing": nothing,
}  # fmt: skip
