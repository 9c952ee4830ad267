"""Running the checks: which rules, in which order, and that nothing stops them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sumber
from sumber.checks import options as module
from sumber.checks.base import Copy, Rule
from sumber.checks.codes import FAMILIES, REDIRECTS, RULES, all_rules, find_rule
from sumber.checks.options import Options, Suppression
from sumber.checks.pages import HEADINGS, headline, page, plain, sections
from sumber.checks.run import MOST, check, with_findings
from sumber.errors import WrongSetting
from sumber.model.finding import Finding
from sumber.model.record import Anatomy, Record
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading.pipeline import read_batch

COPY = 'Rapat digelar pada Kamis (25/2).\n"Kami siap, kata Rudi Hartono. Ia datang di di Semarang.\n'


def read(text: str, **about: str) -> Record:
    return read_batch([Report(id="0", text=text, **{"published": "2019-04-24", **about})])[0]


def codes(record: Record, options: Options) -> list[str]:
    return [finding.rule for finding in check(record, options)]


@pytest.fixture(scope="module")
def record() -> Record:
    return read(COPY)


# --- which rules -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (Options(), ["TIM101", "QUO101", "ANA107"]),
        (Options(select=("TIM",)), ["TIM101"]),
        (Options(select=("tim101", "doubled-word")), ["TIM101", "ANA107"]),
        (Options(select=("ALL",), ignore=("QUO",)), ["TIM101", "ANA107"]),
        (Options(ignore=("weekday-date-mismatch", "ANA107")), ["QUO101"]),
        (Options(ignore=("ALL",)), []),
    ],
)
def test_rules_are_chosen_by_code_family_and_name(record: Record, options: Options, found: list[str]) -> None:
    assert codes(record, options) == found


@pytest.mark.parametrize("word", ["TIM999", "weekday", "XYZ", ""])
def test_a_rule_that_does_not_exist_is_told(record: Record, word: str) -> None:
    for options in (Options(select=(word,)), Options(ignore=(word,))):
        with pytest.raises(WrongSetting, match="E203"):
            check(record, options)


def test_preview_rules_run_when_they_are_asked() -> None:
    record = read("Semarang (ANTARA) - Bupati Wonogiri membuka pameran di alun-alun Wonogiri.")
    assert "ANA103" not in codes(record, Options())
    assert "ANA103" not in codes(record, Options(select=("ANA",)))
    assert "ANA103" in codes(record, Options(select=("ANA",), preview=True))
    assert "ANA103" in codes(record, Options(select=("ANA103",)))


def test_an_old_code_still_finds_its_rule(monkeypatch: pytest.MonkeyPatch, record: Record) -> None:
    monkeypatch.setitem(REDIRECTS, "TIM001", "TIM101")
    module.chosen.cache_clear()
    assert find_rule("TIM001") == find_rule("TIM101")
    assert codes(record, Options(select=("TIM001",))) == ["TIM101"]


def test_severities_can_be_set(record: Record) -> None:
    assert [one.severity for one in check(record, Options(select=("TIM101",)))] == ["error"]
    assert [one.severity for one in check(record, Options(("TIM101",), severities={"TIM101": "info"}))] == ["info"]


# --- what is not shown -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("suppression", "found"),
    [
        (Suppression("TIM101"), ["QUO101", "ANA107"]),
        (Suppression("QUO", 2), ["TIM101", "ANA107"]),
        (Suppression("QUO", 1), ["TIM101", "QUO101", "ANA107"]),
        (Suppression("ALL", 2, 3), ["TIM101"]),
        (Suppression("TIM101", words="pada   Kamis"), ["QUO101", "ANA107"]),
        (Suppression("TIM101", words="Jumat"), ["TIM101", "QUO101", "ANA107"]),
    ],
)
def test_findings_can_be_suppressed(record: Record, suppression: Suppression, found: list[str]) -> None:
    assert codes(record, Options(suppressed=(suppression,))) == found


def test_from_python(record: Record) -> None:
    assert sumber.check(record) == check(record, Options())
    assert sumber.check(COPY, published="2019-04-24") == sumber.check(record)
    assert [one.rule for one in sumber.check(COPY, published="2019-04-24", select=("TIM",))] == ["TIM101"]
    assert sumber.check(record, ignore=("ALL",)) == ()


# --- nothing stops a run ---------------------------------------------------------------------------------------------


def rule(look: object, code: str = "TIM999") -> Rule:
    return replace(RULES[0], code=code, name="made-up", look=look)  # type: ignore[arg-type]


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Lets one made-up rule be the only one."""

    def put(made_up: Rule) -> None:
        monkeypatch.setattr(module, "all_rules", lambda: (made_up,))
        module.chosen.cache_clear()

    yield put
    module.chosen.cache_clear()


def test_a_rule_that_fails_is_told_and_the_rest_goes_on(record: Record, only: object) -> None:
    def look(copy: Copy) -> Iterator[Finding]:
        yield Finding("TIM999", Span(0, 5), "found before it failed")
        raise ZeroDivisionError("by nought")

    only(rule(look))  # type: ignore[operator]
    failed, found = check(record)
    assert (failed.rule, failed.severity, failed.span) == ("E132", "error", Span(0, 0))
    assert "TIM999" in failed.message
    assert "ZeroDivisionError: by nought" in failed.message
    assert found.message == "found before it failed"


def test_findings_of_one_rule_are_capped_and_sorted(record: Record, only: object) -> None:
    def look(copy: Copy) -> Iterator[Finding]:
        yield from (Finding("TIM999", Span(n, n + 1), "x") for n in range(10_000, 0, -1))

    only(rule(look))  # type: ignore[operator]
    found = check(record)
    assert len(found) == MOST
    assert list(found) == sorted(found, key=lambda finding: finding.span)


def test_a_reader_tells_at_once_that_there_is_no_such_rule() -> None:
    with pytest.raises(WrongSetting, match="E203"):
        sumber.Reader(Options(select=("TIM999",)))
    assert sumber.Reader(checks=None).read(COPY, published="2019-04-24").findings == ()


def test_findings_stand_in_the_record(record: Record) -> None:
    found = with_findings(record)
    assert found.findings == check(record)
    assert Record.from_json(found.to_json()) == found
    assert with_findings(read(COPY)).to_json() == found.to_json()


PIECES = st.sampled_from(
    [
        "\"", "“", "”", "'", "''", "«", "(", ")", "\n", " ", ".", ",", "–", "25/2", "31/4", "(6/13)", "12-9 Juni",
        "Kamis", "Senin (9/6/2025)", "30 Februari", "lahir", "1970", "berusia 45 tahun", "HUT ke-74 RI", "tahun lalu",
        "selama 3 hari", "2024-2019", "pukul 25.75", "kata Rudi", "akan", "lalu", "mendatang", "di di", "XXX", "İ", "ẞ",
        "Jakarta (ANTARA) -", "Editor: Sari", "Copyright © ANTARA 2030", "\u2028", "\0", "🎈", "0000/00", "9" * 40,
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map(" ".join), st.sampled_from(["2019-04-24", "0001-01-01", "9999-12-31", ""]))
def test_any_copy_passes(text: str, published: str) -> None:
    report = Report(id="0", text=text, title=text[:40], published=published or None)
    record = Record(report=report, anatomy=Anatomy(paragraphs=(Span(0, len(text)),)))
    for finding in (*check(record, Options(preview=True)), *check(read_batch([report])[0], Options(preview=True))):
        assert finding.rule != "E132", finding.message
        assert 0 <= finding.span.start <= finding.span.end <= len(text)


@pytest.mark.parametrize("piece", ['"', "“", "'", "Kamis (25/2) ", "(31/4)", "di di ", "9", "kata ", "\n", "akan "])
def test_time_grows_with_length_alone(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    report = Report(id="0", text=text, published="2019-04-24")
    record = Record(report=report, anatomy=Anatomy(paragraphs=(Span(0, len(text)),)))
    start = time.process_time()
    check(record, Options(preview=True))
    assert time.process_time() - start < 20  # a square would take hours


# --- the table -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_is_told_in_full(rule: Rule) -> None:
    assert tuple(sections(rule)) == HEADINGS
    assert all(sections(rule).values())
    assert headline(rule).endswith(".")
    assert rule.family in FAMILIES
    assert rule.name == rule.name.lower().replace(" ", "-").replace("_", "-")
    assert rule.look.__module__ == f"sumber.checks.rules.{rule.code.lower()}_{rule.name.replace('-', '_')}"
    assert f"# {rule.code} {rule.name}" in page(rule)
    assert "##" not in plain(rule)


class Entry:
    """An entry point of another package."""

    value = "elsewhere:RULE"

    def __init__(self, loaded: object) -> None:
        self.loaded = loaded

    def load(self) -> object:
        if isinstance(self.loaded, Exception):
            raise self.loaded
        return self.loaded


def test_rules_of_other_packages(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    own = rule(lambda copy: iter(()), code="XYZ101")
    taken = rule(lambda copy: iter(()), code="TIM101")
    entries = [Entry(own), Entry(taken), Entry(ImportError("no such module")), Entry("no rule")]
    monkeypatch.setattr("sumber.checks.codes.entry_points", lambda group: entries)
    all_rules.cache_clear()
    try:
        assert find_rule("XYZ101") is own
        assert find_rule("TIM101") is not taken
        assert [record.getMessage()[:4] for record in caplog.records] == ["E210", "E210"]
    finally:
        all_rules.cache_clear()


def test_codes_and_names_are_told_once() -> None:
    assert len({rule.code for rule in all_rules()}) == len({rule.name for rule in all_rules()}) == len(all_rules())
    assert list(RULES) == sorted(RULES, key=lambda rule: rule.code)
