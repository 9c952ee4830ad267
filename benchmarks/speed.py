#!/usr/bin/env python3
"""How fast reading is, and where the time goes: prints tables and writes docs/speed.md.

Reads a sample of the articles in `../shared/corpus` (or where the environment variable SUMBER_SHARED says), or, where
they are not, the example reports over and over. Everything runs on one core; time is the processor's, so that other
work on the machine disturbs it little, except for the command's start, which is timed as a person waits for it.

    python benchmarks/speed.py                 tables, and docs/speed.md anew
    python benchmarks/speed.py --words 50000   a smaller sample
    python benchmarks/speed.py --gate          exit 1 if a figure misses what is asked
    python benchmarks/speed.py --profile       the functions that cost most, instead of tables
"""

from __future__ import annotations

import os

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")  # before numpy is loaded

import argparse
import cProfile
import gzip
import json
import platform
import pstats
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path

from sumber.intake.about import About
from sumber.intake.text import take_text
from sumber.reading import pipeline
from sumber.reading.statements import compose

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SUMBER_SHARED") or ROOT.parent / "shared")
ARTICLES = SHARED / "corpus" / "articles.jsonl.gz"
EXAMPLES = ROOT / "examples"
DOCS = ROOT / "docs" / "speed.md"
Spent = defaultdict[str, float]
ABOUT = About(language="id", published="2025-06-10")
EVERY = 43  # of 43,000 articles every so manieth: a thousand, of all outlets and years in their proportion
STARTS = 7  # starts of the command; the middle one counts
LENGTHS = (5_000, 10_000, 20_000, 40_000)  # words of one report


@dataclass(frozen=True)
class Asked:
    """A figure and what is asked of it: `least` or `most`, and what it aims at."""

    name: str
    value: float
    unit: str
    asked: float
    aim: float | None = None
    least: bool = True

    @property
    def met(self) -> bool:
        return self.value >= self.asked if self.least else self.value <= self.asked

    def row(self) -> str:
        sign = "≥" if self.least else "≤"
        aim = "" if self.aim is None else f"{sign} {self.aim:,g} {self.unit}"
        value = f"{self.value:,.0f}" if self.value >= 100 else f"{self.value:.2f}"
        return f"| {self.name} | {value} {self.unit} | {sign} {self.asked:,g} {self.unit} | {aim} |"


def texts() -> Iterator[str]:
    """The articles of the sample, or the examples without end."""
    if not ARTICLES.exists():
        yield from cycle(path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt")))
        return
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % EVERY == 0 and (body := json.loads(line)["body"]).strip():
                yield body


def sample(words: int) -> list[str]:
    """Texts of about so many words together."""
    taken, count = [], 0
    for text in texts():
        taken.append(text)
        count += len(text.split())
        if count >= words:
            break
    return taken


@contextmanager
def booked(spent: Spent, name: str) -> Iterator[None]:
    """Book the processor's time of what is done inside under `name`."""
    began = time.process_time()
    yield
    spent[name] += time.process_time() - began


def read_in_stages(bodies: list[str]) -> Spent:
    """Processor's seconds of every stage over all the texts, from text to JSON: the steps of `pipeline.read_batch`."""
    spent: Spent = defaultdict(float)
    with booked(spent, "intake"):
        reports = [take_text(body, ABOUT) for body in bodies]
    for some in pipeline.in_batches(reports, lambda report: len(report.text)):
        batch = [pipeline._start(report) for report in some]
        for stage in pipeline.STAGES:
            with booked(spent, stage.gives):
                layers = stage.read(batch) if stage.batched else [stage.read(known) for known in batch]
                batch = [replace(known, **{stage.gives: layer}) for known, layer in zip(batch, layers, strict=True)]
        with booked(spent, "statements"):
            records = [compose(known) for known in batch]
        with booked(spent, "to JSON"):
            for record in records:
                record.to_json()
    return spent


def seconds_of(text: str) -> float:
    """Processor's seconds for the whole of reading one text."""
    report = take_text(text, ABOUT)
    began = time.process_time()
    pipeline.read_batch([report])
    return time.process_time() - began


def lengths(bodies: list[str]) -> list[tuple[int, float]]:
    """Seconds for one report of growing length, made of many articles."""
    words = "\n".join(bodies).split(" ")
    rows = []
    for length in LENGTHS:
        if length <= len(words):
            text = " ".join(words[:length])
            rows.append((len(text.split()), min(seconds_of(text), seconds_of(text))))
    return rows


def start(*options: str) -> float:
    """Seconds from the command's start to its end, with one example report; the middle of several starts."""
    path = sorted(EXAMPLES.glob("*.txt"))[0]
    command = [sys.executable, "-m", "sumber", "read", str(path), *options]
    waited = []
    for _ in range(STARTS):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        waited.append(time.perf_counter() - began)
    return sorted(waited)[STARTS // 2]


def memory_of_child(bodies: list[str]) -> float:
    """Peak megabytes of a process that reads the sample, and nothing else."""
    code = "import sys,json,resource,sumber\nfor r in sumber.Reader().read_many(json.load(sys.stdin)): pass\n"
    code += "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    done = subprocess.run(
        [sys.executable, "-c", code], input=json.dumps(bodies), capture_output=True, text=True, check=True
    )
    return int(done.stdout) / 1024


def page(figures: list[Asked], spent: Spent, words: int, rows: list[tuple[int, float]], reports: int) -> str:
    """docs/speed.md."""
    total = sum(spent.values())
    out = ["<!-- Written by benchmarks/speed.py; run it, do not change this page. -->", "", "# Speed", ""]
    out += [f"{reports:,} articles, {words:,} words, on one core of {_machine()}.", ""]
    out += ["| figure | measured | asked | aim |", "|---|---|---|---|", *(figure.row() for figure in figures)]
    out += ["", "## Where the time goes", "", "| stage | microseconds a word | share |", "|---|---|---|"]
    out += [f"| {name} | {1e6 * value / words:.1f} | {100 * value / total:.0f} % |" for name, value in spent.items()]
    out += [f"| all | {1e6 * total / words:.1f} | 100 % |", "", "## Twice the text, twice the time", ""]
    out += ["| words in one report | seconds | words a second |", "|---|---|---|"]
    out += [f"| {count:,} | {value:.2f} | {count / value:,.0f} |" for count, value in rows]
    return "\n".join(out) + "\n"


def _machine() -> str:
    info = Path("/proc/cpuinfo")
    names = (
        [line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        if info.exists()
        else []
    )
    return f"{names[0] if names else platform.processor() or 'this machine'}, Python {platform.python_version()}"


def measure(words: int) -> tuple[list[Asked], str]:
    """All figures, and the page that tells them."""
    bodies = sample(words)
    count = sum(len(body.split()) for body in bodies)
    read_in_stages(bodies[:20])  # what is loaded or compiled once
    spent = read_in_stages(bodies)
    rows = lengths(bodies)
    (few, short), (many, long) = rows[0], rows[-1]
    figures = [
        Asked("words a second, the whole of reading", count / sum(spent.values()), "words/s", 8_000, 20_000),
        Asked("`sumber read --json`, start to end", start("--json"), "s", 1.5, 0.7, least=False),
        Asked("`sumber read`, start to end", start(), "s", 1.5, 0.7, least=False),
        Asked("memory", memory_of_child(bodies), "MB", 600, least=False),
        Asked(
            "memory of one report of 250,000 words",
            memory_of_child([" ".join(bodies * 9)[:2_000_000]]),
            "MB",
            600,
            least=False,
        ),
        Asked(
            "time a word in a long report against a short one",
            (long / many) / (short / few),
            "times",
            1.5,
            1,
            least=False,
        ),
    ]
    return figures, page(figures, spent, count, rows, len(bodies))


def profile(words: int) -> None:
    """Print the functions that cost most."""
    bodies = sample(words)
    read_in_stages(bodies[:20])
    with cProfile.Profile() as told:
        read_in_stages(bodies)
    pstats.Stats(told).sort_stats("tottime").print_stats(45)


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=250_000)
    parser.add_argument("--gate", action="store_true")
    parser.add_argument("--profile", action="store_true")
    asked = parser.parse_args()
    if asked.profile:
        profile(asked.words)
        return 0
    figures, told = measure(asked.words)
    print(told)
    if asked.gate:
        return 0 if all(figure.met for figure in figures) else 1
    DOCS.write_text(told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
