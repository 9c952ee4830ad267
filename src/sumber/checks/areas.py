"""Places told with the larger place that they lie in: `Kabupaten Sleman, Jawa Tengah`; `Toronto, Amerika Serikat`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.checks.figures import any_of
from sumber.knowledge import admin, countries, gazetteer
from sumber.knowledge.admin import Area
from sumber.knowledge.countries import Country
from sumber.language.form.figures import FigureForm
from sumber.model.span import Span

BETWEEN = re.compile(r"\s?,\s")
LEAST = 4  # letters of a country's name
PEOPLE = 100_000  # inhabitants of a town below which the gazetteer may lack a namesake in another country


@lru_cache
def _list(form: FigureForm) -> re.Pattern[str]:
    """What goes on behind a place as a list does: up to three capitalised words, then `and` or a comma."""
    word = r"(?:\s[^\W\d_a-z][\w-]*)"
    return re.compile(rf"\s?,?{word}{{0,3}}\s?,?\s(?:{any_of(form.lists.joins)}|&)\s|\s?,{word}{{1,3}}\s?,")


class Nested(NamedTuple):
    """Two places side by side, the first within the second as the copy has it, by name without their kinds of place."""

    inner: str
    outer: str
    head: str | None
    span: Span


def nested(copy: Copy) -> Iterator[Nested]:
    """Each pair of places with only a comma between, lists left out."""
    goes_on = _list(copy.pack.figures)
    places = [Span(*place.span) for place in copy.record.places]
    for before, (inner, outer) in zip([None, *places], pairwise(places), strict=False):
        if not BETWEEN.fullmatch(copy.text, inner.end, outer.start):
            continue
        listed = before is not None and BETWEEN.fullmatch(copy.text, before.end, inner.start) is not None
        head, name = _parted(copy.words(inner), copy)
        if (not listed or head) and not goes_on.match(copy.text, outer.end):
            whole = copy.words(outer)
            known = whole if admin.find(whole) or countries.find(whole) else _parted(whole, copy)[1]
            yield Nested(name, known, head, Span(inner.start, outer.end))


def _parted(words: str, copy: Copy) -> tuple[str | None, str]:
    """The kind of place that the words begin with, as the level of administration or an empty word, and the name."""
    parts = words.split()
    for length in (3, 2, 1):
        head = copy.pack.places.heads.get(tuple(part.lower() for part in parts[:length]))
        if head and len(parts) > length:
            return head.level or "", " ".join(parts[length:])
    return None, words


def wrong_province(pair: Nested) -> tuple[Area, ...]:
    """The areas called as the inner place is, if it is put in a province where none of them lies; else none."""
    provinces = {area.name for area in admin.find(pair.outer) if area.level == "province"}
    if not provinces or pair.head not in (None, "kabupaten", "kota"):
        return ()
    areas = tuple(area for area in admin.find(pair.inner) if area.level != "province")
    if pair.head is None and not any(area.level == "kota" for area in areas):
        return ()  # a regency's name without the word is a town's or a village's too
    return () if any(area.province in provinces for area in areas) else areas


def wrong_country(pair: Nested) -> tuple[Country, ...]:
    """The countries in which places called so lie, if the inner one is a great town and put in another country."""
    country = countries.find(pair.outer)
    found = gazetteer.find(pair.inner)
    if country is None or pair.head not in (None, "kota") or not found or found[0].people < PEOPLE:
        return ()
    codes = {location.country for location in found} | ({"ID"} if admin.find(pair.inner) else set())
    if country.code in codes or countries.find(pair.inner) or len(pair.outer) < LEAST:
        return ()  # what is shorter is an initial as often: `Wali Kota Baubau, AS Tamrin`
    known = (countries.by_code(code) for code in sorted(code for code in codes if code))
    return tuple(one for one in known if one)
