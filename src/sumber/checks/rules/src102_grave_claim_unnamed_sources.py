"""A grave claim rests on unnamed sources alone.

## What it finds
A statement of crime, death, sickness or corruption that the copy puts on somebody without a name (`seorang pejabat`,
`sumber`, `warga`), while nobody with a name, no body, no medium and no document says anything of that kind anywhere
in the report.

## Why it matters
Such a claim harms those it is about. Most newsrooms ask for a second source or an editor's leave before it is
published.

## Example
    Seorang pejabat mengatakan bupati itu menerima suap. Kantor bupati tutup.

## Instead
    Seorang pejabat mengatakan bupati itu menerima suap. KPK membenarkan bahwa kasus suap itu diselidiki.

## Limits
Whether the named source confirms the claim or denies it is not asked. Grave matters are known by their words; a claim
told without them is not seen.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.voices import has_credited_source, speakers
from sumber.checks.wordsearch import whole_words
from sumber.model.finding import Finding
from sumber.model.record import Statement
from sumber.model.span import Span

CODE = "SRC102"
NAMELESS = ("unnamed", "group")


def look(copy: Copy) -> Iterator[Finding]:
    if has_credited_source(copy) or not any(source.kind in NAMELESS for source in copy.record.sources):
        return
    places = [start for start, _ in whole_words(copy.low, copy.pack.sourcing.grave)]
    grave = [statement for statement in copy.record.statements if places and _is_grave(statement, places)]
    if any(_is_named(copy, statement) for statement in grave):
        return
    for statement in grave:
        told = speakers(copy, statement)
        mention = told[-1][0].mention if told and all(source.kind in NAMELESS for _, source in told) else None
        if mention and _is_hidden(copy, mention):
            yield Finding(CODE, mention, f"only “{copy.words(mention)}” stands behind a grave claim")


def _is_hidden(copy: Copy, mention: Span) -> bool:
    """Whether the words themselves speak of somebody without a name: `seorang pejabat`, `sumber`, `salah satu …`."""
    names = copy.pack.names
    words = copy.low[mention[0] : mention[1]].split()
    if tuple(words[:2]) in names.numbers.partitive:
        return True
    return words[0] in names.numbers.one | names.numbers.some | names.person.sources


def _is_named(copy: Copy, statement: Statement) -> bool:
    """Whether somebody answers for it whom the reader can find: a person, a body, a medium, a document."""
    return any(source.kind not in (*NAMELESS, "unspecified") for _, source in speakers(copy, statement))


def _is_grave(statement: Statement, places: list[int]) -> bool:
    """Whether a word at one of the places is part of what is stated."""
    return any(bisect_left(places, start) < bisect_left(places, end) for start, end in statement.content)


RULE = Rule(
    code=CODE,
    name="grave-claim-unnamed-sources",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
