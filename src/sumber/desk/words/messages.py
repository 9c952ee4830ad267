"""Tells a message of a finding or a fault in Indonesian, by its code and its English form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from string import Formatter

from sumber.checks.dates import MONTHS, WEEKDAYS
from sumber.desk.faults import FAULTS as ENGLISH_FAULTS
from sumber.desk.words.id import WORDS
from sumber.desk.words.messages_id import ERRORS, FAULTS, FINDINGS, REQUESTS, THINGS
from sumber.errors import MESSAGES
from sumber.knowledge import countries

NAMES = dict(zip((*MONTHS, *WEEKDAYS), f"{WORDS['day.months']} {WORDS['day.weekdays']}".split(), strict=True))
DETAIL = re.compile(r"(.*?)( \(.*\))?", re.DOTALL)  # `Indonesian (id)`
DAY = re.compile("|".join(NAMES))


def in_indonesian(code: str, message: str) -> str | None:
    """The message with this code; None if there is no Indonesian form of it."""
    for english, indonesian in _forms(code):
        if match := _pattern(english).fullmatch(message):
            return indonesian.format(**{name: _told(name, value) for name, value in match.groupdict().items()})
    return None


def _forms(code: str) -> Iterator[tuple[str, str]]:
    """English and Indonesian forms of the code's messages."""
    yield from FINDINGS.get(code, {}).items()
    if code in ERRORS:
        yield MESSAGES[code], ERRORS[code]
    if code in FAULTS:
        yield ENGLISH_FAULTS[code][1], FAULTS[code]
    if code == "bad-request":
        yield from REQUESTS.items()
    if code == "not-found":
        yield from ((MESSAGES[kept], ERRORS[kept]) for kept in ("E309", "E310"))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """What the form says, whatever stands in its braces."""
    parts = (re.escape(said) + (f"(?P<{name}>.+?)" if name else "") for said, name, _, _ in Formatter().parse(form))
    return re.compile("".join(parts), re.DOTALL)


def _day(value: str) -> str:
    return DAY.sub(lambda match: NAMES[match[0]], value)


def _areas(value: str) -> str:
    names = {country.english: country.name for country in countries.every()}
    return " atau ".join(names.get(area, area) for area in value.split(" or "))


def _thing(value: str) -> str:
    match = DETAIL.fullmatch(value)
    return THINGS.get(match[1], match[1]) + (match[2] or "") if match else value


# What stands in braces -> how it is told. All else is the copy's own words, or a figure written as the copy writes it.
TOLD: Mapping[str, Callable[[str], str]] = {
    "day": _day,
    "day_told": _day,
    "weekday": _day,
    "weekday_told": _day,
    "areas": _areas,
    "either": lambda value: value.replace(" or ", " atau "),
    "all": lambda value: value.replace(" and ", " dan "),
    "between": lambda value: value.replace(" to ", " sampai "),
    "length": lambda value: value.replace(",", "."),
    "limit": lambda value: value.replace(",", "."),
    "form": _thing,
    "name": _thing,
    "reads": _thing,
    "unit": _thing,
    "what": _thing,
}


def _told(name: str, value: str) -> str:
    return TOLD[name](value) if name in TOLD else value
