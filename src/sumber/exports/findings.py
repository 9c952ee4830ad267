"""Findings of one report, ready to be shown: by line and column, and as rows for programs."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from sumber.checks.codes import find_rule
from sumber.model.finding import Finding
from sumber.model.span import Span


class Place(NamedTuple):
    """A line and a column, both counted from 1, the column in code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Checked:
    """A report that has been checked. `name`: what the reader knows it by, such as its file."""

    name: str
    text: str
    findings: tuple[Finding, ...] = ()

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where the lines begin."""
        return (0, *(at + 1 for at, c in enumerate(self.text) if c == "\n"))

    def place(self, at: int) -> Place:
        """Line and column of the character at `at`."""
        line = bisect_right(self.starts, at)
        return Place(line, at - self.starts[line - 1] + 1)

    def line(self, number: int) -> Span:
        """The span of a line, without what ends it."""
        start = self.starts[number - 1]
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return Span(start, end - 1 if self.text[start:end].endswith("\r") else end)


def rule_name(code: str) -> str:
    """The name of the rule; empty for what is no rule (`E132`)."""
    rule = find_rule(code)
    return rule.name if rule else ""


def as_json(reports: Iterable[Checked]) -> str:
    """All findings as one JSON list, each with its file, place and words."""
    return json.dumps([row for report in reports for row in _rows(report)], ensure_ascii=False, indent=2)


def _rows(report: Checked) -> Iterator[dict[str, object]]:
    for finding in report.findings:
        start, end = report.place(finding.span.start), report.place(finding.span.end)
        yield {
            "file": report.name,
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
            "span": list(finding.span),
            "words": report.text[finding.span.start : finding.span.end],
            "rule": finding.rule,
            "name": rule_name(finding.rule),
            "severity": finding.severity,
            "message": finding.message,
            "suggestion": finding.suggestion,
        }


GITHUB = {"error": "error", "warning": "warning", "info": "notice"}


def as_github(report: Checked) -> Iterator[str]:
    """Findings as workflow commands, which GitHub shows beside the lines of a pull request."""
    for finding in report.findings:
        start, end = report.place(finding.span.start), report.place(finding.span.end)
        title = f"{finding.rule} {rule_name(finding.rule)}".strip()
        facts = {"file": report.name, "line": start.line, "col": start.column, "endLine": end.line}
        facts |= {"endColumn": end.column, "title": title}
        told = ",".join(f"{key}={_property(str(value))}" for key, value in facts.items())
        yield f"::{GITHUB[finding.severity]} {told}::{_data(advice(finding))}"


def advice(finding: Finding) -> str:
    """The message, and what to write instead, in one sentence."""
    if finding.suggestion is None:
        return finding.message
    return f"{finding.message}; {instead(finding.suggestion)}"


def instead(suggestion: str) -> str:
    """What to do with the marked words."""
    return f"write: {suggestion}" if suggestion else "strike it out"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
