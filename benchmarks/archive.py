#!/usr/bin/env python3
"""What keeping costs beside reading, and how soon an archive answers: prints tables and writes docs/archive-speed.md.

Takes in the articles of `../shared/corpus` (or of where SUMBER_SHARED says). Reading alone and taking in are done in
turn, an eighth of the articles at a time, so that other work on the machine weighs on both alike; both read in as many
worker processes, and both take in the same way. Then the archive is asked.

    python benchmarks/archive.py                      the whole corpus, docs/archive-speed.md anew
    python benchmarks/archive.py --every 20           every twentieth article, nothing written
    python benchmarks/archive.py --ask archive.db     only ask an archive that is there
"""

from __future__ import annotations

import os

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")  # before numpy is loaded

import argparse
import gzip
import platform
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path

import msgspec
from sqlalchemy import func, select

from sumber.archive.archive import Archive
from sumber.archive.query import Near, Query
from sumber.archive.tables import report_versions, statements
from sumber.bulk.ingest import TOGETHER, Plan, ingest
from sumber.bulk.inputs import inputs_in
from sumber.bulk.reading import pack
from sumber.bulk.workers import Workers
from sumber.intake.options import Options
from sumber.intake.take import take_in
from sumber.model.report import Report
from sumber.reader import Reader

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SUMBER_SHARED") or ROOT.parent / "shared")
ARTICLES = SHARED / "corpus" / "articles.jsonl.gz"
DOCS = ROOT / "docs" / "archive-speed.md"
OPTIONS = Options(columns={"text": "body"})
NOTE = "<!-- Written by benchmarks/archive.py; run it, do not change this page. -->\n"
PARTS = 8
ROUNDS = 5  # of which the quickest counts: the archive is warm then

FINDS: dict[str, Query] = {
    "nothing in particular": Query(),
    "dan": Query("dan"),
    "harga beras": Query("harga beras"),
    '"rumah sakit"': Query('"rumah sakit"'),
    "a word that is nowhere": Query("xyzzy"),
    "--source Jokowi": Query(source="Jokowi"),
    "dan --source Jokowi": Query("dan", source="Jokowi"),
    "yang --kind unnamed": Query("yang", kind="unnamed"),
    "--outlet kompas.com": Query(outlet="kompas.com"),
    "dan --about Jakarta": Query("dan", about="Jakarta"),
    "--place Surabaya": Query(place="Surabaya"),
    "dan --near -6.2,106.8,100": Query("dan", near=Near(-6.2, 106.8, 100)),
    "--near -6.2,106.8,2000": Query(near=Near(-6.2, 106.8, 2000)),
    "yang --from 1950 --to 1951": Query("yang", first=date(1950, 1, 1), last=date(1951, 12, 31)),
    "--from 2019-01-01 --to 2019-03-05": Query(first=date(2019, 1, 1), last=date(2019, 3, 5)),
    "dan --from 1999": Query("dan", first=date(1999, 1, 1)),
    "yang --said-to 2013": Query("yang", said_last=date(2013, 12, 31)),
    "--said-from 2018-05-03 --said-to 2018-06-03": Query(said_first=date(2018, 5, 3), said_last=date(2018, 6, 3)),
    "--status possible --quote direct --depth 2": Query(status="possible", quote="direct", depth=2),
    "--status asserted": Query(status="asserted"),
    "dan --status denied": Query("dan", status="denied"),
}
SOURCES: dict[str, dict[str, object]] = {
    "": {},
    "--outlet kompas.com": {"outlet": "kompas.com"},
    "jokowi": {"name": "jokowi"},
    "--kind unnamed": {"kind": "unnamed"},
    "--said-from 2018 --said-to 2018": {"said_first": date(2018, 1, 1), "said_last": date(2018, 12, 31)},
}


def only_read(job: bytes) -> bytes:
    """A worker's work when nothing is kept."""
    Reader().read_together(msgspec.msgpack.decode(job, type=list[Report]))
    return b""


@dataclass
class Spent:
    """Seconds waited for, and seconds of processors, of this process and its workers."""

    wall: float = 0.0
    processor: float = 0.0

    @contextmanager
    def measured(self) -> Iterator[None]:
        wall, processor = time.monotonic(), _processor()
        yield
        self.wall += time.monotonic() - wall
        self.processor += _processor() - processor


def _processor() -> float:
    told = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in told)


@dataclass
class Memory:
    """The most memory that this process and those it started held together, looked at twice a second."""

    most: int = 0
    _end: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Memory:
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *fault: object) -> None:
        self._end.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._end.wait(0.5):
            self.most = max(self.most, sum(map(_resident, _family())))


def _family() -> list[int]:
    me = os.getpid()
    children = Path(f"/proc/{me}/task").glob("*/children")
    return [me, *(int(child) for one in children for child in one.read_text().split())]


def _resident(process: int) -> int:
    """Memory of its own and its share of what it shares, bytes."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


@dataclass
class Kept:
    """What taking in the articles has cost."""

    reading: Spent = field(default_factory=Spent)
    keeping: Spent = field(default_factory=Spent)
    memory: int = 0
    reports: int = 0
    letters: int = 0


def keep(place: Path, every: int, parts: int, processes: int) -> Kept:
    """Read the articles, and take them into the archive at `place`, part by part."""
    kept = Kept()
    with tempfile.TemporaryDirectory(dir=place.parent) as folder:
        for part in _parts(Path(folder), every, parts):
            with kept.reading.measured():
                _read(part, processes)
            with kept.keeping.measured(), Memory() as memory, Archive(place) as archive:
                for done in ingest(archive, inputs_in([str(part)]), Plan(OPTIONS, processes)):
                    totals = done.totals
            kept.memory = max(kept.memory, memory.most)
            kept.reports += totals.new + totals.versions
            print(part.name, kept, file=sys.stderr, flush=True)
    with Archive(place) as archive:
        kept.letters = sum(len(record.report.text.encode()) for record in archive.records(all_versions=True))
    return kept


def _parts(folder: Path, every: int, parts: int) -> Iterator[Path]:
    """The articles in files of their own."""
    files = [folder / f"{part}.jsonl" for part in range(parts)]
    opened = [file.open("wb") for file in files]
    with gzip.open(ARTICLES) as lines:
        for i, line in enumerate(islice(lines, 0, None, every)):
            opened[i % parts].write(line)
    for one in opened:
        one.close()
    yield from files


def _read(part: Path, processes: int) -> None:
    def jobs() -> Iterator[bytes]:
        reports = (item for item in take_in(part, OPTIONS) if isinstance(item, Report))
        while batch := list(islice(reports, TOGETHER)):
            yield pack(batch)

    with Workers(only_read, processes) as workers:
        for _ in workers.run(jobs()):
            pass


def ask(place: Path) -> list[tuple[str, float, float]]:
    """What was asked, how long it took in milliseconds, and how long it may take."""
    with Archive(place, make=False) as archive:
        rows = [(f"find {name}", _quickest(lambda q=q: archive.find(q)), 100.0) for name, q in FINDS.items()]  # type: ignore[misc]
        rows += [(f"timeline {name}", _quickest(lambda q=q: archive.timeline(q)), 500.0) for name, q in FINDS.items()]  # type: ignore[misc]
        for name, asked in SOURCES.items():
            rows.append((f"sources {name}", _quickest(lambda a=asked: _sources(archive, a)), 500.0))  # type: ignore[misc]
    return rows


def _sources(archive: Archive, asked: dict[str, object]) -> None:
    archive.sources(**asked)
    archive.source_sums(**asked)


def _quickest(ask_once: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        ask_once()
        times.append(time.perf_counter() - begun)
    return min(times) * 1000


def page(kept: Kept | None, place: Path, rows: list[tuple[str, float, float]], processes: int) -> str:
    """The tables."""
    parts = [NOTE, "# Speed of the archive\n"]
    if kept:
        size = place.stat().st_size
        wall, processor = (getattr(kept.keeping, what) / getattr(kept.reading, what) for what in ("wall", "processor"))
        parts += [
            f"{kept.reports:,} reports, {kept.letters / 1e6:,.0f} MB of text, {processes} processes that read on "
            f"{os.cpu_count()} cores, Python {platform.python_version()}.\n",
            "| figure | measured | asked |", "|---|---|---|",
            f"| time to take in, against reading alone | {wall:.2f} times ({kept.keeping.wall:.0f} s, "
            f"{kept.reading.wall:.0f} s) | ≤ 1.15 times |",
            f"| time of processors, likewise | {processor:.2f} times ({kept.keeping.processor:.0f} s, "
            f"{kept.reading.processor:.0f} s) | |",
            f"| memory of all processes together | {kept.memory / 1e6:,.0f} MB | ≤ 1,500 MB |",
            f"| size of the archive, against its text | {size / kept.letters:.2f} times | ≤ 6 times |", "",
        ]  # fmt: skip
    parts += [f"{_size(place)}\n", "| asked, warm | ms | at most |", "|---|---|---|"]
    parts += [f"| `{what.strip()}` | {took:.0f} | {most:.0f} |" for what, took, most in rows]
    return "\n".join(parts) + "\n"


def _size(place: Path) -> str:
    with Archive(place, make=False) as archive, archive.reading() as connection:
        counts = [connection.scalar(select(func.count()).select_from(table)) for table in (report_versions, statements)]
    return f"Asked of an archive of {counts[0]:,} reports and {counts[1]:,} statements, the quickest of {ROUNDS} times:"


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--parts", type=int, default=PARTS)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--ask", type=Path)
    parser.add_argument("--docs", action="store_true", help="write the page though it is not the whole corpus")
    parser.add_argument("--keep", type=Path, help="leave the archive here")
    given = parser.parse_args()
    if given.ask:
        told = page(None, given.ask, ask(given.ask), given.processes)
        return _show(told, given.docs)
    with tempfile.TemporaryDirectory() as folder:
        place = given.keep or Path(folder) / "archive.db"
        kept = keep(place, given.every, given.parts, given.processes)
        told = page(kept, place, ask(place), given.processes)
    return _show(told, given.docs or given.every == 1)


def _show(told: str, keep_page: bool) -> int:
    print(told)
    if keep_page:
        DOCS.write_text(told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
