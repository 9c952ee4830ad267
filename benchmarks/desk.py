#!/usr/bin/env python3
"""How soon the pages of a desk answer 20 clients at once: prints a table and, with --write, docs/desk-speed.md.

    python benchmarks/desk.py archive.db                  each page 20 clients at once
    python benchmarks/desk.py archive.db --ingest DIR     the same while DIR is taken into the archive
    python benchmarks/desk.py archive.db --write

The desk runs in a process of its own, as `sumber desk` starts it; the clients share the machine with it. What they ask
for differs from one request to the next. Twice: as people do, each client looking at a page for half a second at least,
and without any pause, which tells how many pages a second the desk can give at most.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import random
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import which
from typing import NamedTuple
from urllib.parse import urlencode

import httpx
from playwright.sync_api import sync_playwright

from sumber.archive.archive import Archive

DOCS = Path(__file__).resolve().parent.parent / "docs" / "desk-speed.md"
CLIENTS = 20
PAUSE = 0.5  # seconds
LIMIT = 0.200  # seconds that p95 of every page must stay below
PAINT = 1.0  # seconds until something of a page is to be seen
PAINTS = 10
PAINTED = "performance.getEntriesByName('first-contentful-paint')"
CHROMIUM = which("chromium") or which("chromium-browser")
WORDS = (
    "harga presiden polisi gempa banjir menteri gubernur korupsi pemilu rupiah sekolah rumah beras vaksin laut jalan "
    "kapal kereta hakim jaksa saham minyak hutan gunung pasar bola juara musik film anak guru dokter desa kota bank"
).split()


class Timing(NamedTuple):
    """How long a page took, in seconds, sorted; how many bytes one has; how many a second there were without pause.

    `paint`: seconds until a browser showed something of it.
    """

    page: str
    times: list[float]
    size: int
    rate: float
    paint: float = 0.0

    def at(self, share: float) -> float:
        return self.times[min(len(self.times) - 1, int(share * len(self.times)))]


def addresses(archive: str, seed: int) -> dict[str, Callable[[], str]]:
    """What is asked of each page, drawn at random by a fixed seed."""
    draw = random.Random(seed)
    with Archive(archive, make=False) as kept:
        voices = [voice for voice in kept.sources(limit=300) if voice.name]
        reports = [hit.report for word in WORDS for hit in kept.find(word, limit=40)]
    status, kind = ("asserted", "planned", "possible", "denied", "demanded"), ("person", "body", "media", "unnamed")

    def source() -> str:
        voice = draw.choice(voices)
        return "/source?" + urlencode({"name": voice.name, "kind": voice.kind})

    return {
        "search, nothing asked": lambda: "/search",
        "search, one word": lambda: f"/search?q={draw.choice(WORDS)}",
        "search, two words": lambda: "/search?" + urlencode({"q": " ".join(draw.sample(WORDS, 2))}),
        "search, word and filters": lambda: (
            f"/search?q={draw.choice(WORDS)}&status={draw.choice(status)}&kind={draw.choice(kind)}"
        ),
        "search, by what it is about": lambda: f"/search?q={draw.choice(WORDS)}&order=about&from=2016&to=2018",
        "sources": lambda: f"/sources?kind={draw.choice(kind)}",
        "source": source,
        "reports": lambda: "/reports",
        "report": lambda: f"/reports/{draw.choice(reports)}",
        "report, data": lambda: f"/reports/{draw.choice(reports)}.json",
        "inbox": lambda: "/inbox",
        "read, the form": lambda: "/read",
    }


async def measure(base: str, page: str, address: Callable[[], str], count: int, pause: float = 0) -> Timing:
    """Ask for a page `count` times, by 20 clients at once, each of whom looks at it for a time about `pause`."""
    times: list[float] = []
    size = 0
    left = iter(range(count))

    async def client() -> None:
        nonlocal size
        async with httpx.AsyncClient(base_url=base, timeout=60, headers={"accept": "text/html"}) as calls:
            for _ in left:
                await asyncio.sleep(pause * random.uniform(1, 2))
                begun = time.perf_counter()
                answer = await calls.get(address())
                times.append(time.perf_counter() - begun)
                answer.raise_for_status()
                size = max(size, len(answer.content))

    begun = time.perf_counter()
    await asyncio.gather(*(client() for _ in range(CLIENTS)))
    return Timing(page, sorted(times), size, count / (time.perf_counter() - begun))


def start(archive: str) -> tuple[subprocess.Popen[bytes], str]:
    """A desk in a process of its own, and its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "sumber", "desk", archive, "--no-browser", "--port", str(port)]
    process = subprocess.Popen(command)  # what it complains of is shown
    base = f"http://127.0.0.1:{port}"
    for _ in range(300):
        try:
            httpx.get(base + "/read", timeout=5)
            return process, base
        except httpx.TransportError:
            time.sleep(0.1)
    raise SystemExit("the desk did not start")


def run(archive: str, count: int) -> list[Timing]:
    """All pages, one after the other."""
    process, base = start(archive)
    try:
        time.sleep(10)  # the archive is counted and the reader's tables are loaded meanwhile
        timings = []
        painted = paints(base, addresses(archive, 2)) if CHROMIUM else {}
        for page, address in addresses(archive, 1).items():
            asyncio.run(measure(base, page, address, CLIENTS))
            fast = asyncio.run(measure(base, page, address, count // 2))
            timing = asyncio.run(measure(base, page, address, count, PAUSE))
            timings.append(timing._replace(rate=fast.rate, paint=painted.get(page, 0.0)))
            print(row(timings[-1]), flush=True)
        return timings
    finally:
        process.terminate()
        process.wait(20)


def paints(base: str, pages: dict[str, Callable[[], str]]) -> dict[str, float]:
    """Seconds until a browser that knows nothing of the desk shows something of a page: the slowest of PAINTS each."""
    found: dict[str, float] = {}
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        browser.new_page().goto(base + "/read")  # a browser that has just begun is slow whatever it shows
        for page, address in pages.items():
            for _ in range(PAINTS if not page.endswith("data") else 0):
                context = browser.new_context()
                tab = context.new_page()
                tab.goto(base + address())
                while not tab.evaluate(f"{PAINTED}.length"):
                    tab.wait_for_timeout(50)
                found[page] = max(found.get(page, 0.0), tab.evaluate(f"{PAINTED}[0].startTime") / 1000)
                context.close()
        browser.close()
    return found


def row(timing: Timing) -> str:
    """One line of the table."""
    told = " | ".join(f"{1000 * timing.at(share):.0f}" for share in (0.5, 0.95, 1.0))
    paint = f"{1000 * timing.paint:.0f}" if timing.paint else ""
    return f"| {timing.page} | {told} | {timing.size / 1000:.0f} | {timing.rate:.0f} | {paint} |"


def table(archive: str, timings: Sequence[Timing], ingest: bool) -> str:
    """The page of the documentation."""
    with Archive(archive, make=False) as kept:
        statements = kept.count("")
    worst = max(timing.at(0.95) for timing in timings)
    head = f"""# How soon the desk answers

Measured by `benchmarks/desk.py` on {platform.machine()} with {os.cpu_count()} cores, {CLIENTS} clients at once on the
same machine, each of whom looks at a page for {PAUSE} to {2 * PAUSE} s, on an archive of {statements:,} statements
{"while reports were being taken in" if ingest else "that nobody was writing to"}. Milliseconds at the client, kilobytes
of the largest answer. The slowest page's p95 is {1000 * worst:.0f} ms; {1000 * LIMIT:.0f} ms is the aim. First paint is
that of Chromium with nothing in its cache, the slowest of {PAINTS}, no other client there; {1000 * PAINT:.0f} ms is
the aim.

| page | median | p95 | slowest | kB | pages a second at most | first paint |
|---|---|---|---|---|---|---|
"""
    return head + "\n".join(map(row, timings)) + "\n"


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("--count", type=int, default=400, help="requests of each page")
    parser.add_argument("--ingest", metavar="FILE", help="take this in meanwhile")
    parser.add_argument("--write", action="store_true", help=f"write {DOCS.name}")
    given = parser.parse_args()
    taking = None
    if given.ingest:
        command = [sys.executable, "-m", "sumber", "ingest", given.ingest, "--archive", given.archive, "-j", "1", "-q"]
        taking = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        timings = run(given.archive, given.count)
    finally:
        if taking:
            taking.terminate()
            taking.wait(60)
    if given.write:
        DOCS.write_text(table(given.archive, timings, bool(taking)), encoding="utf-8")
    return 0 if all(timing.at(0.95) <= LIMIT and timing.paint <= PAINT for timing in timings) else 1


if __name__ == "__main__":
    sys.exit(main())
