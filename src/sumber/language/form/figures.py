"""What a language pack tells of figures: how numbers are written and read out, and the words of sums, changes and lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True)
class NumeralWords:
    """Numbers written out. `plain` are below a hundred or stand alone (`seratus`); `teens` add ten to the word before.

    `multipliers` multiply what stands before them; `not_after`, `not_before` are neighbours that make the word no number
    (`salah satu`); `all_of` take up a group told of before (`ketiga`); `single` are one of something (`seorang`).
    """

    plain: Mapping[str, int]
    teens: Words
    multipliers: Mapping[str, int]
    not_after: Words
    not_before: Words
    all_of: Mapping[str, int]
    single: Words


@dataclass(frozen=True)
class UnitWords:
    """What figures are of. `scales` stand behind digits (`juta`), `short_scales` behind amounts (`T`); `money_before` and `money_after` give ISO 4217 codes.

    `measures` are units that are no count of things (`km`, `tahun`), `zones` those of clock times; `percent` and `points` (of percent); `no_units`
    stand behind a number without being what is counted.
    """

    scales: Mapping[str, int]
    short_scales: Mapping[str, int]
    money_before: Mapping[str, str]
    money_after: Mapping[str, str]
    percent: Words
    points: Words
    measures: Words
    zones: Words
    no_units: Words


@dataclass(frozen=True)
class MoneyWords:
    """How amounts are converted. `home` is the currency of the country (ISO 4217); `links` stand between two amounts.

    `bare` are words and signs of several currencies (`dolar`), which are `bare_codes`.
    """

    home: str
    links: Words
    bare: Words
    bare_codes: tuple[str, ...]


@dataclass(frozen=True)
class RoughWords:
    """Words that make a figure a rough one, before it and behind it; `most` and `least` bound it."""

    before: Words
    after: Words


@dataclass(frozen=True)
class SumWords:
    """Words that tell what adds up to what; several words are one phrase.

    `opens` stand between a total and its parts, `partial` too, but then the parts are not all; `rest` stand before the
    part that completes a total, `rest_after` behind it; `out_of` stand before a total whose parts follow; `total` before
    one that sums up the parts told before it, with at most `links` between and `heads` before it; `more` open a sentence
    that goes on with further parts, `series` the last of many members; `share_of` stand before the whole that a share is
    of; `away` before a figure that is no part (`dibawa ke dua kota`); `anaphors` take up a total told before (`mereka`).
    `kinds` are the parts into which people are parted, `people` the words for all of them.
    """

    opens: Words
    partial: Words
    rest: Words
    rest_after: Words
    out_of: Words
    total: Words
    links: Words
    joins: Words
    series: Words
    heads: Words
    more: Words
    share_of: Words
    away: Words
    anaphors: Words
    kinds: Words
    people: Words


@dataclass(frozen=True)
class ChangeWords:
    """Words of growth and decline.

    `start` stands before the old figure, `end` before the new one, with at most `links` between; `than` before what is
    compared with. `inverted` are beside figures that fall when things get better, or grow below zero (`peringkat`,
    `kerugian`). `by` stands before the amount of the change, `also` between two ways of telling one amount; `between`
    before the first end of a range, `to` before its last. `other` begin what is told of something else; `anaphors` take
    up the figure of the sentence before (`angka itu`).
    """

    rises: Words
    falls: Words
    start: Words
    end: Words
    links: Words
    than: Words
    inverted: Words
    by: Words
    also: Words
    other: Words
    anaphors: Words
    between: Words
    to: Words


@dataclass(frozen=True)
class ListWords:
    """Words that open a list of as many members as were counted.

    `copulas` are those of `opens` that do so only before a name. `partial` are words that leave it open how many
    members there are. `joins` stand before the last member; `body_heads` begin names that hold such a word themselves
    (`Badan X dan Y`); `tails` open what goes on behind a list; `belongs` what tells of the member before.
    `before_count` may stand before a word of `NumeralWords.all_of`, `after_ordinal` behind it make it an ordinal. `more`
    open a sentence that goes on with the list.
    """

    opens: Words
    partial: Words
    joins: Words
    body_heads: Words
    tails: Words
    belongs: Words
    copulas: Words
    before_count: Words
    after_ordinal: Words
    more: Words


@dataclass(frozen=True, eq=False)
class FigureForm:
    """See the module's docstring. `decimal` and `group` are the marks inside a number. All words in lower case.

    `labels` stand before a number that is a name or an address and no count (`pasal`, `nomor`); `teasers` are nouns that
    headlines count although the body never tells their number (`fakta`).
    """

    decimal: str
    group: str
    numerals: NumeralWords
    units: UnitWords
    money: MoneyWords
    rough: RoughWords
    sums: SumWords
    changes: ChangeWords
    lists: ListWords
    labels: Words
    teasers: Words
