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

    `words`: for each kind of word its words or phrases and their values; the kinds are listed in `docs/times.md`.
    `small`: what a word is when it is not capitalised (`minggu` the week, `Minggu` the day).
    `numbers`: how numbers are written out; `ordinal_prefix` and `decade_suffix` are what figures carry (`ke-3`,
    `1990-an`), `countdown` the letter of `H-3`.
    `clipped`: words without their last letter, good only before a full stop: some outlets' copy has lost the letter
    before each (`awal Novembe. yang`).
    `grammar`: (construction, pattern), surest first. A pattern is a regular expression over the text's time words:
    `{kind}` or `{slot:kind kind}` stands for one word of such a kind, `, ( ) - / .` for that punctuation between the
    words. The constructions are those of `sumber.reading.times.build`.
    `new_moons`: on which day the country's own calendar put the first of a Hijri month, by (year, month).

    Words around an expression:
    `future`, `past`, `saying`: the tense of a sentence; whether a date is that of a saying.
    `ages` stand before an age, `after_age` behind it, `measuring` before a duration.
    `names` stand before a date that is part of a name (`Jalan 17 Agustus`).
    `year_before` lead a bare year, those of them in `year_beside` other figures too; `occurrences` are what may be
    named by place and year (`bom Bali 2002`).
    `counting` words make a figure a count or part of a title, `counted` are what it counts.
    `legal` words make a year part of a law's title, `speeds` an hour part of a speed, `adj_heads` a word such as
    `tahunan` part of a term.
    `comparing` words stand before a time that something is only compared with, `habits` before a weekday that comes again
    and again; `recent_events` before `kemarin` make it the last one of them.
    `daypart_before` lead a bare part of the day.
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
    year_beside: frozenset[str] = frozenset()
    occurrences: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    legal: frozenset[str] = frozenset()
    speeds: frozenset[str] = frozenset()
    adj_heads: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    habits: frozenset[str] = frozenset()
    recent_events: frozenset[str] = frozenset()
    daypart_before: frozenset[str] = frozenset()
