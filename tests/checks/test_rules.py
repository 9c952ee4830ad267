"""Every rule against its document of cases.

Cases are written as documents that an editor can read: `tests/checks/rules/TIM101.md`.

Each indented paragraph is a report (`¶` stands for an empty line in it); the heading above it says what it shows, and
lines `published: 2019-04-24`, `title: …` before it hold from there on. What the rule must find is marked: `[[25/2 ->
25/4]]` are the words and what to write, `[[25/2]]` the words alone. A report without marks must give nothing. Under a
heading that begins with `Known miss`, what is marked is not found as yet, and the test fails on the day that it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sumber.checks.codes import all_rules
from sumber.checks.options import Options
from sumber.checks.run import check
from sumber.desk.words.messages import in_indonesian
from sumber.intake.about import About
from sumber.intake.text import take_text
from sumber.model.finding import Finding
from sumber.reading.pipeline import read_batch

FOLDER = Path(__file__).parent / "rules"
MARK = re.compile(r"\[\[(.*?)(?: -> (.*?))?\]\](?!\])", re.DOTALL)
BREAK = "¶"
QUOTED = re.compile("“[^”]*”")
ENGLISH = re.compile(r"\b(?:the|is|was|not|or|and|here|elsewhere|January|May|Monday|Sunday)\b")
FACT = re.compile(r"(published|title|outlet): (.+)")


@dataclass
class Case:
    """One report and the findings expected in it, each (words, suggestion; None if it is not told)."""

    rule: str
    heading: str
    facts: dict[str, str]
    text: str
    expected: list[tuple[int, str, str | None]] = field(default_factory=list)

    @property
    def missed(self) -> bool:
        return self.heading.lower().startswith("known miss")

    @property
    def name(self) -> str:
        return f"{self.rule}: {self.heading}: {self.text[:40]!r}"


def cases() -> Iterator[Case]:
    """All cases of all documents."""
    for file in sorted(FOLDER.glob("*.md")):
        yield from _cases(file.stem, file.read_text(encoding="utf-8").splitlines())


def _cases(rule: str, lines: list[str]) -> Iterator[Case]:
    heading = ""
    facts: dict[str, str] = {}
    block: list[str] = []
    for line in [*lines, "end"]:
        if line.startswith("    "):
            block.append(line[4:].replace(BREAK, ""))
            continue
        if block:
            yield _case(rule, heading, dict(facts), "\n".join(block).rstrip())
            block = []
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif match := FACT.fullmatch(line.strip()):
            facts[match[1]] = match[2]


def _case(rule: str, heading: str, facts: dict[str, str], marked: str) -> Case:
    text, expected, at = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        expected.append((len(text), match[1], match[2]))
        text += match[1]
        at = match.end()
    return Case(rule, heading, facts, text + marked[at:], expected)


CASES = list(cases())


def found_in(case: Case) -> Sequence[Finding]:
    report = take_text(case.text, About(language="id", **case.facts))
    return check(read_batch([report])[0], Options(select=(case.rule,), preview=True))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_rule_finds_what_is_marked_and_nothing_else(case: Case) -> None:
    found = [(f.span.start, case.text[f.span.start : f.span.end], f.suggestion) for f in found_in(case)]
    told = {start: suggestion for start, _, suggestion in case.expected}
    shown = [(start, words, suggestion if told.get(start) is not None else None) for start, words, suggestion in found]
    if case.missed:
        assert shown != case.expected, "found at last: take it out of the known misses"
    else:
        assert shown == case.expected


@pytest.mark.parametrize("code", [rule.code for rule in all_rules()])
def test_every_rule_has_a_document_with_a_find_and_a_clean_report(code: str) -> None:
    own = [case for case in CASES if case.rule == code]
    assert any(case.expected and not case.missed for case in own), "no case that it finds"
    assert any(not case.expected for case in own), "no clean case"


@pytest.mark.parametrize("code", [rule.code for rule in all_rules()])
def test_every_message_is_told_in_indonesian_too(code: str) -> None:
    messages = {f.message for case in CASES if case.rule == code for f in found_in(case)}
    told = {message: in_indonesian(code, message) for message in messages}
    assert {message for message in messages if told[message] is None} == set()
    assert {message: said for message, said in told.items() if ENGLISH.search(QUOTED.sub("", said or ""))} == {}
