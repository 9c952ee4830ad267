"""What a language pack tells of times: words and what they mean, the grammar of time expressions, words around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Value = int | str


@dataclass(frozen=True)
class NumberWords:
    """How numbers are written out. `plain` words add up (`dua puluh lima`), `teens` add ten to the word before,
    `multipliers` multiply what stands before them; `halves` add a half (`dua setengah`)."""

    plain: Mapping[str, int] = field(default_factory=dict)
    teens: frozenset[str] = frozenset()
    multipliers: Mapping[str, int] = field(default_factory=dict)
    halves: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class TimeForm:
    """The words of time and their grammar. All words are given in lower case.

    `words` gives for each kind of word its words or phrases and their values (see below). `small` tells what a word is
    when it is not capitalised (`minggu` the week, `Minggu` the day). `numbers` tells how numbers are written out;
    `ordinal_prefix` and `decade_suffix` are what figures carry (`ke-3`, `1990-an`); `countdown` the letter of `H-3`.

    `clipped` are words without their last letter, good only before a full stop: some outlets' copy has lost the letter
    before each (`awal Novembe. yang`).

    `grammar` is a list of (construction, pattern), surest first. A pattern is a regular expression over the text's time
    words: `{kind}` or `{slot:kind kind}` stands for one word of such a kind, `, ( ) - / .` for that punctuation between
    the words. The constructions are those of `sumber.reading.times.build`.

    Kinds and values of words: D W M Y H S L C (units: day, week, month, year, hour, minute or second, decade or more,
    century; value a unit of `almanac.UNITS`), `quarter`, `half` (parts of a year), `its` (a unit with a possessive, good after `each`), `one` (one unit: a unit), `many`
    (an untold number of a unit: the unit), `adj` (yearly, weekly: the unit), `weekday` (1 Monday … 7), `month`, `abbr`
    (a month's short form, good only beside a number), `hijri` (month of the Islamic year), `part` (of the day: MO AF EV
    NI), `noon` (HH:MM), `night` (days from today of a night), `deictic` (days from today), `storyday` (days from the
    story's own day), `past next coming this that before after again recent ahead lately` (which one), `nth` (ordinal),
    `vague` (some), `fraction` (half a), `edge` (beginning, middle, end of), `weekend`, `season` (SP SU FA WI), `ref`
    (PRESENT_REF …), `each`, `per`, `times`, `at` (before a clock time), `tz`, `label` (before a date), `fiscal`
    (between `year` and its number), `holiday` (`MM-DD`, `hijri:MM-DD` or `easter:days`), `era` (after a Hijri year),
    `to`, `and`, `or`, `between`, `not` (looks like a time and is none).

    `new_moons` tells on which day the country's own calendar put the first of a Hijri month, by (year, month).

    Words around an expression: `future`, `past` and `saying` tell the tense of a sentence and whether a date is that of
    the saying; `ages` stand before an age, `after_age` behind, `measuring` before a
    duration; `names` stand before a date that is part of a name;
    `year_before` lead a bare year, `occurrences` are what may be named by place and year; `counting` words make a
    number a count or part of a title, `counted` are counted by it; `legal` words make a year part of a law's title; `speeds` are measured
    per hour; `adj_heads` make `yearly` part of a term; `daypart_before` lead a bare part of the day.
    """

    words: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    small: Mapping[str, tuple[str, Value]] = field(default_factory=dict)
    numbers: NumberWords = NumberWords()
    ordinal_prefix: str = ""
    decade_suffix: str = ""
    countdown: str = ""
    clipped: Mapping[str, str] = field(default_factory=dict)
    grammar: tuple[tuple[str, str], ...] = ()
    new_moons: Mapping[tuple[int, int], date] = field(default_factory=dict)
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    saying: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    after_age: frozenset[str] = frozenset()
    measuring: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    year_before: frozenset[str] = frozenset()
    occurrences: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    legal: frozenset[str] = frozenset()
    speeds: frozenset[str] = frozenset()
    adj_heads: frozenset[str] = frozenset()
    daypart_before: frozenset[str] = frozenset()
