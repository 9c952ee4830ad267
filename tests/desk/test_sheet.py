"""What the report page shows of a record: pieces of text and time line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.desk.days import days_of
from sumber.desk.marking import cut
from sumber.desk.sheet import letter_of, sheet_of
from sumber.model.finding import Finding
from sumber.model.record import ChainLink, Record, Source, Statement, Time
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
    begun = [anchor for run in sheet.runs for anchor in (*run.begins, *run.places)]
    assert len(begun) == len(set(begun))
    assert "".join(run.text for run in sheet.runs) == record.report.text
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
