"""What a person asks of the checks: which rules, how grave, and what to leave out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from sumber.checks.base import Copy, Rule
from sumber.checks.codes import FAMILIES, all_rules, find_rule
from sumber.errors import WrongSetting
from sumber.model.finding import Finding, Severity

ALL = "ALL"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Findings not to be shown: of a rule, a family or ALL; anywhere, in lines `first` to `last`, or at these words."""

    rule: str
    first: int | None = None
    last: int | None = None
    words: str | None = None

    def covers(self, finding: Finding, copy: Copy) -> bool:
        """Whether the finding is one of those."""
        if self.rule not in (ALL, finding.rule) and not _in_family(finding.rule, self.rule):
            return False
        if self.words is not None and " ".join(self.words.split()) not in _around(finding, copy):
            return False
        if self.first is None:
            return True
        return self.first <= copy.line_at(finding.span.start) <= (self.last or self.first)


def _around(finding: Finding, copy: Copy) -> str:
    """The sentence or sentences that the finding stands in, with single spaces."""
    start = copy.sentence_at(finding.span.start).start
    end = max(finding.span.end, copy.sentence_at(max(finding.span.end - 1, finding.span.start)).end)
    return " ".join(copy.text[start:end].split())


def _in_family(code: str, family: str) -> bool:
    return code.rstrip("0123456789") == family


@dataclass(frozen=True)
class Options:
    """Which rules run: `select` (none: all stable ones) without `ignore`; both hold codes, families and names.

    `preview`: families hold their preview rules too. `severities` override those of the rules, by code.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = False
    severities: Mapping[str, Severity] = field(default_factory=dict)
    suppressed: tuple[Suppression, ...] = ()

    def rules(self, language: str) -> tuple[Rule, ...]:
        """The rules to run on copy of this language. WrongSetting for a word that names no rule."""
        return tuple(rule for rule in chosen(self.select, self.ignore, self.preview) if language in rule.languages)

    def severity_of(self, rule: Rule) -> Severity:
        """How grave the rule's findings are to this person."""
        return self.severities.get(rule.code, rule.severity)


DEFAULT = Options()


@lru_cache(maxsize=64)
def chosen(select: tuple[str, ...], ignore: tuple[str, ...], preview: bool) -> tuple[Rule, ...]:
    """The selected rules that are not ignored, by code."""
    asked = _named(select or (ALL,), preview)
    left_out = _named(ignore, True)
    return tuple(rule for rule in all_rules() if rule.code in asked and rule.code not in left_out)


def _named(words: Iterable[str], preview: bool) -> frozenset[str]:
    """The codes that the words stand for. A rule that is asked for by its own code or name comes even if in preview."""
    codes: set[str] = set()
    for word in words:
        many = all_rules() if word.upper() == ALL else [rule for rule in all_rules() if rule.family == word.upper()]
        if many or word.upper() in FAMILIES:
            codes.update(rule.code for rule in many if preview or rule.standing == "stable")
        else:
            codes.add(rule_named(word).code)
    return frozenset(codes)


def rule_named(word: str) -> Rule:
    """The rule with this code or name; WrongSetting if there is none."""
    rule = find_rule(word)
    if rule is None:
        raise WrongSetting("E203", value=word)
    return rule
