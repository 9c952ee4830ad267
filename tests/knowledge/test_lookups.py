"""Names lead to what they name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.knowledge import admin, agencies, bodies, countries, gazetteer, landmarks


@pytest.mark.parametrize(
    ("called", "name", "country", "control"),
    [
        ("RIA", "RIA Novosti", "RU", "state"),
        ("kantor berita Xinhua", "Xinhua", "CN", "state"),
        ("Yonhap", "Yonhap", "KR", "public"),
        ("KCNA", "KCNA", "KP", "state"),
        ("rtr", "Reuters", "GB", "private"),
        ("ant", "ANTARA", "ID", "state"),
        ("KOMPAS.com", "Kompas.com", "ID", "private"),
        ("kompas.com", "Kompas.com", "ID", "private"),
        ("news.detik.com", "Detik", "ID", "private"),
        ("www.antaranews.com", "ANTARA", "ID", "state"),
        ("jabar.tribunnews.com", "Tribun Jabar", "ID", "private"),
        ("RRI", "RRI", "ID", "public"),
    ],
)
def test_agencies(called: str, name: str, country: str, control: str) -> None:
    found = agencies.find(called)
    assert found is not None
    assert (found.name, found.country, found.control) == (name, country, control)


@pytest.mark.parametrize("called", ["", "voa", "dpA", "Harian Tidak Ada", "tidakada.co.id", "."])
def test_no_agency(called: str) -> None:
    assert agencies.find(called) is None


def test_credits_in_any_case() -> None:
    assert agencies.by_credit("RTR") is agencies.find("Reuters")


def test_names_that_are_words() -> None:
    assert agencies.is_common("Suara")
    assert not agencies.is_common("Suara.com")
    assert bodies.is_common("Demokrat")


@pytest.mark.parametrize(
    ("called", "code"),
    [
        ("AS", "US"), ("Amerika", "US"), ("Negeri Paman Sam", "US"), ("Korut", "KP"), ("Korsel", "KR"),
        ("Inggris", "GB"), ("Cina", "CN"), ("Tiongkok", "CN"), ("RRC", "CN"), ("UEA", "AE"), ("Palestina", "PS"),
        ("RI", "ID"), ("Negeri Jiran", "MY"), ("Negeri Sakura", "JP"), ("Belanda", "NL"), ("TURKI", "TR"), ("as", None),
        ("ri", None), ("Atlantis", None),
    ],
)
def test_countries(called: str, code: str | None) -> None:
    found = countries.find(called)
    assert (found.code if found else None) == code


def test_country_by_code() -> None:
    korea = countries.by_code("KP")
    assert korea is not None
    assert (korea.name, korea.english, korea.capital) == ("Korea Utara", "North Korea", "Pyongyang")
    assert countries.by_code("XX") is None


@pytest.mark.parametrize(
    ("called", "acronym", "kind"),
    [
        ("Komisi Pemberantasan Korupsi", "KPK", "agency"), ("KPK", "KPK", "agency"), ("PBB", "PBB", "union"),
        ("Kementerian Kesehatan", "Kemenkes", "ministry"), ("Uni Eropa", "UE", "union"), ("Hamas", "Hamas", "armed"),
        ("DENSUS 88", "Densus 88", "police"),
    ],
)
def test_bodies(called: str, acronym: str, kind: str) -> None:
    found = bodies.find(called)
    assert found is not None
    assert (found.acronym, found.kind) == (acronym, kind)


@pytest.mark.parametrize("called", ["kpk", "pan", "Badan Penghitung Awan"])
def test_no_body(called: str) -> None:
    assert bodies.find(called) is None


def test_areas_of_one_name() -> None:
    assert [area.level for area in admin.find("Bogor")] == ["kota", "kabupaten"]
    assert [area.name for area in admin.find("Jatim")] == ["Jawa Timur"]
    assert admin.find("Tangsel")[0].name == "Tangerang Selatan"
    assert admin.find("Negeri Dongeng") == ()


@pytest.mark.parametrize(
    ("called", "name", "country"),
    [
        ("Moskow", "Moscow", "RU"), ("Wina", "Vienna", "AT"), ("Kairo", "Cairo", "EG"), ("Jenewa", "Geneva", "CH"),
        ("Khasan", "Khasan", "RU"), ("Mekah", "Makkah", "SA"), ("Khan Younis", "Khān Yūnis", "PS"),
        ("Levallois - Perret", "Levallois-Perret", "FR"), ("JAKARTA", "Jakarta", "ID"), ("Jogja", "Yogyakarta", "ID"),
    ],
)
def test_towns(called: str, name: str, country: str) -> None:
    found = gazetteer.find(called)[0]
    assert (found.name, found.country) == (name, country)


def test_landmark_of_many_names() -> None:
    sea = landmarks.find("Laut Cina Selatan")
    assert sea is not None
    assert sea is landmarks.find("LCS")
    assert sea.location.country is None


@given(st.text())
def test_any_name_may_be_asked_for(name: str) -> None:
    assert isinstance(gazetteer.find(name), tuple)
    agencies.find(name)
    countries.find(name)
    bodies.find(name)
    landmarks.find(name)
