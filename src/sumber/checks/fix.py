"""Suggestions put in their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sumber.checks.codes import find_rule
from sumber.model.finding import Finding


def fix(text: str, findings: Iterable[Finding]) -> str:
    """The text with the suggestions of fixable rules in it. Of two that overlap, the first is taken."""
    at, pieces = 0, []
    for finding in certain(sorted(findings, key=lambda finding: finding.span)):
        pieces += [text[at : finding.span.start], finding.suggestion or ""]
        at = finding.span.end
    return "".join((*pieces, text[at:]))


def certain(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Of findings in order, those whose suggestion may be put in without asking, none overlapping another."""
    end = 0
    for finding in findings:
        rule = find_rule(finding.rule)
        if finding.suggestion is not None and rule and rule.fixable and finding.span.start >= end:
            yield finding
            end = max(finding.span.end, end)
