"""A rumour or an allegation has nobody behind it.

## What it finds
A claim put on nobody (`diduga`, `dikabarkan`, `disebut-sebut`, `disinyalir`, `konon`) with no source in its
paragraph, in the one before or in the one after.

## Why it matters
The reader cannot tell whether police, a rival or nobody at all says so, and the outlet answers for it alone.

## Example
    Pengusaha itu dikabarkan kabur ke luar negeri. Rumahnya tampak sepi. Pagarnya terkunci.

## Instead
    Menurut polisi, pengusaha itu kabur ke luar negeri. Rumahnya tampak sepi. Pagarnya terkunci.

## Limits
A source that stands near is taken to be the rumour's, even if it speaks of something else. Where the copy is not
parted into paragraphs, a window of characters stands in for them. Reports whose credit line names the agency that
they come from are let pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.voices import has_credited_source, place_of, speakers, voices_between
from sumber.checks.wordsearch import has_any, whole_words
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "SRC101"
WINDOW = 600  # characters to either side at the least: two paragraphs of the annotated reports, by the median


def look(copy: Copy) -> Iterator[Finding]:
    if has_credited_source(copy):
        return
    for span in _claims(copy):
        if not voices_between(copy, *_around(copy, span)):
            yield Finding(CODE, span, f"“{copy.words(span)}”, but nobody near it is named who says so")


def _claims(copy: Copy) -> Iterator[Span]:
    """The words of the copy that put a claim on nobody."""
    rumours = copy.pack.sourcing.rumours
    nobody = any(source.kind == "unspecified" for source in copy.record.sources)
    for statement in copy.record.statements if nobody and has_any(copy.low, rumours) else ():
        told = speakers(copy, statement)
        if told and all(source.kind == "unspecified" for _, source in told):
            span = place_of(statement, told[-1][0])
            if copy.low[span.start : span.end] in rumours:
                yield span
    for found in whole_words(copy.low, copy.pack.sourcing.hearsay):
        if copy.in_body(found[0]):
            yield Span(*found)


def _around(copy: Copy, span: Span) -> tuple[int, int]:
    """The paragraph of the claim with its neighbours, and the window at the least."""
    at = next(i for i, paragraph in enumerate(copy.body) if span.start < paragraph.end)
    first, last = copy.body[max(0, at - 1)], copy.body[min(len(copy.body), at + 2) - 1]
    return min(first.start, span.start - WINDOW), max(last.end, span.end + WINDOW)


RULE = Rule(
    code=CODE,
    name="rumour-without-source",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
