"""The copy that is open in an editor: each text checked, and what an editor asks of it answered. Knows no protocol."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Lock

from msgspec import structs

from sumber.checks.codes import find_rule
from sumber.checks.fix import fix
from sumber.checks.options import Options
from sumber.checks.pages import page
from sumber.checks.run import check
from sumber.checks.settings import find_settings
from sumber.checks.suppress import read_side_file
from sumber.errors import Unreadable, WrongSetting
from sumber.intake.about import About
from sumber.intake.text import take_text
from sumber.model.finding import Finding
from sumber.model.span import Span
from sumber.model.unread import Unread
from sumber.reader import Reader

TODAY = "today"
LANGUAGE = "id"  # copy that is only begun has too few words to tell


@dataclass(frozen=True)
class Checked:
    """A version of a text with its findings. `trouble` tells why it could not be checked."""

    text: str
    findings: tuple[Finding, ...] = ()
    trouble: str | None = None

    def at(self, place: int) -> Iterator[Finding]:
        """The findings that mark this place."""
        return (one for one in self.findings if one.span.start <= place <= one.span.end)

    def within(self, span: Span) -> Iterator[Finding]:
        """The findings that share a place with the span, which may be empty."""
        return (one for one in self.findings if one.span.start <= span.end and span.start <= one.span.end)

    def fixed(self) -> str:
        """The text with the suggestions that are certain."""
        return fix(self.text, self.findings)


@dataclass(frozen=True)
class Desk:
    """How copy is checked here. `published` is a day, `today`, or None: then the text alone tells.

    A day that the text tells goes before `today`.
    """

    published: str | None = TODAY
    outlet: str | None = None
    reader: Reader = field(default_factory=partial(Reader, checks=None))
    one_at_a_time: Lock = field(default_factory=Lock)

    def check(self, text: str, file: Path | None = None) -> Checked:
        """The text with its findings; never raises. `file` tells which settings and side file hold."""
        try:
            options = _options(file)
            with self.one_at_a_time:
                return Checked(text, self._findings(text, options))
        except (Unreadable, WrongSetting) as fault:
            return Checked(text, trouble=fault.reason)

    def _findings(self, text: str, options: Options) -> tuple[Finding, ...]:
        given = None if self.published == TODAY else self.published
        report = take_text(text, About(published=given, outlet=self.outlet, language=LANGUAGE))
        if report.published is None and self.published == TODAY:
            report = structs.replace(report, published=date.today().isoformat(), published_from="inferred")
        record = next(self.reader.read_many([report]))
        return () if isinstance(record, Unread) else check(record, options)


def _options(file: Path | None) -> Options:
    """The settings of the folder that the file lies in, and what its side file suppresses."""
    settings = find_settings(file.parent if file else Path.cwd())
    if file is None:
        return settings.options
    ignored, beside = settings.ignored_in(str(file)), read_side_file(file)
    options = settings.options
    return replace(options, ignore=(*options.ignore, *ignored), suppressed=(*options.suppressed, *beside))


def explain(finding: Finding) -> str:
    """A finding and its rule for a person who points at the words, as Markdown."""
    rule = find_rule(finding.rule)
    suggestion = f"\n\nWrite: `{finding.suggestion}`" if finding.suggestion else ""
    told = f"**{finding.rule}**: {finding.message}{suggestion}"
    return f"{told}\n\n---\n\n{page(rule)}" if rule else told
