"""Record -> findings."""

from __future__ import annotations

import logging
from datetime import date
from itertools import islice

from msgspec.structs import replace

from sumber import language
from sumber.checks.base import Copy, Rule
from sumber.checks.options import DEFAULT, Options
from sumber.checks.wordsearch import has_any
from sumber.errors import MESSAGES
from sumber.model.finding import Finding
from sumber.model.record import Record
from sumber.model.span import Span

# Findings of one rule in one report: nobody reads more, and a hundred thousand stray marks stay quick. The most that
# any rule had in 43,000 articles is below a third of it.
MOST = 100
FAILED = "E132"

log = logging.getLogger("sumber.checks")


def check(record: Record, options: Options = DEFAULT) -> tuple[Finding, ...]:
    """What is wrong or doubtful in the copy, by place. WrongSetting if `options` name a rule that does not exist.

    A rule that fails never stops the run: there is then one finding `E132` in the place of its own.
    """
    copy = copy_of(record)
    found: list[Finding] = []
    for rule in options.rules(record.report.language):
        found += _look(rule, copy, options)
    shown = (item for item in found if not any(told.covers(item, copy) for told in options.suppressed))
    return tuple(sorted(set(shown), key=lambda item: (item.span, item.rule, item.message)))


def with_findings(record: Record, options: Options = DEFAULT) -> Record:
    """The record with its findings in it."""
    return replace(record, findings=check(record, options))


def copy_of(record: Record) -> Copy:
    """The record as rules see it. KeyError if there is no pack for its language."""
    day = record.report.published
    return Copy(record, language.load(record.report.language), date.fromisoformat(day[:10]) if day else None)


def _look(rule: Rule, copy: Copy, options: Options) -> list[Finding]:
    found: list[Finding] = []
    signs = copy.pack.checks.signs.get(rule.code)
    if signs and not has_any(copy.low, signs):
        return found
    try:
        for finding in islice(rule.look(copy), MOST):
            found.append(replace(finding, severity=options.severity_of(rule)))
    except Exception as fault:
        told = MESSAGES[FAILED].format(rule=rule.code, error=f"{type(fault).__name__}: {fault}")
        log.exception("%s %s", FAILED, told)
        found.append(Finding(FAILED, Span(0, 0), told, None, "error"))
    return found
