"""Reading as a whole: one report, many, and any text at all. All reports are made up."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sumber
from sumber.intake.about import About
from sumber.intake.text import take_text
from sumber.model.record import Record
from sumber.model.span import Span
from sumber.reading import pipeline

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
STORY = "Jakarta - Harga beras turun, kata Darmi Lestari, pedagang di Pasar Klewer, Rabu (24/4/2019)."


def spans(record: Record) -> Iterator[Span]:
    anatomy = record.anatomy
    yield from anatomy.paragraphs
    yield from (credit.span for credit in anatomy.credits)
    yield from (time.span for time in record.times)
    yield from (place.span for place in record.places)
    yield from (span for entity in record.entities for span in entity.mentions)
    yield from (span for source in record.sources for span in source.mentions)
    for statement in record.statements:
        yield from statement.content
        yield from (span for link in statement.chain for span in (link.mention, link.cue) if span)


def check(record: Record, text: str) -> None:
    """What holds for every record."""
    assert record.report.text == text
    assert all(0 <= start < end <= len(text) for start, end in spans(record))
    sources = {source.id for source in record.sources}
    for statement in record.statements:
        assert statement.content
        assert statement.chain
        assert all(link.source is None or link.source in sources for link in statement.chain)
        assert statement.when is None or 0 <= statement.when < len(record.times)
        assert statement.where is None or 0 <= statement.where < len(record.places)
    assert Record.from_json(record.to_json()) == record


def uncovered(record: Record) -> list[str]:
    """Sentences of the body that no statement tells anything of."""
    report = record.report
    known = pipeline.Known(report=report, pack=pipeline.language.load(report.language), anatomy=record.anatomy)
    (tokens,) = pipeline.read_tokens([known])
    told = sorted(span for statement in record.statements for span in statement.content)
    starts = [sentence.span for sentence in tokens.sentences]
    return [record.words(one) for one in starts if not any(s < one.end and one.start < e for s, e in told)]


def test_every_stage_finds_what_it_needs() -> None:
    given: set[str] = set()
    for stage in pipeline.STAGES:
        assert set(stage.needs) <= given, f"{stage.gives} comes before what it needs"
        given.add(stage.gives)
    assert pipeline.explain().splitlines()[0] == "text -> anatomy"


def test_one_report() -> None:
    record = sumber.read(STORY, published="2019-04-24", outlet="ANTARA", title="Beras", url="https://example.org/1")
    check(record, STORY)
    report = record.report
    assert (report.outlet, report.published, report.published_from) == ("ANTARA", "2019-04-24", "given")
    assert (report.title, report.url) == ("Beras", "https://example.org/1")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    record = sumber.read(text)
    check(record, text)
    assert uncovered(record) == []
    assert sumber.Reader().read_file(path) == record


def test_a_file_of_any_format(tmp_path: Path) -> None:
    path = tmp_path / "kabar.jsonl"
    path.write_text(json.dumps({"text": STORY, "judul": "Beras"}) + "\n{broken\n", encoding="utf-8")
    record = sumber.Reader().read_file(path, About(outlet="KBN"))
    assert (record.report.text, record.report.title, record.report.outlet) == (STORY, "Beras", "KBN")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("", "E111"),
        ('{"judul": "Beras"}\n{"judul": "Cabai"}\n', "E143"),
        ("<html><p>Harga beras turun</p></html>", "E116"),
        (json.dumps([{"text": STORY}, {"text": STORY + " Ya."}]), "E117"),
        (None, "E101"),
    ],
)
def test_a_file_without_the_one_report_is_refused(tmp_path: Path, data: str | None, code: str) -> None:
    if data is not None:
        (tmp_path / "kabar").write_text(data, encoding="utf-8")
    with pytest.raises(sumber.Unreadable) as caught:
        sumber.Reader().read_file(tmp_path / "kabar")
    assert caught.value.code == code
    assert str(caught.value) == f"{code} {caught.value.reason}"


def test_the_same_report_gives_the_same_record_alone_and_among_others() -> None:
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    alone = [sumber.read(text).to_json() for text in texts]
    together = [r.to_json() for r in sumber.Reader().read_many(texts) if isinstance(r, Record)]
    assert together == alone


def test_what_cannot_be_read_stops_nothing() -> None:
    lost = sumber.Unread("missing.txt", "E101", "there is no such file")
    first, second, third, fourth = sumber.Reader().read_many([STORY, "", lost, take_text(STORY)])
    assert isinstance(first, Record)
    assert isinstance(second, sumber.Unread)
    assert (second.where, second.code) == ("report 2", "E111")
    assert third is lost
    assert fourth == first


def test_a_mistake_of_ours_loses_one_report_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(reports: list[sumber.Report]) -> list[Record]:
        if any("!" in report.text for report in reports):
            raise ZeroDivisionError("made up")
        return pipeline.read_batch(reports)

    monkeypatch.setattr("sumber.reader.read_batch", stumble)
    results = list(sumber.Reader().read_many([STORY, STORY + "!", STORY]))
    assert [type(result).__name__ for result in results] == ["Record", "Unread", "Record"]
    assert isinstance(results[1], sumber.Unread)
    assert "ZeroDivisionError: made up" in results[1].reason


def test_batches_grow_and_stay_within_bounds() -> None:
    sizes = [len(batch) for batch in pipeline.in_batches(range(200), lambda _: 10)]
    assert sizes == [1, 4, 16, 64, 64, 51]
    assert [len(b) for b in pipeline.in_batches(range(4), lambda _: pipeline.CHARACTERS)] == [1, 1, 1, 1]


PARTS = [
    *"aA .,\"“”'‘’()[]-–\n/:;?!©0é\u200b\0", "kata ", "Darmi Lestari", " mengatakan bahwa ", '," ujarnya. ', "menurut ",
    "Jakarta", "Rabu (24/4/2019)", " dia ", "lapor Reuters", "Baca juga: ", "(abc/def)", "Editor: ", "tidak ", "akan ",
]  # fmt: skip
NASTY = st.lists(st.sampled_from(PARTS), max_size=50).map("".join)


@given(st.one_of(NASTY, st.text(max_size=200)))
def test_any_text_gives_a_valid_record(text: str) -> None:
    try:
        record = sumber.read(text, language="id")
    except sumber.Unreadable:
        return
    check(record, text)
    assert uncovered(record) == []


MARKS = ['"', "“", "'", "(", "a", "1", ". ", "\n"]
PHRASES = [
    "kata ", "Darmi ", "Jakarta, ", "menurut Darmi, ", "Rabu (24/4/2019) ",
    '"Ya," kata Darmi. ', "A mengatakan B menyebut ",
]  # fmt: skip


@pytest.mark.parametrize(("unit", "length"), [*((u, 100_000) for u in MARKS), *((u, 16_000) for u in PHRASES)])
def test_time_grows_with_length(unit: str, length: int) -> None:
    def seconds(length: int) -> float:
        report = take_text((unit * length)[: length - 1] + "a", About(language="id"))
        began = time.process_time()
        pipeline.read_batch([report])
        return time.process_time() - began

    seconds(2_000)
    short, long = min(seconds(length // 8) for _ in range(2)), seconds(length)
    assert long < 0.5 + 24 * short  # eight times the text; the bound leaves room for a busy machine


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = "numpy", "onnxruntime", "rich", "py3langid", "charset_normalizer", "sumber.reading", "sumber.language"
    told = f"import sys, sumber; print([name for name in {heavy!r} if name in sys.modules])"
    out = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"


def test_the_package_offers_what_it_says() -> None:
    assert all(hasattr(sumber, name) for name in sumber.__all__)
    assert dir(sumber) == sorted(sumber.__all__)
    with pytest.raises(AttributeError):
        _ = sumber.nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize(("text", "place"), [
    ("Harga emas naik menjadi 2.300 dolar AS di Bandung, kata Rudi Hartanto.", "Bandung"),
    ("Warga Medan mengungsi ke Pekanbaru, kata Rudi Hartanto.", "Pekanbaru"),
    ("Rupiah menguat ke level Rp15.870 per dolar AS, kata Rudi Hartanto.", None),
    ("Presiden Rusia akan datang, kata Rudi Hartanto.", "Russia"),
])  # fmt: skip
def test_where_a_statement_has_its_place(text: str, place: str | None) -> None:
    record = sumber.read(text)
    where = record.statements[0].where
    assert (None if where is None else record.places[where].name) == place
