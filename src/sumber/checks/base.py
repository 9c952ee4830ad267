"""What a rule is, and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from sumber.language import Pack
from sumber.model.finding import Finding, Severity
from sumber.model.record import Record
from sumber.model.span import Span


@dataclass(frozen=True)
class Copy:
    """A report under check: its record, its language and its day (None if unknown). Rules read it and change nothing."""

    record: Record
    pack: Pack
    published: date | None = None

    @property
    def text(self) -> str:
        """The report's text, untouched."""
        return self.record.report.text

    def words(self, span: Span) -> str:
        """The report's own words at `span`."""
        return self.text[span.start : span.end]


@dataclass(frozen=True)
class Rule:
    """One check. `name` is the thing found, so that `--ignore name` reads well; `doc` has the fixed headings.

    `fixable`: its suggestion may be put in the place of the marked words without asking.
    """

    code: str
    name: str
    since: str
    severity: Severity
    languages: tuple[str, ...]
    doc: str
    look: Callable[[Copy], Iterator[Finding]]
    fixable: bool = False
