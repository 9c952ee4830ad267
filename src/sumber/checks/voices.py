"""Who speaks where in a report: the links of its statements that name or mean somebody, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from sumber.checks.base import Copy
from sumber.model.record import ChainLink, Source, Statement
from sumber.model.span import Span

SAYING = ("cue", "quote", "context")


class Voice(NamedTuple):
    """`source` answers at `place` for `statement`."""

    place: int
    source: Source
    statement: Statement


def sources(copy: Copy) -> dict[str, Source]:
    """The report's sources by id."""
    return copy.shared(_sources)


def _sources(copy: Copy) -> dict[str, Source]:
    return {source.id: source for source in copy.record.sources}


def speakers(copy: Copy, statement: Statement) -> list[tuple[ChainLink, Source]]:
    """The links of a statement that the sentence itself tells, outermost first, each with its source."""
    known = sources(copy)
    links = [link for link in statement.chain if link.via in SAYING and link.source in known]
    return [(link, known[link.source]) for link in links if link.source]


def place_of(statement: Statement, link: ChainLink) -> Span:
    """Where the text ties the statement to the link: its cue, its source, else the content itself."""
    return Span(*(link.cue or link.mention or statement.content[0]))


def voices(copy: Copy) -> tuple[Voice, ...]:
    """Everybody who answers for a statement of the body; those of whom the copy says nothing are left out."""
    return copy.shared(_voices)


def _voices(copy: Copy) -> tuple[Voice, ...]:
    found = [
        Voice(place_of(statement, link).start, source, statement)
        for statement in copy.record.statements
        for link, source in speakers(copy, statement)
        if source.kind != "unspecified"
    ]
    return tuple(sorted(found, key=lambda voice: voice.place))


def voices_between(copy: Copy, start: int, end: int) -> tuple[Voice, ...]:
    """Those of `voices` with their place in `[start, end)`."""
    found = voices(copy)
    first = bisect_left(found, start, key=lambda voice: voice.place)
    return found[first : bisect_left(found, end, key=lambda voice: voice.place)]


def has_credited_source(copy: Copy) -> bool:
    """Whether the credit lines or the dateline name somebody from whom the report as a whole is taken."""
    return any(credit.role == "source" for credit in copy.record.anatomy.credits)
