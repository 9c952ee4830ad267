"""Findings as SARIF 2.1.0, the form in which code hosts and editors take over what a linter finds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from sumber import __version__
from sumber.checks.base import Rule
from sumber.checks.codes import all_rules
from sumber.checks.pages import headline, sections
from sumber.exports.findings import Checked
from sumber.model.finding import Finding

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def as_sarif(reports: Sequence[Checked]) -> str:
    """One run with the rules that found something and all results. Columns count code points."""
    found = {finding.rule for report in reports for finding in report.findings}
    rules = [rule for rule in all_rules() if rule.code in found]
    index = {rule.code: number for number, rule in enumerate(rules)}
    driver = {"name": "sumber", "version": __version__, "rules": [_rule(rule) for rule in rules]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": list(_results(reports, index))}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": headline(rule)},
        "fullDescription": {"text": sections(rule)["What it finds"]},
        "help": {"text": rule.doc, "markdown": rule.doc},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _results(reports: Iterable[Checked], index: dict[str, int]) -> Iterator[dict[str, Any]]:
    for report in reports:
        for finding in report.findings:
            yield _result(report, finding, index.get(finding.rule))


def _result(report: Checked, finding: Finding, index: int | None) -> dict[str, Any]:
    artifact = {"uri": _uri(report.name)}
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": _region(report, finding)}}],
    }
    if index is not None:
        result["ruleIndex"] = index
    if finding.suggestion is not None:
        replacement = {"deletedRegion": _region(report, finding), "insertedContent": {"text": finding.suggestion}}
        change = {"artifactLocation": artifact, "replacements": [replacement]}
        result["fixes"] = [{"description": {"text": f"Write: {finding.suggestion}"}, "artifactChanges": [change]}]
    return result


def _region(report: Checked, finding: Finding) -> dict[str, Any]:
    (line, column), (end_line, end_column) = report.place(finding.span.start), report.place(finding.span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": finding.span.start,
        "charLength": finding.span.end - finding.span.start,
    }


def _uri(name: str) -> str:
    return Path(name).as_uri() if PurePath(name).is_absolute() else quote(PurePath(name).as_posix())
