"""From phrases of the grammar to time expressions: one function a construction.

Each takes what was said and gives the expression: Nothing for words that only look like a time and hold none, None if
the words may still be read in another way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from sumber.reading.times import build_amounts as amounts
from sumber.reading.times import build_days as days
from sumber.reading.times import build_periods as periods
from sumber.reading.times.context import Context
from sumber.reading.times.expressions import Day, Expression, Found
from sumber.reading.times.grammar import Phrase, Row
from sumber.reading.times.slots import Said

BUILDERS: Mapping[str, Callable[[Said], Expression | None]] = {
    "date": days.date,
    "numeric": days.numeric,
    "days": days.days,
    "day_of_month": days.day_of_month,
    "weekday": days.weekday,
    "hijri": days.hijri,
    "countdown": days.countdown,
    "nth_day": days.nth_day,
    "deictic": days.deictic,
    "storyday": days.storyday,
    "part": days.part,
    "clock": days.clock,
    "noon": days.noon,
    "month": periods.month,
    "week_of": periods.week_of,
    "period": periods.period,
    "season": periods.season,
    "year": periods.year,
    "first_months": periods.first_months,
    "years": periods.years,
    "decade": periods.decade,
    "century": periods.century,
    "shift": periods.shift,
    "edge": periods.edge,
    "ago": periods.ago,
    "amount": amounts.whole_amount,
    "amounts": amounts.amounts,
    "each": amounts.each,
    "each_weekday": amounts.each_weekday,
    "each_part": amounts.each_part,
    "each_month": amounts.each_month,
    "each_date": amounts.each_date,
    "nothing": amounts.nothing,
    "ref": amounts.ref,
}


def find(row: Row, phrases: Sequence[Phrase], context: Context) -> Iterator[Found]:
    """The expressions of a row, in order and none inside another."""
    done = 0
    for phrase in phrases:
        if phrase.first < done:
            continue
        said = Said(phrase.slots, context, row.words[phrase.first].start, row.words[phrase.last - 1].end)
        if phrase.rule == "listed":
            for found in _listed(row, phrase, said):
                done = phrase.last
                yield found
        elif (what := BUILDERS[phrase.rule](said)) is not None:
            done = phrase.last
            yield Found(what, said.start, _closed(context.text, said.start, said.end), phrase.first, phrase.last)


def _closed(text: str, start: int, end: int) -> int:
    """The end with the bracket that closes one opened inside."""
    inside = text[start:end]
    if inside.count("(") > inside.count(")"):
        close = text.find(")", end, end + 2)
        return close + 1 if close >= 0 else end
    return end


def _listed(row: Row, phrase: Phrase, said: Said) -> Iterator[Found]:
    """`12, 13 dan 14 Mei`: one expression a day; all but the last are just their figure."""
    last = days.date(said)
    if not isinstance(last, Day):
        return
    for name in ("d1", "d2", "d3"):
        if day := said.day(name):
            word = said.slots[name]
            index = row.words.index(word, phrase.first, phrase.last)
            yield Found(Day(last.month, day, last.year, last.year_shift), word.start, word.end, index, index + 1)
    word = said.slots["day"]
    yield Found(last, word.start, said.end, row.words.index(word, phrase.first, phrase.last), phrase.last)
