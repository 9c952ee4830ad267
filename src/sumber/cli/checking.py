"""What `sumber check` reads and finds, report by report."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import click
import msgspec

from sumber.checks.options import Options
from sumber.checks.run import FAILED, check
from sumber.checks.settings import SEVERITIES, Settings
from sumber.checks.suppress import read_side_file
from sumber.errors import MESSAGES, NotThere, Unreadable
from sumber.exports.findings import Checked
from sumber.intake.about import About
from sumber.intake.text import files_in, take_bytes, take_file
from sumber.model.finding import Finding
from sumber.model.record import SCHEMA, Record
from sumber.model.report import Report
from sumber.model.unread import Unread
from sumber.reader import Reader

STDIN = "-"
RECORD = b'{"schema":"%s"' % SCHEMA.encode()  # how a line that `sumber read --json` wrote begins
Taking = Iterator[tuple[str, Report | Unread | Record]]


@dataclass
class Run:
    """One call of the command. `exit_code` is known when all reports have come."""

    files: tuple[str, ...]
    about: About
    settings: Settings
    exit_code: int = 0

    def reports(self) -> Iterator[Checked]:
        """Every report with its findings, in order; what cannot be read is told on standard error."""
        for name, record in self._records():
            if isinstance(record, Unread):
                self.exit_code = 2
                click.echo(f"sumber: {name}: {record.code} {record.reason}", err=True)
            else:
                findings = check(record, self._options(name))
                self.exit_code = max(self.exit_code, self._weight(findings))
                yield Checked(name, record.report.text, findings)

    def _weight(self, findings: tuple[Finding, ...]) -> int:
        if any(finding.rule == FAILED for finding in findings):
            return 2
        grave = SEVERITIES[: SEVERITIES.index(self.settings.fail_on) + 1]
        return int(any(finding.severity in grave for finding in findings))

    def _options(self, name: str) -> Options:
        """The options for one file: with what is ignored in it and what its side file suppresses."""
        options, ignored = self.settings.options, self.settings.ignored_in(name)
        beside = read_side_file(Path(name)) if name != STDIN else ()
        return replace(options, ignore=(*options.ignore, *ignored), suppressed=(*options.suppressed, *beside))

    def _records(self) -> Iterator[tuple[str, Record | Unread]]:
        for ready, group in groupby(self._taken(), key=lambda pair: isinstance(pair[1], Record)):
            read = _as_they_are if ready else _read
            yield from read(group)

    def _taken(self) -> Taking:
        names = list(_names(self.files))
        if len(names) > 1 and (self.about.title or self.about.url):
            raise click.UsageError("--title and --url are for one report; here are several")
        for name in names:
            try:
                yield from _take(name, self.about)
            except Unreadable as fault:
                yield name, Unread(name, fault.code, fault.reason)


def _as_they_are(group: Taking) -> Iterator[tuple[str, Record]]:
    yield from ((name, item) for name, item in group if isinstance(item, Record))


def _read(group: Taking) -> Iterator[tuple[str, Record | Unread]]:
    """Reports read in batches, each record with its report's name."""
    names: deque[str] = deque()

    def reports() -> Iterator[Report | Unread]:
        for name, item in group:
            names.append(name)
            if not isinstance(item, Record):
                yield item

    for record in Reader(checks=None).read_many(reports()):
        yield names.popleft(), record


def _names(files: tuple[str, ...]) -> Iterator[str]:
    """The names of all files; a folder without reports stands for itself, so that it is told."""
    for name in files:
        try:
            found = files_in(Path(name)) if name != STDIN and Path(name).is_dir() else []
        except NotThere:
            found = []
        yield from map(str, found) if found else (name,)


def _take(name: str, about: About) -> Taking:
    """The report of one file, or the records in it. Unreadable tells why there is none."""
    data = sys.stdin.buffer.read() if name == STDIN else None
    if (_head(Path(name)) if data is None else data).startswith(RECORD):
        yield from _ready(name, Path(name).read_bytes() if data is None else data)
        return
    taken = take_file(Path(name), about) if data is None else take_bytes(data, about)
    for note in taken.notes:
        click.echo(f"sumber: {name}: {note}", err=True)
    yield name, taken.report


def _head(file: Path) -> bytes:
    """The first bytes; none where the file cannot be opened, which is told when it is taken in."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(RECORD))
    except OSError:
        return b""


def _ready(name: str, data: bytes) -> Iterator[tuple[str, Record | Unread]]:
    """Records that were read before, one a line."""
    for number, line in enumerate(data.splitlines(), start=1):
        called = f"{name}#{number}"
        try:
            record = Record.from_json(line)
        except msgspec.MsgspecError as fault:
            yield called, Unread(called, "E133", MESSAGES["E133"].format(why=fault))
        else:
            yield record.report.url or called, record
