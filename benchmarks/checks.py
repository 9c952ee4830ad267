#!/usr/bin/env python3
"""How many planted errors the checks find, and what they say about reports that nobody has touched.

Plants errors in the example reports and, where they lie beside the checkout in `../shared` (or where the environment
variable SUMBER_SHARED says), in the annotated ones: one error in one report at a time, by chance with a seed. An error
is found if a rule that may find it marks its place, and did not do so before it was planted.

    python benchmarks/checks.py              tables, and docs/checks-benchmark.md anew
    python benchmarks/checks.py --gate       exit 1 if a figure misses what is asked
    python benchmarks/checks.py --misses     every planted error that was not found
"""

from __future__ import annotations

import os

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")  # before numpy is loaded

import argparse
import csv
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

import as_you_type
import planting as p
import planting_figures as f
import speed
from accuracy import SHARED, as_report, gold_files
from planting import Planted, Planter

from sumber.checks.run import check
from sumber.intake.about import About
from sumber.intake.text import take_file, take_text
from sumber.model.finding import Finding
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.reading.pipeline import read_reports

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs" / "checks-benchmark.md"
JUDGED = ROOT / "benchmarks" / "checks_judged.csv"
SEED = 20240613

# Planter, how often it goes over all reports, and how many of its errors are kept at the most.
PLANTERS: tuple[tuple[Planter, int, int], ...] = (
    (p.weekdays, 1, 90),
    (p.days, 1, 160),
    (p.copyrights, 6, 12),
    (p.quotation_marks, 1, 200),
    (f.own_sums, 4, 40),
    (f.made_up_sums, 2, 130),
    (f.own_lists, 4, 20),
    (f.made_up_lists, 2, 130),
    (f.percentages, 1, 50),
    (f.directions, 1, 40),
    (f.conversions, 1, 40),
    (f.headlines, 3, 30),
    (p.people, 1, 150),
    (p.known_names, 1, 150),
    (p.credit_lines, 1, 30),
    (p.provinces, 3, 20),
    (p.people_once, 1, 60),
)
GROUPS = {
    "TIM": ("weekday", "day", "month", "year", "copyright year"),
    "NUM sums and lists": ("figure in a sum", "member of a list"),
    "QUO": ("quotation mark left out", "quotation mark of another kind"),
}
ASKED = {"TIM": 0.90, "NUM sums and lists": 0.90, "QUO": 0.90, "all": 0.75}
FALSE_ALARMS, OVERHEAD, LEAST = 0.20, 0.10, 1000
FRESH = 1000  # reports on which the cost is measured, each read once


@dataclass(frozen=True)
class Outcome:
    """One planted error, and whether it was found."""

    planted: Planted
    found: bool


def reports() -> list[Report]:
    """The example reports and the annotated ones, if they are there."""
    days = {"jalur-pipa-kaspia": "2024-03-13"}
    found = [
        take_file(path, About(published=days.get(path.stem))).report
        for path in sorted((ROOT / "examples").glob("*.txt"))
    ]
    return found + [as_report(path) for path in gold_files("dev")]


def planted(records: Sequence[Record]) -> list[Planted]:
    """The errors, the same for the same seed and the same reports."""
    kept: list[Planted] = []
    for number, (planter, rounds, most) in enumerate(PLANTERS):
        chance = Random(SEED + number)
        found = [one for _ in range(rounds) for record in records for one in planter(record, chance)]
        kept += chance.sample(found, min(most, len(found)))
    return kept


def outcomes(errors: Sequence[Planted], before: dict[str, Counter[tuple[str, str]]]) -> list[Outcome]:
    """Reads and checks every report with an error in it."""
    done = []
    for one, record in zip(errors, read_reports(one.report for one in errors), strict=True):
        known = Counter(before[one.report.id])
        done.append(Outcome(one, any(_is_new(finding, known, one) for finding in check(record))))
    return done


def _is_new(finding: Finding, known: Counter[tuple[str, str]], one: Planted) -> bool:
    """Whether the finding is at the place, by a rule that may see it, and was not there before."""
    key = finding.rule, finding.message
    if known[key]:
        known[key] -= 1
        return False
    return finding.rule in one.rules and finding.span.touches(one.place)


# --- untouched reports -----------------------------------------------------------------------------------------------


def judgements() -> dict[tuple[str, str, int], tuple[str, str]]:
    """What each finding about an untouched report was judged to be, by hand: by report, rule and place."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {(row["report"], row["rule"], int(row["place"])): (row["judged"], row["why"]) for row in rows}


def overhead() -> tuple[float, float]:
    """Microseconds a word of reading and of checking: the processor's time on reports that are new to it."""
    fresh = [take_text(text, speed.ABOUT) for text in islice(speed.texts(), FRESH)]
    words = sum(len(report.text.split()) for report in fresh)
    begun, checking = time.process_time(), 0.0
    for record in read_reports(fresh):
        start = time.process_time()
        check(record)
        checking += time.process_time() - start
    reading = time.process_time() - begun - checking
    return reading / words * 1e6, checking / words * 1e6


# --- telling ---------------------------------------------------------------------------------------------------------


def share(some: Sequence[Outcome]) -> float:
    return sum(one.found for one in some) / len(some) if some else 0.0


def table(done: Sequence[Outcome]) -> Iterator[str]:
    by: dict[tuple[str, bool], list[Outcome]] = defaultdict(list)
    for one in done:
        by[one.planted.kind, one.planted.made_up].append(one)
    yield "| what was changed | rules that may find it | planted | found |"
    yield "|---|---|---|---|"
    for (kind, made_up), some in by.items():
        where = ", in a sentence put in" if made_up else ""
        rules = ", ".join(sorted(some[0].planted.rules))
        yield f"| {kind}{where} | {rules} | {len(some)} | {share(some):.0%} |"


def figures(done: Sequence[Outcome]) -> dict[str, float]:
    found = {name: share([one for one in done if one.planted.kind in kinds]) for name, kinds in GROUPS.items()}
    return {**found, "all": share(done)}


def judged_table(records: Sequence[Record], told: dict[str, Sequence[Finding]]) -> tuple[list[str], Counter[str]]:
    known = judgements()
    lines, tally = ["| report | rule | judged | why |", "|---|---|---|---|"], Counter[str]()
    for record in records:
        for finding in told[record.report.id]:
            name = _name(record)
            judged, why = known.get((name, finding.rule, finding.span.start), ("not judged", ""))
            tally[judged] += 1
            lines.append(f"| {name} | {finding.rule} | {judged} | {why} |")
    return lines, tally


def _name(record: Record) -> str:
    return NAMES[record.report.id]


NAMES: dict[str, str] = {}

HEAD = """# How well the checks find what is wrong

<!-- Written by benchmarks/checks.py; run it again rather than change this page. -->

Errors are planted in {reports} reports ({examples} examples, {gold} annotated ones), one error in one report at a
time, by chance with a seed: {planted} in all. An error is found if a rule that may find it marks its place, and did
not before.

Only what an honest judge calls an error is planted: no day that fits its weekday, no misspelling that is another
name. The reports hold few sums and counted lists of their own; most of those errors stand in made-up sentences that
were put in, right at first and then broken, which the table tells apart. The sentences and the rules have one author,
so that the figures for them tell that the rules do what they are meant to, rather than how often copy errs in just
these ways.

A letter of a name that stands only once, and of nobody whom the tables know, is an error too, but nothing in the
report tells it: none of those can be found.
"""


def page(
    done: Sequence[Outcome], records: Sequence[Record], told: dict[str, Sequence[Finding]], cost: tuple[float, float]
) -> str:
    lines, tally = judged_table(records, told)
    gold = sum(record.report.id not in _example_ids() for record in records)
    head = HEAD.format(reports=len(records), examples=len(records) - gold, gold=gold, planted=len(done))
    asked = [f"| {name} | {value:.0%} | {ASKED[name]:.0%} |" for name, value in figures(done).items()]
    wrong = tally["false alarm"] / len(records)
    return "\n".join((
        head,
        "| | found | asked |", "|---|---|---|", *asked, "",
        *table(done), "",
        "## Reports that nobody has touched\n",
        f"{sum(tally.values())} findings in {len(records)} reports, each looked at by hand: "
        f"{tally['true find']} true finds, {tally['false alarm']} false alarms, "
        f"{wrong:.2f} a report (at most {FALSE_ALARMS:.2f} asked).\n",
        *lines, "",
        "## Time\n",
        f"Checking takes {cost[1]:.1f} microseconds a word, reading {cost[0]:.1f}: {cost[1] / cost[0]:.1%} more "
        f"(at most {OVERHEAD:.0%} asked; one core, {FRESH} reports that are each read once).\n",
        f"{as_you_type.told()}\n",
    ))  # fmt: skip


def _example_ids() -> frozenset[str]:
    return frozenset(id for id, name in NAMES.items() if not (SHARED / "gold" / "dev" / f"{name}.json").exists())


def missed(done: Sequence[Outcome], tally: Counter[str], number: int, cost: tuple[float, float]) -> Iterator[str]:
    """What is asked and not reached."""
    if len(done) < LEAST:
        yield f"only {len(done)} errors planted, {LEAST} asked"
    for name, value in figures(done).items():
        if value < ASKED[name]:
            yield f"{name}: {value:.1%} found, {ASKED[name]:.0%} asked"
    if tally["false alarm"] + tally["not judged"] > FALSE_ALARMS * number:
        yield f"{tally['false alarm']} false alarms and {tally['not judged']} findings not judged in {number} reports"
    if cost[1] > OVERHEAD * cost[0]:
        yield f"checking costs {cost[1] / cost[0]:.1%} of reading"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gate", action="store_true", help="exit 1 if a figure misses what is asked")
    parser.add_argument("--misses", action="store_true", help="show every error that was not found")
    parser.add_argument("--judge", action="store_true", help="show every finding about an untouched report")
    asked = parser.parse_args()
    records = list(read_reports(clean := reports()))
    paths = [*sorted((ROOT / "examples").glob("*.txt")), *gold_files("dev")]
    NAMES.update({report.id: path.stem for report, path in zip(clean, paths, strict=True)})
    told = {record.report.id: check(record) for record in records}
    if asked.judge:
        for record in records:
            for x in told[record.report.id]:
                print(f"{_name(record)},{x.rule},{x.span.start},,{x.message}")
        return 0
    before = {id: Counter((x.rule, x.message) for x in found) for id, found in told.items()}
    done = outcomes(planted(records), before)
    if asked.misses:
        for one in done:
            if not one.found:
                start, end = one.planted.place
                words = one.planted.report.text[max(0, start - 60) : min(end, start + 200) + 40].replace("\n", " ")
                print(f"{NAMES[one.planted.report.id]} {one.planted.kind}: … {words} … [{one.planted.report.title}]")
    cost = overhead()
    print("\n".join(table(done)))
    print({name: round(value, 3) for name, value in figures(done).items()}, f"{cost[1]:.2f} of {cost[0]:.2f} us a word")
    _, tally = judged_table(records, told)
    print(dict(tally), "on", len(records), "reports")
    if not asked.misses and len(records) > len(list((ROOT / "examples").glob("*.txt"))):
        DOCS.write_text(page(done, records, told, cost), encoding="utf-8")
    faults = list(missed(done, tally, len(records), cost))
    print(*faults, sep="\n")
    return 1 if asked.gate and faults else 0


if __name__ == "__main__":
    sys.exit(main())
