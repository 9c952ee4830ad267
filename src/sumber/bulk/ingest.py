"""Takes reports in: intake -> worker processes that read -> one writer. What is reported as done is in the archive."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import chain

from sumber.archive.archive import Archive
from sumber.archive.draft import Draft
from sumber.archive.unread import Tried
from sumber.archive.writer import InputDone, Kept
from sumber.bulk.inputs import Input, take
from sumber.bulk.reading import Read, pack, read_here, read_packed, unpack
from sumber.bulk.workers import Workers
from sumber.errors import Unexpected
from sumber.intake.options import USUAL, Options
from sumber.model.report import Report
from sumber.model.unread import Unread

# A worker's job: as many reports as the tagger is quickest with; long ones fewer (see reading/pipeline.py).
TOGETHER, CHARACTERS = 64, 400_000
# A transaction: so many reports, or what has come in so many seconds. Of 100 to 1,000 reports none was quicker than
# 256; a transaction waits for the disk once.
COMMIT, PATIENCE = 256, 2.0
FEW = 16  # reports read in this process: before a worker has loaded the model, they are done

Item = Report | Unread


@dataclass(frozen=True)
class Plan:
    """How to take in. `processes`: how many read; None: one a core. `again`: inputs known as done, too.

    `commit`: reports put into the archive in one transaction.
    `given`: the options as the command line has them, kept so that what failed can be tried again in the same way.
    """

    options: Options = USUAL
    processes: int | None = None
    again: bool = False
    given: str = ""
    commit: int = COMMIT


@dataclass
class Totals:
    """What has become of the reports so far; all of it is in the archive."""

    new: int = 0
    versions: int = 0
    known: int = 0
    unread: int = 0
    inputs: int = 0
    skipped: int = 0

    @property
    def reports(self) -> int:
        return self.new + self.versions + self.known + self.unread


@dataclass
class Committed:
    """One transaction: what is now in the archive."""

    kept: list[Kept]
    unread: list[Unread]
    totals: Totals

    @property
    def fresh(self) -> int:
        """How many reports or versions of reports were not there before."""
        return sum(one.new for one in self.kept)


@dataclass
class _Chunk:
    """Items in order. `known`: version numbers of the reports that the archive has. `read`: what came of the others."""

    items: list[tuple[Input, Item]] = field(default_factory=list)
    ended: list[InputDone] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)
    characters: int = 0
    most: int = TOGETHER

    def to_read(self) -> list[Report]:
        return [item for _, item in self.items if isinstance(item, Report) and item.id not in self.known]

    @property
    def full(self) -> bool:
        return len(self.items) >= self.most or self.characters >= CHARACTERS


def ingest(archive: Archive, inputs: Iterable[Input], plan: Plan = Plan()) -> Iterator[Committed]:
    """Take in everything and tell after each transaction what it has put into the archive.

    Inputs that were wholly taken in before and have not changed are passed over; of the others, reports that are there
    already. So the same call after a broken one goes on where that stopped.

    Raises:
        ArchiveFull, ArchiveBusy, ArchiveUnusable: the run ends; what was told before is kept.
    """
    run = _Run(archive, plan)
    batch = _Batch(archive, run.totals, plan.commit)
    for chunk, read in run.read(run.chunks(inputs)):
        batch.add(chunk, read)
        if batch.due:
            yield batch.commit()
    yield batch.commit()
    if run.totals.new + run.totals.versions >= COMMIT:
        archive.writer.tidy()


class _Run:
    def __init__(self, archive: Archive, plan: Plan) -> None:
        self._archive = archive
        self._plan = plan
        self.totals = Totals()

    def chunks(self, inputs: Iterable[Input]) -> Iterator[_Chunk]:
        """All items in chunks, each knowing which of its reports are there already."""
        most = min(TOGETHER, self._plan.commit)
        chunk = _Chunk(most=most)
        for one in inputs:
            if self._archive.writer.begin_input(one.name, one.size, one.modified, again=self._plan.again):
                self.totals.skipped += 1
                continue
            found = unread = 0
            for item in _taken(one, self._plan.options):
                chunk.items.append((one, item))
                chunk.characters += len(item.text) if isinstance(item, Report) else 0
                found += 1
                unread += isinstance(item, Unread)
                if chunk.full:
                    yield self._look_up(chunk)
                    chunk = _Chunk(most=most)
            if one.size is not None or one.fault is not None or one.data is not None:
                chunk.ended.append(InputDone(one.name, one.size, one.modified, found, unread, self._plan.given))
        yield self._look_up(chunk)

    def _look_up(self, chunk: _Chunk) -> _Chunk:
        hashes = [item.id for _, item in chunk.items if isinstance(item, Report)]
        chunk.known = self._archive.writer.versions_of(hashes)
        return chunk

    def read(self, chunks: Iterator[_Chunk]) -> Iterator[tuple[_Chunk, list[Read]]]:
        """Every chunk with what came of its reports. Few reports are read here: workers take longer to start."""
        first = next(chunks)
        if len(first.items) <= FEW:
            yield first, read_here(first.to_read())
            first = next(chunks, _Chunk())
        count = self._plan.processes if self._plan.processes is not None else os.cpu_count() or 1
        everything = chain([first], chunks)
        if count == 0 or not first.items:
            yield from ((chunk, read_here(chunk.to_read())) for chunk in everything)
        else:
            yield from self._read_apart(everything, count)

    def _read_apart(self, chunks: Iterator[_Chunk], count: int) -> Iterator[tuple[_Chunk, list[Read]]]:
        with ExitStack() as stack:
            workers = stack.enter_context(Workers(read_packed, count))
            under_way: list[_Chunk] = []

            def jobs() -> Iterator[bytes]:
                for chunk in chunks:
                    under_way.append(chunk)
                    yield pack(chunk.to_read())

            for result in workers.run(jobs()):
                yield under_way.pop(0), unpack(result)


def _taken(one: Input, options: Options) -> Iterator[Item]:
    """The items of an input; if taking in itself fails, that is told as one more, and the run goes on."""
    try:
        yield from take(one, options)
    except Exception as fault:
        told = Unexpected("E131", error=f"{type(fault).__name__}: {fault}")
        yield Unread(one.name, told.code, told.reason)


class _Batch:
    """What is to be written in one transaction."""

    def __init__(self, archive: Archive, totals: Totals, most: int) -> None:
        self._archive = archive
        self._most = most
        self._totals = totals
        self._clear()

    def _clear(self) -> None:
        self._drafts: list[Draft] = []
        self._known: list[Kept] = []
        self._tried: list[Tried] = []
        self._ended: list[InputDone] = []
        self._since = time.monotonic()

    @property
    def pending(self) -> bool:
        return bool(self._drafts or self._known or self._tried or self._ended)

    @property
    def due(self) -> bool:
        return len(self._drafts) >= self._most or (self.pending and time.monotonic() - self._since > PATIENCE)

    def add(self, chunk: _Chunk, read: list[Read]) -> None:
        results = iter(read)
        for one, item in chunk.items:
            if isinstance(item, Report) and item.id in chunk.known:
                self._known.append(Kept(item.id, chunk.known[item.id], False))
                continue
            result = item if isinstance(item, Unread) else next(results)
            if isinstance(result, Draft):
                self._drafts.append(result)
            else:
                self._tried.append(Tried(result, one.name))
        self._ended += chunk.ended

    def commit(self) -> Committed:
        kept, refused = self._write()
        unread = [tried.what for tried in self._tried] + refused
        self._totals.new += sum(one.new and one.version == 1 for one in kept)
        self._totals.versions += sum(one.new and one.version > 1 for one in kept)
        self._totals.known += len(self._known) + sum(not one.new for one in kept)
        self._totals.unread += len(unread)
        self._totals.inputs += len(self._ended)
        done = Committed(self._known + kept, unread, self._totals)
        self._clear()
        return done

    def _write(self) -> tuple[list[Kept], list[Unread]]:
        return self._archive.writer.write_or_part(self._drafts, self._tried, self._ended)
