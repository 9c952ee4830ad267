#!/usr/bin/env python3
"""How well reading does on hand-annotated reports: prints a table, keeps the floors, shows the misses.

The annotated reports and the script that scores them (`gold/dev`, `gold/seed`, `gold/score.py`) lie beside the checkout
in `../shared`, or where the environment variable SUMBER_SHARED says. They are no part of the package.

    python benchmarks/accuracy.py                  table, and docs/accuracy.md anew
    python benchmarks/accuracy.py --gate           exit 1 if a figure is under its floor in benchmarks/floors.json
    python benchmarks/accuracy.py --update         raise the floors to today's figures (--lower: also lower them)
    python benchmarks/accuracy.py --errors         every miss, report by report
    python benchmarks/accuracy.py --errors status,speaker --only tempo
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from sumber.model.record import Record
from sumber.model.report import Report
from sumber.reading.pipeline import read_reports

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SUMBER_SHARED") or ROOT.parent / "shared")
FLOORS = ROOT / "benchmarks" / "floors.json"
DOCS = ROOT / "docs" / "accuracy.md"
SETS = ("dev", "seed")

# What is asked of reading at the least, and what it aims at.
ASKED: dict[str, dict[str, tuple[float | None, float]]] = {
    "dev": {
        "attribution F1": (0.80, 0.90),
        "source F1": (0.82, 0.92),
        "cue F1": (0.82, 0.92),
        "speaker": (0.85, 0.95),
        "kind": (0.85, 0.95),
        "quote": (0.93, 0.95),
        "status": (0.85, 0.95),
        "nested chains": (0.70, 0.90),
        "times F1": (0.88, 0.95),
        "places F1": (0.85, 0.93),
        "within 161 km": (0.90, 0.97),
    },
    "seed": {
        "statements": (1.0, 1.0),
        "chains": (1.0, 1.0),
        "times": (1.0, 1.0),
        "places F1": (0.95, 1.0),
        "attribution F1": (None, 1.0),
        "status": (None, 1.0),
    },
}

# A share of the attributions found sinks a little when more of them, and harder ones, are found: its floor lies lower.
SHARES = ("speaker", "kind", "quote", "status", "nested chains", "within 161 km")
SLACK = 0.01

Misses = list[tuple[str, str]]  # kind of miss, what a person should see


def scorer() -> ModuleType:
    """The scoring script beside the gold reports, as a module; FileNotFoundError where it is absent."""
    path = SHARED / "gold" / "score.py"
    if not path.exists():
        raise FileNotFoundError(f"no {path}: set SUMBER_SHARED to the folder that holds gold/")
    spec = importlib.util.spec_from_file_location("sumber_gold_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


# --- running ---------------------------------------------------------------------------------------------------------


def gold_files(name: str, only: str = "") -> list[Path]:
    """The gold files of a set whose names contain `only`."""
    return sorted(p for p in (SHARED / "gold" / name).glob("*.json") if only in p.stem)


def as_report(path: Path) -> Report:
    raw = json.loads(path.read_text(encoding="utf-8"))
    given = {key: raw.get(key) for key in ("title", "url", "outlet", "published")}
    return Report(id=raw["id"], text=raw["text"], published_from="given" if given["published"] else None, **given)


@dataclass
class Run:
    """One set, read and scored: the scoring script's counts, and what was missed in each report."""

    name: str
    reports: int
    counts: Any
    misses: dict[str, Misses]

    def figures(self) -> dict[str, float]:
        return (dev_figures if self.name == "dev" else seed_figures)(self.counts)


def run(score: ModuleType, name: str, only: str = "") -> Run:
    """Reads and scores one set."""
    files = gold_files(name, only)
    records = read_reports(as_report(path) for path in files)
    counts, misses = score.Counts(), {}
    with tempfile.TemporaryDirectory() as folder:
        for path, record in zip(files, records, strict=True):
            true, said = score.gold(path), through_file(score, record, Path(folder) / path.name)
            score.compare(true, said, counts)
            misses[path.stem] = list(find_misses(score, true, said))
    return Run(name, len(files), counts, misses)


def through_file(score: ModuleType, record: Record, path: Path) -> Any:
    """The record as the scoring script reads it from a file, which is all that others see of it."""
    path.write_text(record.to_json(), encoding="utf-8", errors="surrogatepass")
    return score.record(path)


def dev_figures(n: Any) -> dict[str, float]:
    figures = {f"{name} F1": n.f(name)[2] for name in ("attribution", "source", "cue")}
    figures |= {name: n.share(name) for name in ("speaker", "kind", "quote", "status")}
    figures["nested chains"] = n.share("nested chain")
    figures |= {f"{name} F1": n.f(name)[2] for name in ("times", "places")}
    figures["within 161 km"] = n.share("within 161 km")
    return figures


def seed_figures(n: Any) -> dict[str, float]:
    """The report that the project was founded on: what of it was found at all, and whether chains are whole."""
    statements = n.get("attribution.true", 0) or 1
    return {
        "statements": n.f("attribution")[1],
        "chains": n.get("chain.right", 0) / statements,
        "times": n.f("times")[1],
        "places F1": n.f("places")[2],
        "attribution F1": n.f("attribution")[2],
        "status": n.get("status.right", 0) / statements,
    }


# --- misses ----------------------------------------------------------------------------------------------------------


def find_misses(score: ModuleType, true: Any, said: Any) -> Iterator[tuple[str, str]]:
    """Everything in which a record differs from the gold, by the scoring script's own measures."""
    for find in (statement_misses, time_misses, place_misses):
        yield from find(score, true, said)


def statement_misses(score: ModuleType, true: Any, said: Any) -> Iterator[tuple[str, str]]:
    text = true.text

    def overlap(a: Any, b: Any) -> float:
        return float(score.dice(score.tokens(text, a.content), score.tokens(text, b.content)))

    def same(a: Any, b: Any) -> bool:
        return overlap(a, b) >= 0.5 and bool(score.same_source(text, a.chain[-1], b.chain[-1]))

    found = score.pair(true.statements, said.statements, same, overlap)
    lost = [a for i, a in enumerate(true.statements) if i not in {i for i, _ in found}]
    extra = [b for j, b in enumerate(said.statements) if j not in {j for _, j in found}]
    for i, j in found:
        yield from differences(score, text, true.statements[i], said.statements[j])
    near = score.pair(lost, extra, lambda a, b: overlap(a, b) >= 0.5, overlap)
    for i, j in near:
        yield "source", f"{show(text, lost[i])}\n      said {show_chain(text, extra[j])}"
    yield from (("missed", show(text, a)) for i, a in enumerate(lost) if i not in {i for i, _ in near})
    yield from (("spurious", show(text, b)) for j, b in enumerate(extra) if j not in {j for _, j in near})


def differences(score: ModuleType, text: str, a: Any, b: Any) -> Iterator[tuple[str, str]]:
    """What of a found statement is wrong."""
    where = show(text, a)
    last_a, last_b = a.chain[-1], b.chain[-1]
    if not score.same_name(last_a.speaker, last_b.speaker):
        yield "speaker", f"said {last_b.speaker!r}, is {last_a.speaker!r}: {where}"
    kinds = ("kind", last_a.kind, last_b.kind)
    for name, x, y in (kinds, ("quote", a.quote, b.quote), ("status", a.status, b.status)):
        if x != y:
            yield name, f"said {y}, is {x}: {where}"
    if len(a.chain) != len(b.chain) or not all(
        score.same_source(text, x, y) for x, y in zip(a.chain, b.chain, strict=True)
    ):
        yield "chain", f"{where}\n      said {show_chain(text, b)}"


def time_misses(score: ModuleType, true: Any, said: Any) -> Iterator[tuple[str, str]]:
    text = true.text
    for a, b in matched(score, text, true.times, said.times, lambda a, b: bool(score.same_value(a[2], b[2]))):
        if a is None:
            yield "times", f"spurious {cut(text, [b[0]])!r} {b[1]} {b[2]}   …{around(text, b[0])}…"
        elif b is None:
            yield "times", f"missed {cut(text, [a[0]])!r} {a[1]} {a[2]}   …{around(text, a[0])}…"
        elif not score.same_value(a[2], b[2]):
            yield "times", f"said {b[2]}, is {a[2]}: {cut(text, [a[0]])!r}   …{around(text, a[0])}…"


def place_misses(score: ModuleType, true: Any, said: Any) -> Iterator[tuple[str, str]]:
    text = true.text
    for a, b in matched(score, text, true.places, said.places, lambda a, b: a[1] == b[1]):
        if a is None:
            yield "places", f"spurious {cut(text, [b[0]])!r} {b[1]}   …{around(text, b[0])}…"
        elif b is None:
            yield "places", f"missed {cut(text, [a[0]])!r} {a[1]}   …{around(text, a[0])}…"
        elif a[1] != b[1]:
            yield "places", f"said {b[1]}, is {a[1]}: {cut(text, [a[0]])!r}   …{around(text, a[0])}…"
        elif (far := kilometres(score, a, b)) > 161:
            yield "places", f"said {b[2:]}, is {a[2:]}, {far:.0f} km off: {cut(text, [a[0]])!r}"


def matched(
    score: ModuleType, text: str, true: Sequence[Any], said: Sequence[Any], right: Callable[[Any, Any], bool]
) -> list[tuple[Any, Any]]:
    """Pairs of what stands at the same words, the right ones first; None beside what has no partner."""

    def overlap(a: Any, b: Any) -> float:
        dice = score.dice(score.tokens(text, [a[0]]), score.tokens(text, [b[0]]))
        return float(dice) + (10 if right(a, b) else 0)

    pairs = score.pair(true, said, lambda a, b: score.touch(text, a[0], b[0]), overlap)
    hit_i, hit_j = {i for i, _ in pairs}, {j for _, j in pairs}
    both: list[tuple[Any, Any]] = [(true[i], said[j]) for i, j in pairs]
    both += [(a, None) for i, a in enumerate(true) if i not in hit_i]
    both += [(None, b) for j, b in enumerate(said) if j not in hit_j]
    return sorted(both, key=lambda pair: (pair[0] or pair[1])[0])


def kilometres(score: ModuleType, a: Any, b: Any) -> float:
    """How far a place lies from where it should; 0 if the gold gives no coordinates, inf if the record gives none."""
    if a[2] is None or a[3] is None:
        return 0.0
    if b[2] is None or b[3] is None:
        return math.inf
    return float(score.distance(a[2], a[3], b[2], b[3]))


def show(text: str, statement: Any) -> str:
    content = shorten(cut(text, statement.content), 160)
    return f"«{content}» {show_chain(text, statement)} {statement.quote} {statement.status}"


def show_chain(text: str, statement: Any) -> str:
    def link(x: Any) -> str:
        source = shorten(cut(text, [x.source]), 50) if x.source else "-"
        cue = cut(text, [x.cue]) if x.cue else "-"
        return f"{source} = {x.speaker} ({x.kind}; {cue})"

    return "[" + " > ".join(map(link, statement.chain)) + "]"


def cut(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return " … ".join(" ".join(text[a:b].split()) for a, b in spans)


def around(text: str, span: tuple[int, int]) -> str:
    return " ".join(text[max(0, span[0] - 40) : span[1] + 40].split())


def shorten(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[: most * 2 // 3]} […] {words[-most // 3 :]}"


def print_misses(runs: Sequence[Run], kinds: set[str]) -> None:
    for one in runs:
        for report, misses in one.misses.items():
            shown = [(kind, what) for kind, what in misses if not kinds or kind in kinds]
            if shown:
                print(f"\n== {report}")
            for kind, what in shown:
                print(f"  {kind:10}{what}")


# --- tables and floors -----------------------------------------------------------------------------------------------


def table(runs: Sequence[Run], floors: dict[str, dict[str, float]]) -> str:
    """The figures as a Markdown table, which is as readable in a terminal."""
    out = []
    for one in runs:
        of = "1 report" if one.reports == 1 else f"{one.reports} reports"
        out += [f"### {one.name} ({of})", "", "| figure | now | floor | asked | aim |", "|---|---|---|---|---|"]
        for name, value in one.figures().items():
            least, aim = ASKED[one.name][name]
            row = (value, floors.get(one.name, {}).get(name), least, aim)
            out.append(f"| {name:14} | {' | '.join('' if x is None else f'{x:.3f}' for x in row)} |")
        out.append("")
    return "\n".join(out)


PAGE = """\
# How well reading does

Made by `benchmarks/accuracy.py` on reports that people annotated by hand: who said what, on whose word, when and where.
`dev` is many reports of many Indonesian outlets; `seed` the one report that the project was founded on, where every
statement, chain and time is asked for. *Floor* is what the tests hold, *asked* the least that was set, *aim* the goal.

* **attribution**: the content shares at least half its words with the annotated one and has the same last source.
* **source**, **cue**: the words found share a word with the annotated ones.
* **speaker**, **kind**, **quote**, **status**, **nested chains**: of the attributions found, how many have it right.
* **times**: the same words with the same TIMEX3 value. **places**: the same words in the same country; *within 161 km*
  is how many of these lie where they should.

"""


def write_page(runs: Sequence[Run], floors: dict[str, dict[str, float]]) -> None:
    DOCS.parent.mkdir(exist_ok=True)
    DOCS.write_text(PAGE + table(runs, floors), encoding="utf-8")


def read_floors() -> dict[str, dict[str, float]]:
    """The floors that are held, by set and figure."""
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    return floors


def under_floor(runs: Sequence[Run], floors: dict[str, dict[str, float]]) -> list[str]:
    """What is worse than it was, in words."""
    return [
        f"{one.name}: {name} is {value:.4f}, its floor {floors[one.name][name]:.4f}"
        for one in runs
        for name, value in one.figures().items()
        if value < floors.get(one.name, {}).get(name, 0.0)
    ]


def new_floors(runs: Sequence[Run], old: dict[str, dict[str, float]], *, lower: bool) -> dict[str, dict[str, float]]:
    """Today's figures, cut after the third decimal; never under the old ones, unless `lower`."""

    def floor(one: Run, name: str, value: float) -> float:
        slack = SLACK if one.name == "dev" and name in SHARES else 0.0
        new = max(0.0, math.floor((value - slack) * 1000 + 1e-9) / 1000)
        return new if lower else max(new, old.get(one.name, {}).get(name, 0.0))

    return {one.name: {name: floor(one, name, value) for name, value in one.figures().items()} for one in runs}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gate", action="store_true", help="exit 1 if a figure is under its floor")
    parser.add_argument("--update", action="store_true", help="raise the floors to today's figures")
    parser.add_argument("--lower", action="store_true", help="with --update: let floors sink too")
    parser.add_argument(
        "--errors", nargs="?", const="", metavar="KINDS",
        help="show misses; KINDS out of missed,spurious,source,speaker,kind,quote,status,chain,times,places",
    )  # fmt: skip
    parser.add_argument("--only", default="", help="only reports whose id contains this")
    parser.add_argument("--json", type=Path, metavar="FILE", help="figures and misses for machines")
    return parser.parse_args()


def main() -> int:
    """Runs what the arguments ask for; 1 if a figure fell under its floor, 2 if there is nothing to measure on."""
    ask = arguments()
    try:
        score = scorer()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 2
    runs = [run(score, name, ask.only) for name in SETS if gold_files(name, ask.only)]
    floors = read_floors()
    if ask.errors is not None:
        print_misses(runs, set(filter(None, ask.errors.split(","))))
    if ask.json:
        data = {one.name: {"figures": one.figures(), "counts": one.counts, "misses": one.misses} for one in runs}
        ask.json.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    print(table(runs, floors))
    if ask.only:
        return 0
    return keep_floors(ask, runs, floors)


def keep_floors(ask: argparse.Namespace, runs: Sequence[Run], floors: dict[str, dict[str, float]]) -> int:
    """Holds the floors or sets them anew, and writes the page where the run was for the figures alone."""
    if ask.update:
        floors = new_floors(runs, floors, lower=ask.lower)
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
    if not (ask.gate or ask.json or ask.errors is not None):
        write_page(runs, floors)
    fallen = under_floor(runs, floors)
    print("\n".join(fallen), file=sys.stderr, end="\n" if fallen else "")
    return int(bool(fallen) and (ask.gate or ask.update))


if __name__ == "__main__":
    sys.exit(main())
