"""What the report page shows of a record: pieces of text, time line, map."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from sumber.desk.days import days_of
from sumber.desk.map import map_of
from sumber.desk.marking import cut
from sumber.desk.sheet import letter_of, sheet_of
from sumber.model.finding import Finding
from sumber.model.record import ChainLink, Place, Record, Source, Statement, Time
from sumber.model.report import Report
from sumber.model.span import Span

spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(min(pair), max(pair)))


@st.composite
def made_up(draw):
    text = draw(st.text(max_size=60))
    inside = spans.map(lambda span: Span(min(span.start, len(text)), min(span.end, len(text))))
    links = st.builds(ChainLink, st.sampled_from(["s0", "s1", None]), st.sampled_from(["cue", "outlet", "narration"]),
                      st.none() | inside, st.none() | inside)  # fmt: skip
    statements = st.builds(
        Statement, st.just("x"), st.lists(inside, max_size=3).map(tuple), st.just("none"), st.just("asserted"),
        st.lists(links, max_size=4).map(tuple),
    )  # fmt: skip
    return Record(
        report=Report(id="0", text=text),
        sources=(Source("s0", "A", "person"), Source("s1", None, "unnamed")),
        statements=tuple(draw(st.lists(statements, max_size=4))),
        findings=tuple(draw(st.lists(st.builds(Finding, st.just("X1"), inside, st.just("m")), max_size=3))),
    )


@given(made_up())
def test_pieces_make_up_the_text(record):
    text = record.report.text
    assert "".join(piece.text for piece in cut(record, len(text))) == text
    assert "".join(piece.text for piece in cut(record, len(text) // 2)) == text[: len(text) // 2]


@given(made_up())
def test_every_statement_begins_once(record):
    sheet = sheet_of(record)
    begun = [layer for run in sheet.runs for layer in run.piece.first]
    assert len(begun) == len(set(begun))
    assert len(sheet.lines) == len(record.statements)


def test_letters_go_on():
    assert [letter_of(n) for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


def record_of(text, *values, published="2024-03-13"):
    times = tuple(Time(Span(0, 1), "DATE", value) for value in values)
    return Record(report=Report(id="0", text=text, published=published), times=times)


def test_days_stand_in_order_with_what_lies_between():
    values = ("2024-03-14", "1986", "2024-03-12TNI", "2024-03-12", "P10Y", "PRESENT_REF", "XXXX-05")
    days = days_of(record_of("x", *values))
    told = [(day.value, day.times, day.published, day.gap) for day in days]
    assert told == [
        ("1986", (1,), False, None), ("2024-03-12", (2, 3), False, 13586), ("2024-03-13", (), True, 1),
        ("2024-03-14", (0,), False, 1),
    ]  # fmt: skip
    assert days[1].gap_years == 37


def test_a_report_without_days_has_none():
    assert days_of(record_of("x", published=None)) == []


def place(name, lat, lon):
    return Place(Span(0, 1), name, "settlement", "ID", lat, lon)


def drawn(*places):
    return map_of(places, [one.name for one in places])


def test_places_lie_within_the_map():
    for places in (
        [("Solo", -7.57, 110.82)], [("Baku", 40.4, 49.9), ("Sheki", 41.2, 47.2)],
        [("Suva", -18.1, 178.4), ("Apia", -13.8, -171.8)], [("Kutub", -90.0, 0.0), ("Utara", 90.0, 10.0)],
    ):  # fmt: skip
        shown = drawn(*(place(*one) for one in places))
        x, y, wide, high = shown.box
        assert all(x <= dot.x <= x + wide and y <= dot.y <= y + high for dot in shown.dots), places
        assert abs(wide / high - 1.6) < 0.1 or wide == 36000


def test_shapes_are_only_those_around():
    solo = drawn(place("Solo", -7.57, 110.82))
    assert 0 < len(solo.land) < 60_000
    assert re.fullmatch(r"(M-?\d+,-?\d+l[-\d, ]+z)+", solo.land)


def test_names_do_not_lie_on_each_other():
    crowd = drawn(*(place(f"Kampung {n}", -7.5 + n / 1000, 110.8) for n in range(30)), place("Medan", 3.6, 98.7))
    assert sum(bool(dot.label) for dot in crowd.dots) == 2
    assert len(crowd.dots) == 30 or len(crowd.dots) == 5  # villages within a kilometre are one dot


def test_places_without_a_spot_are_listed():
    nowhere = Place(Span(0, 1), "Europe", "region")
    assert drawn(nowhere) is None
    assert drawn(nowhere, place("Solo", -7.57, 110.82), nowhere).off == [("Europe", 0)]
