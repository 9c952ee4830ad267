"""How the words around a date put it: as gone by, as the day on which somebody spoke, or as still to come."""

from __future__ import annotations

from sumber.checks.base import Copy
from sumber.model.span import Span

BEFORE = 260  # characters of the sentence before a date that are looked at
AFTER = 30


def told_as_gone(copy: Copy, span: Span) -> bool:
    """Whether the words say that the day has been: `lalu` behind it, a saying or a deed that it is the day of."""
    words = copy.pack.checks
    if words.gone_after.match(_behind(copy, span)):
        return True
    if words.coming_after.match(_behind(copy, span)):
        return False
    before = _before(copy, span)
    return bool(words.said_before.search(before)) or bool(
        words.happened_before.search(before) and not words.ahead.search(before)
    )


def told_as_coming(copy: Copy, span: Span, *, in_plans: bool) -> bool:
    """Whether the words say that the day is still to come: `mendatang` behind it, or with `in_plans` a plan for it."""
    words = copy.pack.checks
    if words.coming_after.match(_behind(copy, span)):
        return True
    if not in_plans:
        return False
    sentence = copy.sentence_at(span.start)
    if words.gone_after.match(_behind(copy, span)) or words.overtaken.search(copy.low, *sentence):
        return False
    return bool(words.planned_before.search(_before(copy, span)))


def _before(copy: Copy, span: Span) -> str:
    start = copy.sentence_at(span.start).start
    return copy.low[max(start, span.start - BEFORE) : span.start]


def _behind(copy: Copy, span: Span) -> str:
    return copy.low[span.end : span.end + AFTER]
