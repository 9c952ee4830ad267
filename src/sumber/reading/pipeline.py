"""The stages of reading, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from sumber import language
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.reading.anatomy import read_anatomy
from sumber.reading.attribution import read_attributions
from sumber.reading.known import Known
from sumber.reading.names import read_names
from sumber.reading.places import read_places
from sumber.reading.sources import read_sources
from sumber.reading.statements import compose
from sumber.reading.status import read_statuses
from sumber.reading.times import read_times
from sumber.reading.tokens import read_tokens


class Stage(NamedTuple):
    """Gives the layer `gives` of `Known` from the layers `needs`. `read` takes one report, or a batch if `batched`."""

    read: Callable[[Any], Any]
    gives: str
    needs: tuple[str, ...] = ()
    batched: bool = False


STAGES = (
    Stage(read_anatomy, gives="anatomy"),
    Stage(read_tokens, gives="tokens", needs=("anatomy",), batched=True),
    Stage(read_names, gives="names", needs=("anatomy", "tokens")),
    Stage(read_times, gives="times", needs=("anatomy", "tokens")),
    Stage(read_places, gives="places", needs=("anatomy", "tokens", "names")),
    Stage(read_attributions, gives="attributions", needs=("anatomy", "tokens", "names", "times")),
    Stage(read_sources, gives="sources", needs=("attributions", "names")),
    Stage(read_statuses, gives="statuses", needs=("attributions", "tokens")),
)

BATCH = 64  # reports a batch: the tagger's speed no longer grows beyond (benchmarks/speed.py)


def read_reports(reports: Iterable[Report]) -> Iterator[Record]:
    """Records of reports, in the same order, read in batches."""
    todo = iter(reports)
    while batch := list(islice(todo, BATCH)):
        yield from map(compose, _read_batch([_start(report) for report in batch]))


def _read_batch(batch: Sequence[Known]) -> list[Known]:
    for stage in STAGES:
        layers = stage.read(batch) if stage.batched else [stage.read(known) for known in batch]
        batch = [replace(known, **{stage.gives: layer}) for known, layer in zip(batch, layers, strict=True)]
    return list(batch)


def _start(report: Report) -> Known:
    day = date.fromisoformat(report.published[:10]) if report.published else None
    return Known(report=report, pack=language.load(report.language), published=day)
