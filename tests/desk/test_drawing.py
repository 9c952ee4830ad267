"""Charts and maps: what is drawn, and that nothing in them is trusted."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.archive.voice import Month
from sumber.desk import map as maps
from sumber.desk.chart import over_time
from sumber.desk.map import box_of, land_in, map_of
from sumber.desk.words import Words
from sumber.model.record import Place
from sumber.model.span import Span

SVG = "{http://www.w3.org/2000/svg}"
LABEL = "aria-label"


def parsed(svg):
    """The drawing, which is to stand in a page: sound XML without anything that a browser would run or fetch."""
    root = ElementTree.fromstring(svg)
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {"svg", "g", "path", "text", "line", "title"}
    assert not [name for one in root.iter() for name in one.attrib if name.startswith("on") or "href" in name]
    assert not [one for one in root.iter() if "style" in one.attrib]
    return root


def told(root, mark):
    """What the marks of one kind tell of themselves, and where they stand."""
    group = next(one for one in root.iter(SVG + "g") if mark in one.get("class", "").split())
    return {one.get(LABEL): one for one in group}


def months(*counts, first=2019):
    return tuple(Month(f"{first + n // 12}-{n % 12 + 1:02}", count) for n, count in enumerate(counts) if count)


def test_bars_are_months_with_the_empty_ones_left_out():
    root = parsed(over_time(months(3, 0, 1200), Words("id")))
    assert list(told(root, "bars")) == ["Januari 2019: 3", "Maret 2019: 1.200"]


def test_bars_speak_the_language_of_the_page():
    root = parsed(over_time(months(3, 0, 1200), Words("en")))
    assert list(told(root, "bars")) == ["January 2019: 3", "March 2019: 1,200"]
    written = [one.text for one in root.iter(SVG + "text")]
    assert {"2019", "Feb"} < set(written)


def test_many_months_are_drawn_as_years():
    assert len(told(parsed(over_time(months(*[1] * 72), Words("id"))), "bars")) == 72
    assert list(told(parsed(over_time(months(*[1] * 74), Words("id"))), "bars")) == [
        *(f"{year}: 12" for year in range(2019, 2025)), "2025: 2",
    ]  # fmt: skip


def test_one_month_is_no_course_of_time():
    assert over_time(months(7), Words("id")) is None


def test_a_higher_count_has_a_higher_bar():
    bars = told(parsed(over_time(months(2, 8), Words("en"))), "bars").values()
    low, high = (float(re.search(r"v([\d.]+)", bar.get("d"))[1]) for bar in bars)
    assert high == pytest.approx(4 * low)


def place(name, lat, lon):
    return Place(Span(0, 1), name, "settlement", "ID", lat, lon)


def drawn(*places):
    return map_of(places, [one.name for one in places])


def at(mark):
    return tuple(map(float, re.findall(r"-?[\d.]+", mark.get("transform"))))


@pytest.mark.parametrize(
    "places",
    [
        [("Solo", -7.57, 110.82)], [("Baku", 40.4, 49.9), ("Sheki", 41.2, 47.2)],
        [("Suva", -18.1, 178.4), ("Apia", -13.8, -171.8)], [("Kutub", -90.0, 0.0), ("Utara", 90.0, 10.0)],
    ],
)  # fmt: skip
def test_places_lie_within_the_map(places):
    root = parsed(drawn(*(place(*one) for one in places)).svg)
    _, _, width, height = map(float, root.get("viewBox").split())
    dots = told(root, "dots")
    assert dots.keys() == {name for name, *_ in places}
    assert all(0 <= x <= width and 0 <= y <= height for x, y in map(at, dots.values()))


def test_north_is_up_and_east_is_right():
    dots = told(parsed(drawn(place("Medan", 3.6, 98.7), place("Kupang", -10.2, 123.6)).svg), "dots")
    (west, north), (east, south) = at(dots["Medan"]), at(dots["Kupang"])
    assert west < east
    assert north < south


def test_a_dot_lies_on_the_shape_of_its_island():
    root = parsed(drawn(place("Banyuwangi", -8.21, 114.37), place("Singaraja", -8.11, 115.09)).svg)
    coast = next(one for one in root.iter(SVG + "path") if len(one.get("d")) > 2_000)
    assert coast.get("d").count("M") > 3, "islands around Bali"
    assert len(coast.get("d")) < 60_000


def test_a_wider_map_has_coarser_shapes():
    def points(*corners):
        return sum(map(len, land_in(box_of(corners))))

    world, java, archipelago = points((-120, 40), (140, -30)), points((105, -6), (114, -8)), points((95, 5), (141, -9))
    assert 300 < java < 5_000
    assert 300 < archipelago < 8_000
    assert 3_000 < world < 8_000


def test_names_do_not_lie_on_each_other():
    crowd = drawn(place("Medan", 3.6, 98.7), *(place(f"Kampung {n}", -7.5 + n / 100, 110.8) for n in range(30)))
    shown = [one.text for one in parsed(crowd.svg).iter(SVG + "text") if one.get("opacity") != "0"]
    assert "Medan" in shown
    assert 2 <= len(shown) < 10


def test_long_names_are_cut_and_many_places_are_bounded():
    crowd = drawn(*(place(f"Kabupaten {n:03} Yang Panjang " * 9, -9 + n / 100, 95 + n / 30) for n in range(900)))
    texts = [one.text for one in parsed(crowd.svg).iter(SVG + "text")]
    assert len(crowd.spots) == 900
    assert len(texts) == 12
    assert len(told(parsed(crowd.svg), "dots")) == 200
    assert set(map(len, texts)) == {32}


def test_what_is_named_most_often_comes_first():
    solo, medan = place("Solo", -7.57, 110.82), place("Medan", 3.6, 98.7)
    assert [(spot.name, spot.places) for spot in drawn(solo, medan, medan).spots] == [("Medan", (1, 2)), ("Solo", (0,))]


def test_places_without_a_spot_are_listed():
    nowhere = Place(Span(0, 1), "Europe", "region")
    assert drawn(nowhere) is None
    assert drawn(nowhere, place("Solo", -7.57, 110.82), nowhere).off == (("Europe", 0),)


def test_the_same_places_give_the_same_drawing():
    first = str(drawn(place("Solo", -7.57, 110.82)).svg)
    drawn(place("Medan", 3.6, 98.7)).svg  # noqa: B018
    maps._drawn.cache_clear()
    assert str(drawn(place("Solo", -7.57, 110.82)).svg) == first


@settings(max_examples=30, deadline=None)
@given(st.text(min_size=1, max_size=40), st.floats(-90, 90), st.floats(-180, 180))
@pytest.mark.parametrize("markup", ["", "</text><script>run()</script>", "datum.x", "\ud800", "\x00\u202e", "😀" * 99])
def test_names_are_only_text(markup, name, lat, lon):
    parsed(drawn(place(markup + name, lat, lon)).svg)
