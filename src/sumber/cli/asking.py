"""Options that the commands on an archive share: which archive, and what is asked of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar, get_args

import click

from sumber.archive.archive import Archive
from sumber.archive.query import Near, Query
from sumber.errors import ArchiveFault, WrongSetting
from sumber.model.record import Quote, SourceKind, Status
from sumber.reading.times.values import value_range

F = TypeVar("F", bound=Callable[..., Any])
FAILED = 2


class Day(click.ParamType[date]):
    """A day, month or year: its first day, or with `last` its last."""

    name = "date"

    def __init__(self, *, last: bool = False) -> None:
        self._last = last

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        found = value_range(value)
        if found is None:
            self.fail(f"{value!r} is no day, month or year: write 2019-04-24, 2019-04 or 2019", param, context)
        return found[1 if self._last else 0]


class Point(click.ParamType[Near]):
    """Degrees and kilometres."""

    name = "point"

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> Near:
        if isinstance(value, Near):
            return value
        try:
            lat, lon, km = map(float, str(value).split(","))
        except ValueError:
            self.fail(f"{value!r} is no LAT,LON,KM: write -6.2,106.8,50", param, context)
        if not (-90 <= lat <= 90 and -180 <= lon <= 180 and 0 <= km <= 20_100):
            self.fail(f"{value!r} is not on Earth", param, context)
        return Near(lat, lon, km)


archive_option = click.option(
    "--archive", "-a", "place", default="archive.db", show_default=True, envvar="SUMBER_ARCHIVE", metavar="FILE|URL",
    help="The archive: a file, or the URL of a PostgreSQL database. Also from SUMBER_ARCHIVE.",
)  # fmt: skip

FILTERS = (
    click.argument("words", nargs=-1),
    click.option("--source", metavar="NAME", help="On whose word it stands."),
    click.option("--kind", type=click.Choice(get_args(SourceKind)), help="Kind of such a source."),
    click.option("--outlet", metavar="NAME", help="Who published it."),
    click.option("--about", metavar="NAME", help="Person, body or place that it names."),
    click.option("--place", "where", metavar="NAME", help="Place in it."),
    click.option("--near", type=Point(), metavar="LAT,LON,KM", help="Place in it within so many kilometres."),
    click.option("--from", "first", type=Day(), metavar="DAY", help="It is about this time or later: 2019, 2019-04 …"),
    click.option("--to", "last", type=Day(last=True), metavar="DAY", help="It is about this time or earlier."),
    click.option("--said-from", "said_first", type=Day(), metavar="DAY", help="Published on this day or later."),
    click.option("--said-to", "said_last", type=Day(last=True), metavar="DAY", help="Published so early or earlier."),
    click.option("--status", type=click.Choice(get_args(Status)), help="How it is put."),
    click.option("--quote", type=click.Choice(get_args(Quote)), help="Whether in the source's own words."),
    click.option("--depth", type=click.IntRange(0), default=0, metavar="N", help="At least so many links of hearsay."),
    click.option("--all-versions", is_flag=True, help="Also what stands only in earlier versions of a report."),
    click.option("--limit", "-n", type=click.IntRange(1), default=20, show_default=True, help="At most so many."),
    click.option("--offset", type=click.IntRange(0), default=0, help="Leave out so many first."),
)


def filters(command: F) -> F:
    """Give a command the words and filters of `Query`."""
    for option in reversed(FILTERS):
        command = option(command)
    return command


def query_of(given: dict[str, Any]) -> Query:
    """The query of a command's options; quotation marks that the shell left in place make phrases."""
    asked = {part.name: given[part.name] for part in fields(Query) if part.name in given and part.name != "words"}
    return Query(words=_words(given["words"]), place=given["where"], **asked)


def _words(words: tuple[str, ...]) -> str:
    """One argument of several words is a phrase, as it is in the shell: `sumber find "rumah sakit"`."""
    told = (f'"{word}"' if " " in word and '"' not in word else word for word in words)
    return " ".join(told)


@contextmanager
def opened(place: str, *, make: bool = False) -> Iterator[Archive]:
    """The archive for one command; what it complains of is told on standard error, and the command ends."""
    try:
        with Archive(place, make=make) as archive:
            for step in archive.migrated if not make else ():
                click.echo(f"sumber: the archive was brought up to date: {step}", err=True)
            yield archive
    except ArchiveFault as fault:
        click.echo(f"sumber: {place}: {fault.code} {fault.reason}", err=True)
        sys.exit(FAILED)
    except WrongSetting as fault:
        raise click.UsageError(fault.reason) from None
