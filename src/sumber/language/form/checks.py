"""What a language pack tells the checks of times, quotations and anatomy: the words that their rules look for.

Patterns are for text in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, eq=False)
class CheckForm:
    """The words, by the question that they answer.

    `signs`: for some rules, by their codes, words in small letters of which the copy has one wherever there is something
    to find; without them such a rule need not look.

    How a date lies to publication. `gone_after`, `coming_after` match right behind a date (`lalu`, `mendatang`). Searched
    for in the sentence up to a date: `said_before`, somebody spoke on it (`kata X, `); `happened_before`, something
    happened on it (`ditangkap pada `); `planned_before`, something is to be on it (`akan digelar pada `). `ahead` words
    anywhere before a date make it lie ahead; `overtaken` words in a sentence make its plans old ones.

    `day_word_before`: group `word`, before a date, is one of `day_words`, the days from publication (`besok`: 1). `to`
    joins the ends of a range; `ranged` stands before a first year (`periode`).

    `born`: the birth of somebody, up to its group `year`; `dead` words make an age one at death. `age`: groups `told`,
    `bracket`; `then` words before it make it an age at another time.

    `once` ends at the day of what happens only once: group `what` is the word for it, group `same` is filled if it was told
    of before (`kecelakaan itu terjadi pada `); `once_word` finds quickly where that may be.

    `nth`: group `number` of a celebration; `celebrated` ends at it, `whose` begins behind it, both with a group `whose`,
    a key of `anniversaries`: year, month and day from which it counts.

    `ago_near` finds quickly where one of `ago` may be: groups `year`, `years` and `about`, filled where the number is
    rough. `spell` likewise: groups `first`, `last`, `years`, `about`. `days_long`: group `days`.

    `hours`: a clock time, groups `hour` and `minute`; `part`, behind it, group `part`, whose first and last hours are
    `part_hours`.

    `announces`: words that lead up to a quotation without a word of saying (`sebagai berikut`, `artinya`).

    Anatomy: `placeholder` (for text as written) is what was to be filled in, none without one of `placeholder_signs` in
    small letters; its group `crosses` counts only behind one of `led_in`; `never_twice` words do not stand twice in a
    row; `given_names` are persons' names that are nothing else, `name_words` all other words that stand in such names.
    """

    signs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    gone_after: re.Pattern[str] = NEVER
    coming_after: re.Pattern[str] = NEVER
    said_before: re.Pattern[str] = NEVER
    happened_before: re.Pattern[str] = NEVER
    planned_before: re.Pattern[str] = NEVER
    ahead: re.Pattern[str] = NEVER
    overtaken: re.Pattern[str] = NEVER
    day_word_before: re.Pattern[str] = NEVER
    day_words: Mapping[str, int] = field(default_factory=dict)
    to: re.Pattern[str] = NEVER
    ranged: re.Pattern[str] = NEVER
    born: re.Pattern[str] = NEVER
    dead: re.Pattern[str] = NEVER
    age: re.Pattern[str] = NEVER
    then: re.Pattern[str] = NEVER
    once: re.Pattern[str] = NEVER
    once_word: re.Pattern[str] = NEVER
    nth: re.Pattern[str] = NEVER
    celebrated: re.Pattern[str] = NEVER
    whose: re.Pattern[str] = NEVER
    anniversaries: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    ago_near: re.Pattern[str] = NEVER
    ago: tuple[re.Pattern[str], ...] = ()
    spell_near: re.Pattern[str] = NEVER
    spell: tuple[re.Pattern[str], ...] = ()
    days_long: re.Pattern[str] = NEVER
    hours: re.Pattern[str] = NEVER
    part: re.Pattern[str] = NEVER
    part_hours: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    announces: re.Pattern[str] = NEVER
    placeholder: re.Pattern[str] = NEVER
    placeholder_signs: tuple[str, ...] = ()
    led_in: frozenset[str] = frozenset()
    never_twice: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    name_words: frozenset[str] = frozenset()
