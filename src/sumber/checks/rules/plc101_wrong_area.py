"""A place is put in a province or country where it does not lie.

## What it finds
A regency or city of Indonesia told with a province in which no such one lies (`Kabupaten Sleman, Jawa Tengah`), and a
great town of the world told with a country in which there is none of that name (`Toronto, Amerika Serikat`).

## Why it matters
Readers who live there stop reading, and maps and archives put the story in the wrong place.

## Example
    Gempa terasa sampai Kabupaten Sleman, Jawa Tengah.

## Instead
    Gempa terasa sampai Kabupaten Sleman, Daerah Istimewa Yogyakarta.

## Limits
Districts and villages are not known, and towns of fewer than a hundred thousand people too often have namesakes. A
regency without the word `Kabupaten` before it is checked only if a city bears the same name. Provinces that were
parted in 2022 are taken as they are since, in reports of 2024 and later; in earlier ones the old province passes too.
Lists of places with commas are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.areas import Nested, nested, wrong_country, wrong_province
from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding

CODE = "PLC101"
PARTED = 2024  # the first year in which papers may be asked to know the provinces of 2022
# What each province was part of until 2012 or 2022; `Papua` is also what all of the island's Indonesian half is called.
FORMER = {
    "Papua Barat": ("Papua",),
    "Papua Selatan": ("Papua",),
    "Papua Tengah": ("Papua",),
    "Papua Pegunungan": ("Papua",),
    "Papua Barat Daya": ("Papua Barat", "Papua"),
    "Kalimantan Utara": ("Kalimantan Timur",),
}


def look(copy: Copy) -> Iterator[Finding]:
    if copy.pack.places.country != "ID":
        return
    for pair in nested(copy):
        areas = wrong_province(pair)
        if areas and not _was_there(copy, pair, {area.province for area in areas}):
            where = " or ".join(sorted({area.province for area in areas}))
            yield Finding(CODE, pair.span, f"{areas[0].name} lies in {where}, not in {pair.outer}")
        elif found := wrong_country(pair):
            where = " or ".join(country.english for country in found[:3])
            yield Finding(CODE, pair.span, f"{pair.inner} lies in {where}, not in {pair.outer}")


def _was_there(copy: Copy, pair: Nested, provinces: set[str]) -> bool:
    if copy.published and copy.published.year >= PARTED:
        return False
    return any(pair.outer in FORMER.get(province, ()) for province in provinces)


RULE = Rule(
    code=CODE,
    name="wrong-area",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
