"""Asks the archive, off the event loop, and puts its answers into views."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar, get_args

from anyio import CapacityLimiter, to_thread
from sqlalchemy import func, select

from sumber.archive import tables
from sumber.archive.archive import Archive
from sumber.archive.changes import changes
from sumber.archive.draft import voice_id
from sumber.archive.query import Query
from sumber.archive.stems import fold
from sumber.archive.voices import Voice
from sumber.desk.asking import PAGE, Asking, cursor_of
from sumber.desk.faults import refuse
from sumber.desk.views import (
    Count,
    Facet,
    Failure,
    Found,
    Listed,
    Month,
    Quoted,
    Reports,
    ReportTold,
    SourceTold,
    Version,
)
from sumber.errors import NotKept
from sumber.model.record import Quote, SourceKind, Status

T = TypeVar("T")
FACETS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("status", get_args(Status)),
    ("kind", get_args(SourceKind)),
    ("quote", get_args(Quote)),
)
FRESH = 60.0  # seconds that counts may lag behind an archive that grows
REMEMBERED = 1_000  # questions whose counts are kept
THREADS = 2  # questions asked at the same time: more only wait for each other's interpreter
NAMESAKES = 40  # sources looked at that share the words of a name; the most quoted come first
OPENING = 160  # characters of a report that a list shows of one without headline
FAILURES = 200  # failed reports that are listed


class Stacks:
    """One archive, asked by many visitors at once."""

    def __init__(self, archive: Archive, inbox: str = "") -> None:
        self.archive = archive
        self._inbox = inbox
        self._threads = CapacityLimiter(THREADS)
        self._spreads: dict[Query, tuple[float, int, tuple[Facet, ...]]] = {}

    async def found(self, asking: Asking) -> Found:
        """Statements that answer a question, with facets."""
        return await self._ask(lambda: self._found(asking))

    async def hits(self, asking: Asking, limit: int) -> list[Any]:
        """Only the statements, as many as are wanted."""
        return await self._ask(lambda: self._hits(asking, limit))

    async def quoted(self, asking: Asking) -> Quoted:
        """Who is quoted most."""
        return await self._ask(lambda: self._quoted(asking))

    async def source(self, name: str, kind: str, start: int) -> SourceTold:
        """Everything that one source said. Refused if nobody of that name and kind is quoted."""
        return await self._ask(lambda: self._source(name, kind, start))

    async def report(self, report: str) -> ReportTold:
        """One version of a report, with what changed since the one before. Refused if it is not kept."""
        return await self._ask(lambda: self._report(report))

    async def reports(self, start: int) -> Reports:
        """Reports, the latest published first."""
        return await self._ask(lambda: self._reports(start))

    async def failed(self) -> tuple[Failure, ...]:
        """What could not be read."""
        return await self._ask(self._failed)

    async def _ask(self, work: Callable[[], T]) -> T:
        return await to_thread.run_sync(work, limiter=self._threads, abandon_on_cancel=True)

    def _hits(self, asking: Asking, limit: int) -> list[Any]:
        ask = self.archive.timeline if asking.order == "about" else self.archive.find
        return ask(asking.query, limit=limit, offset=asking.start)

    def _found(self, asking: Asking) -> Found:
        hits = self._hits(asking, PAGE + 1)
        count, facets = self._spread(asking.query)
        return Found(count, tuple(hits[:PAGE]), facets, _next(hits, asking.start))

    def _spread(self, query: Query) -> tuple[int, tuple[Facet, ...]]:
        """How many answer, and how they are spread; remembered for a while, since broad questions are asked often."""
        known = self._spreads.get(query)
        if known is None or known[0] < time.monotonic() - FRESH:
            facets = tuple(self._facet(query, name, values) for name, values in FACETS)
            known = (time.monotonic(), self.archive.count(query), facets)
            self._spreads[query] = known
            while len(self._spreads) > REMEMBERED:
                self._spreads.pop(next(iter(self._spreads)), None)
        return known[1], known[2]

    def _facet(self, query: Query, name: str, values: Sequence[str]) -> Facet:
        """Of a parameter that is asked for, the one value; else those that there are, the most frequent first."""
        chosen = getattr(query, name)
        told = [Count(value, self.archive.count(query, **{name: value})) for value in ([chosen] if chosen else values)]
        return Facet(name, tuple(sorted((one for one in told if one.statements), key=lambda one: -one.statements)))

    def _quoted(self, asking: Asking) -> Quoted:
        query = asking.query
        wanted = {
            "name": query.source, "kind": query.kind, "outlet": query.outlet, "said_first": query.said_first,
            "said_last": query.said_last,
        }  # fmt: skip
        found = self.archive.sources(limit=PAGE + 1, offset=asking.start, **wanted)
        return Quoted(self.archive.source_sums(**wanted), tuple(found[:PAGE]), _next(found, asking.start))

    def _source(self, name: str, kind: str, start: int) -> SourceTold:
        voice = self._voice(name, kind)
        query = Query(source=name or None, kind=kind)
        hits = self.archive.find(query, limit=PAGE + 1, offset=start)
        months = self._months(voice_id(name or None, kind))
        return SourceTold(voice, months, self.archive.count(query), tuple(hits[:PAGE]), _next(hits, start))

    def _voice(self, name: str, kind: str) -> Voice:
        """The voice of just this name: asking gives all whose names have these words."""
        found = self.archive.sources(limit=NAMESAKES, name=name or None, kind=kind)
        for voice in found:
            if fold(voice.name or "") == fold(name):
                return voice
        raise refuse("not-found", "nobody of this name and kind is quoted in the archive")

    def _months(self, voice: int) -> tuple[Month, ...]:
        q = tables.quoted.c
        asked = (
            select(q.month, func.sum(q.statements)).where(q.voice_id == voice, q.month != "").group_by(q.month)
            .having(func.sum(q.statements) > 0).order_by(q.month)
        )  # fmt: skip
        with self.archive.reading() as connection:
            return tuple(Month(month, int(count)) for month, count in connection.execute(asked))

    def _report(self, report: str) -> ReportTold:
        try:
            versions = self.archive.versions(report)
        except NotKept as fault:
            raise refuse("not-found", fault.reason) from None
        at = next((n for n, record in enumerate(versions) if record.report.id == report), len(versions) - 1)
        before = versions[at - 1] if at else None
        told = (Version(one.report.id, n, one.report.published) for n, one in enumerate(versions, start=1))
        changed = tuple(changes(before, versions[at])) if before else ()
        return ReportTold(versions[at], tuple(told), changed, before)

    def _reports(self, start: int) -> Reports:
        v = tables.report_versions.c
        columns = (v.hash, v.outlet, v.title, v.published, v.url, func.substr(v.text, 1, OPENING), v.version)
        asked = (
            select(*columns).where(v.latest).order_by(v.published.desc().nulls_last(), v.id.desc())
            .limit(PAGE + 1).offset(start)
        )  # fmt: skip
        with self.archive.reading() as connection:
            rows = connection.execute(asked).all()
            count = connection.scalar(select(func.count()).select_from(tables.reports)) or 0
        return Reports(count, tuple(Listed(*row) for row in rows[:PAGE]), _next(rows, start))

    def _failed(self) -> tuple[Failure, ...]:
        found = self.archive.failed()[:FAILURES]
        place = (one.place.removeprefix(self._inbox) for one in found)  # where the inbox lies is nobody's business
        return tuple(Failure(p, one.code, one.reason, one.tries, one.last) for p, one in zip(place, found, strict=True))


def _next(found: Sequence[object], start: int) -> str | None:
    return cursor_of(start + PAGE) if len(found) > PAGE else None
