"""Which statements of the record stand at a place of the copy."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from sumber.checks.base import Copy
from sumber.model.record import Statement
from sumber.model.span import Span

BEFORE = 8  # parts that begin before a place and may reach over it: statements nest no deeper
Parts = list[tuple[Span, Statement]]


def statements_in(copy: Copy, span: Span) -> Iterator[Statement]:
    """Statements with content in the span, by place; one comes again for each of its parts there."""
    parts = copy.shared(_parts)
    at = bisect_right(parts, span.start, key=lambda part: part[0].start)
    for part, statement in parts[max(at - BEFORE, 0) :]:
        if part.start >= span.end:
            return
        if part.end > span.start:
            yield statement


def _parts(copy: Copy) -> Parts:
    parts = [(Span(*part), statement) for statement in copy.record.statements for part in statement.content]
    return sorted(parts, key=lambda part: part[0])
