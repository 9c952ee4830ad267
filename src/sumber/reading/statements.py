"""Stage statements: what is known composed into the record, each statement with its chain, its time and its place."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Sequence

from sumber.model.record import ChainLink, Place, Record, Statement, Status, Time
from sumber.model.span import Span
from sumber.reading.known import Attribution, Known


def compose(known: Known) -> Record:
    """The record of all that is known."""
    statements = tuple(
        _statement(known, attribution, sources, status)
        for attribution, sources, status in zip(known.attributions, known.sources.of, known.statuses, strict=True)
    )
    return Record(
        report=known.report, anatomy=known.anatomy, sources=known.sources.sources, statements=statements,
        entities=known.names.entities, times=known.times, places=known.places,
    )


def _statement(known: Known, attribution: Attribution, sources: Sequence[int], status: Status) -> Statement:
    chain = (*_report_links(known), *_own_links(known, attribution, sources))
    return Statement(
        id=statement_id(known.report.id, attribution.content, chain),
        content=attribution.content,
        quote=attribution.quote,
        status=status,
        chain=chain,
        when=_when(known.times, attribution.content),
        where=_where(known, attribution.content),
    )


def _report_links(known: Known) -> tuple[ChainLink, ...]:
    """The links that come from the report as a whole: the outlet, then whom it credits."""
    listed = known.sources.sources
    outlet = (ChainLink(listed[0].id, "outlet"),) if listed else ()
    credits = (ChainLink(listed[i].id, "credit", next(iter(listed[i].mentions), None)) for i in known.sources.credits)
    return (*outlet, *credits)


def _own_links(known: Known, attribution: Attribution, sources: Sequence[int]) -> tuple[ChainLink, ...]:
    if not attribution.links:
        return (ChainLink(None, "narration"),)
    return tuple(
        ChainLink(known.sources.sources[index].id, link.via, link.mention, link.cue)
        for link, index in zip(attribution.links, sources, strict=True)
    )


def statement_id(report: str, content: Sequence[Span], chain: Sequence[ChainLink]) -> str:
    """Hash of the report's id, the content's spans and the chain. 16 hexadecimal digits."""
    links = [(link.source, link.via, link.mention and tuple(link.mention)) for link in chain]
    key = repr((report, [tuple(part) for part in content], links))
    return hashlib.blake2b(key.encode(), digest_size=8).hexdigest()


def _when(times: Sequence[Time], content: Sequence[Span]) -> int | None:
    """The content's own time: the first in it that lies on the calendar; how long or how often is none."""
    return next((i for i in _within(times, content) if times[i].type in ("DATE", "TIME")), None)


def _where(known: Known, content: Sequence[Span]) -> int | None:
    """The content's own place: the first that a preposition leads in, else the first."""
    named = [i for i in _within(known.places, content) if known.places[i].kind != "metonym"]
    inside = [i for i in named if not _is_currency(known, known.places[i].span)]
    return next((i for i in inside if _is_led_in(known, known.places[i].span.start)), inside[0] if inside else None)


def _is_currency(known: Known, span: Span) -> bool:
    """Whether the name is part of a currency's: `dolar AS`."""
    name = known.report.text[slice(*span)].lower()
    return f"{_word_before(known, span.start)} {name}" in known.pack.figures.units.money_after


def _is_led_in(known: Known, start: int) -> bool:
    return _word_before(known, start) in known.pack.cues.locatives


def _word_before(known: Known, start: int) -> str:
    """The word before a code point, in lower case; empty before the first one."""
    at = bisect_left(known.tokens.starts, start)
    return known.tokens.lower[at - 1] if at else ""


def _within(items: Sequence[Time] | Sequence[Place], content: Sequence[Span]) -> list[int]:
    """Indices of the items (in reading order) that stand within the content."""
    found = []
    for part in content:
        at = bisect_left(items, part.start, key=lambda item: item.span.start)
        while at < len(items) and items[at].span.end <= part.end:
            found.append(at)
            at += 1
    return found
