"""An age does not follow from the birth date or year beside it.

## What it finds
In one sentence or two, somebody's birth (`lahir di Solo, 12 Mei 1970`, `kelahiran 1970`) and age (`berusia 45 tahun`,
`(45)`) that are more than a year from what publication makes of the birth.

## Why it matters
One of the two is wrong. Ages are taken from older reports, and grow with every copy.

## Example
    Pria kelahiran 1970 itu, kini berusia 45 tahun, ditangkap di rumahnya.

in a report of 2025.

## Instead
    Pria kelahiran 1970 itu, kini berusia 55 tahun, ditangkap di rumahnya.

## Limits
Ages of the dead and ages at another time (`saat berusia`, `ketika`) are left alone, and so are sentences with more
than one birth or more than one age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sumber.checks.base import Copy, Rule
from sumber.checks.dates import dates
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "TIM109"
BEFORE = 60  # characters before an age that are looked at
NEXT = 160  # characters behind the sentence of the birth in which the age may stand
OLDEST = 115


def look(copy: Copy) -> Iterator[Finding]:
    if copy.published is None:
        return
    for sentence, first, last in _births(copy):
        if copy.pack.checks.dead.search(copy.low, sentence.start, sentence.end + NEXT):
            continue
        youngest, oldest = _age(last, copy.published), _age(first, copy.published)
        for span, age in _ages(copy, sentence):
            if 0 < oldest <= OLDEST and not youngest - 1 <= age <= oldest + 1:
                message = f"born in {first.year}, one is {oldest} in {copy.published.year}, not {age}"
                yield Finding(CODE, span, message, str(oldest) if youngest == oldest else None)


def _births(copy: Copy) -> Iterator[tuple[Span, date, date]]:
    """Sentences that tell of one birth, with the first and the last day that it may have been on."""
    found: dict[Span, list[tuple[Span, date, date]]] = {}
    for match in copy.pack.checks.born.finditer(copy.low):
        sentence = copy.sentence_at(match.start())
        found.setdefault(sentence, []).append((sentence, *_born(copy, Span(*match.span("year")))))
    return (births[0] for births in found.values() if len(births) == 1)


def _born(copy: Copy, at: Span) -> tuple[date, date]:
    year = int(copy.words(at))
    day = next((one.of(year) for one in dates(copy) if one.year_at == at), None)
    return (day, day) if day else (date(year, 1, 1), date(year, 12, 31))


def _ages(copy: Copy, sentence: Span) -> list[tuple[Span, int]]:
    """The age told in the sentence, or else behind it, if it is the only one; none if it is one at another time."""
    found = list(copy.pack.checks.age.finditer(copy.low, sentence.start, sentence.end + NEXT))
    inside = [match for match in found if match.end() <= sentence.end] or found
    if len(inside) != 1 or _is_then(copy, sentence, inside[0]):
        return []
    group = "told" if inside[0]["told"] else "bracket"
    return [(Span(*inside[0].span(group)), int(inside[0][group]))]


def _is_then(copy: Copy, sentence: Span, age: re.Match[str]) -> bool:
    then = copy.pack.checks.then
    before = max(sentence.start, age.start() - BEFORE)
    return bool(then.search(copy.low, before, age.start()) or then.match(copy.low, age.end() + 1))


def _age(born: date, published: date) -> int:
    return published.year - born.year - ((published.month, published.day) < (born.month, born.day))


RULE = Rule(
    code=CODE,
    name="age-birth-mismatch",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
