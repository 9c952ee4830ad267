"""What is given to `sumber read` and `sumber check`, taken in and read report by report, whatever its format."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import NamedTuple

import click

from sumber.bulk.inputs import STDIN, Input, inputs_in
from sumber.intake.finish import TakenIn
from sumber.intake.options import Options
from sumber.intake.take import BYTES, take_each
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.model.unread import Unread
from sumber.reader import Reader

MANY = 5  # reports from which a progress bar is worth its line: fewer are read in the time it takes to see it


class Place(NamedTuple):
    """Where a report was. `name`: its file, with member and record where that has several; standard input is `-`."""

    file: str
    name: str

    @property
    def called(self) -> str:
        """The name as people are told it."""
        return "standard input" + self.name.removeprefix(STDIN) if self.file == STDIN else self.name


def inputs(files: Iterable[str]) -> list[Input]:
    """The files, those in folders included, and standard input with all that comes from it."""
    return [replace(one, data=sys.stdin.buffer.read()) if one.name == STDIN else one for one in inputs_in(files)]


class Taking:
    """The reports in what is given, taken in as they are asked for.

    `several`, `many`: whether there is more than one, or MANY; for that the first few are taken in at once. UsageError
    if there are several and the options tell title or address, which are those of one.
    """

    def __init__(self, given: Iterable[Input], options: Options) -> None:
        found = (pair for one in given for pair in _take(one, options))
        first = list(islice(found, MANY))
        self.several, self.many = len(first) > 1, len(first) == MANY
        if self.several and (options.about.title or options.about.url):
            raise click.UsageError("--title and --url are for one report; here are several")
        self._found = chain(first, found)

    def read(self, reader: Reader, *, quiet: bool = False) -> Iterator[tuple[Place, Record | Unread]]:
        """The record of each, as soon as its batch is read; notes on how they were taken in are told, unless quiet."""
        places: deque[Place] = deque()
        for result in reader.read_many(self._reports(places, quiet)):
            yield places.popleft(), result

    def _reports(self, places: deque[Place], quiet: bool) -> Iterator[Report | Unread]:
        for place, taken in self._found:
            places.append(place)
            if isinstance(taken, Unread):
                yield taken
                continue
            for note in () if quiet else taken.notes:
                click.echo(f"sumber: {place.called}: {note}", err=True)
            yield taken.report


def tell(place: Place, unread: Unread) -> None:
    """Say on standard error what could not be read, and why."""
    click.echo(f"sumber: {place.called}: {unread.code} {unread.reason}", err=True)


def _take(one: Input, options: Options) -> Iterator[tuple[Place, TakenIn | Unread]]:
    if one.fault:
        yield Place(one.name, one.name), one.fault
        return
    for taken in take_each(one.name if one.data is None else one.data, options):
        name = taken.where if one.data is None else STDIN + taken.where.removeprefix(BYTES)
        yield Place(one.name, name), taken
