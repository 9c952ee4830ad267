"""Asks the archive, off the event loop, and puts its answers into views."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar, get_args

from anyio import CapacityLimiter, to_thread

from sumber.archive.archive import Archive
from sumber.archive.changes import changes
from sumber.archive.query import Query
from sumber.desk.asking import PAGE, Asking, cursor_of
from sumber.desk.views import (
    Count,
    Facet,
    Failure,
    Found,
    Quoted,
    Reports,
    ReportTold,
    SourceTold,
    Version,
)
from sumber.model.record import SourceKind

T = TypeVar("T")
FRESH = 60.0  # seconds that counts may lag behind an archive that grows
REMEMBERED = 1_000  # questions whose counts are kept
THREADS = 2  # questions asked at the same time: more only wait for each other's interpreter
FAILURES = 200  # failed reports that are listed


class Stacks:
    """One archive, asked by many visitors at once."""

    def __init__(self, archive: Archive, inbox: str = "") -> None:
        self.archive = archive
        self._inbox = inbox
        self._threads = CapacityLimiter(THREADS)
        self._lock = threading.Lock()
        self._known: dict[Hashable, tuple[float, Any]] = {}

    async def warm_up(self) -> None:
        """Count the whole archive, which reads most of what other questions read."""
        await self._ask(lambda: self._spread(Query()))

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
        """How many answer, and how they are spread."""

        def count() -> tuple[int, tuple[Facet, ...]]:
            status, quote = Counter[str](), Counter[str]()
            for one in self.archive.spread(query):
                status[one.status] += one.statements
                quote[one.quote] += one.statements
            kinds = self._kinds(query, status.total())
            return status.total(), (_facet("status", status), _facet("kind", kinds), _facet("quote", quote))

        return self._remembered(("spread", query), count)

    def _kinds(self, query: Query, total: int) -> Counter[str]:
        """By kind of source; a statement may stand on several."""
        if query.kind or not total:
            return Counter({query.kind: total} if query.kind else {})
        return Counter({kind: self.archive.count(query, kind=kind) for kind in get_args(SourceKind)})

    def _remembered(self, key: Hashable, work: Callable[[], T]) -> T:
        """What broad questions came to is remembered for a while, since they are asked often and cost most.

        While one visitor waits for it to be found out again, the others are told what it was.
        """
        with self._lock:
            if known := self._known.get(key):
                since, found = known
                if since >= time.monotonic() - FRESH:
                    told: T = found
                    return told
                self._known[key] = (time.monotonic(), found)
        fresh = work()
        with self._lock:
            self._known[key] = (time.monotonic(), fresh)
            while len(self._known) > REMEMBERED:
                del self._known[next(iter(self._known))]
        return fresh

    def _quoted(self, asking: Asking) -> Quoted:
        query = asking.query
        wanted = {
            "name": query.source, "kind": query.kind, "outlet": query.outlet, "said_first": query.said_first,
            "said_last": query.said_last,
        }  # fmt: skip
        key = tuple(wanted.values())
        sums = self._remembered(("sums", *key), lambda: self.archive.source_sums(**wanted))
        found = self._remembered(
            ("quoted", asking.start, *key),
            lambda: self.archive.sources(limit=PAGE + 1, offset=asking.start, **wanted),
        )
        return Quoted(sums, tuple(found[:PAGE]), _next(found, asking.start))

    def _source(self, name: str, kind: str, start: int) -> SourceTold:
        told = self.archive.voice(name or None, kind)
        hits = self.archive.find(Query(source=name or None, kind=kind, exact=True), limit=PAGE + 1, offset=start)
        return SourceTold(told.voice, told.months, told.changed, told.revised, tuple(hits[:PAGE]), _next(hits, start))

    def _report(self, report: str) -> ReportTold:
        versions = self.archive.versions(report)
        at = next((n for n, record in enumerate(versions) if record.report.id == report), len(versions) - 1)
        before = versions[at - 1] if at else None
        told = (Version(one.report.id, n, one.report.published) for n, one in enumerate(versions, start=1))
        changed = tuple(changes(before, versions[at])) if before else ()
        return ReportTold(versions[at], tuple(told), changed, before)

    def _reports(self, start: int) -> Reports:
        found = self.archive.reports(limit=PAGE + 1, offset=start)
        return Reports(self.archive.count_reports(), tuple(found[:PAGE]), _next(found, start))

    def _failed(self) -> tuple[Failure, ...]:
        found = self.archive.failed()[:FAILURES]
        place = (one.place.removeprefix(self._inbox) for one in found)  # where the inbox lies is nobody's business
        return tuple(Failure(p, one.code, one.reason, one.tries, one.last) for p, one in zip(place, found, strict=True))


def _facet(name: str, counts: Counter[str]) -> Facet:
    """The values that there are, the most frequent first."""
    return Facet(name, tuple(Count(value, count) for value, count in counts.most_common() if count))


def _next(found: Sequence[object], start: int) -> str | None:
    return cursor_of(start + PAGE) if len(found) > PAGE else None
