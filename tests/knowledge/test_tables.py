"""Every table of facts holds together, and says where it comes from."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest

from sumber.knowledge import admin, agencies, bodies, countries, landmarks, towns
from sumber.knowledge.tables import DATA, rows
from sumber.model.record import PlaceKind

CODES = {country.code for country in countries.every()}


@pytest.mark.parametrize("table", ["agencies", "countries", "bodies", "admin", "landmarks"])
def test_table_tells_origin_and_licence(table: str) -> None:
    notes = [line for line in (DATA / f"{table}.csv").read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert "CC" in " ".join(notes)


@pytest.mark.parametrize("table", ["agencies", "countries", "bodies", "admin", "landmarks"])
def test_rows_are_of_one_width(table: str) -> None:
    assert len({len(row) for row in rows(table)}) == 1


def test_missing_table() -> None:
    with pytest.raises(FileNotFoundError):
        rows("nothing")


def test_agencies_of_the_world() -> None:
    every = agencies.every()
    assert len(every) >= 400
    assert sum(agency.country == "ID" for agency in every) >= 200
    assert {agency.country for agency in every} <= CODES | {None}
    assert {agency.kind for agency in every} <= set(get_args(agencies.AgencyKind))
    assert {agency.control for agency in every} <= set(get_args(agencies.Control))


def test_bodies_of_public_life() -> None:
    assert len(bodies.every()) >= 300
    assert {body.country for body in bodies.every()} <= CODES | {None}
    assert {body.kind for body in bodies.every()} <= set(get_args(bodies.BodyKind))


def test_indonesia_is_complete() -> None:
    assert Counter(area.level for area in admin.every()) == {"province": 38, "kabupaten": 416, "kota": 98}
    provinces = {area.name for area in admin.every() if area.level == "province"}
    assert {area.province for area in admin.every() if area.level != "province"} == provinces


def test_areas_lie_in_the_archipelago() -> None:
    for area in admin.every():
        assert area.location.lat is not None, area.name
        assert area.location.lon is not None, area.name
        assert -11.1 < area.location.lat < 6.1, area.name
        assert 94.9 < area.location.lon < 141.1, area.name


def test_landmarks_are_on_the_map() -> None:
    assert len(landmarks.every()) >= 500
    for landmark in landmarks.every():
        place = landmark.location
        assert place.kind in get_args(PlaceKind)
        assert place.country in CODES | {None}
        assert place.lat is None or (-90 <= place.lat <= 90 and place.lon is not None and -180 <= place.lon <= 180)


def test_towns_are_names() -> None:
    assert all(name[0].isupper() for name in towns.every())
