"""The stages of reading, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple, TypeVar

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

# The first batch is small, so that the first record comes soon; then they grow to what the tagger is quickest with, and
# no further than to the characters whose layers stay within 300 MB (both by benchmarks/speed.py).
SMALLEST, GROWTH, LARGEST = 1, 4, 64
CHARACTERS = 400_000

T = TypeVar("T")


def read_reports(reports: Iterable[Report]) -> Iterator[Record]:
    """Records of reports, in the same order, read in batches."""
    for batch in in_batches(reports, lambda report: len(report.text)):
        yield from read_batch(batch)


def read_batch(reports: Sequence[Report]) -> list[Record]:
    """Records of reports read together. KeyError if there is no pack for a report's language."""
    batch = [_start(report) for report in reports]
    for stage in STAGES:
        layers = stage.read(batch) if stage.batched else [stage.read(known) for known in batch]
        batch = [replace(known, **{stage.gives: layer}) for known, layer in zip(batch, layers, strict=True)]
    return [compose(known) for known in batch]


def in_batches(items: Iterable[T], size: Callable[[T], int]) -> Iterator[list[T]]:
    """The items in batches of growing number; `size` tells the characters of an item."""
    batch: list[T] = []
    most, characters = SMALLEST, 0
    for item in items:
        if batch and characters + size(item) > CHARACTERS:
            yield batch
            batch, characters = [], 0
        batch.append(item)
        characters += size(item)
        if len(batch) >= most:
            yield batch
            batch, characters, most = [], 0, min(most * GROWTH, LARGEST)
    if batch:
        yield batch


def explain() -> str:
    """The stages in order, one a line: what each needs and gives."""
    return "\n".join(f"{', '.join(stage.needs) or 'text'} -> {stage.gives}" for stage in STAGES)


def _start(report: Report) -> Known:
    day = date.fromisoformat(report.published[:10]) if report.published else None
    return Known(report=report, pack=language.load(report.language), published=day)
