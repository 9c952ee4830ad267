"""What `sumber check` reads and finds, report by report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import msgspec

from sumber.bulk.inputs import STDIN, Input
from sumber.checks.options import Options
from sumber.checks.run import FAILED, check
from sumber.checks.settings import SEVERITIES, Settings
from sumber.checks.suppress import read_side_file
from sumber.cli.taking import Place, Taking, inputs, tell
from sumber.errors import MESSAGES
from sumber.exports.findings import Checked
from sumber.intake import options as intake
from sumber.model.finding import Finding
from sumber.model.record import SCHEMA, Record
from sumber.model.unread import Unread
from sumber.reader import Reader

RECORD = b'{"schema":"%s"' % SCHEMA.encode()  # how a line that `sumber read --json` wrote begins
Records = Iterator[tuple[Place, Record | Unread]]


@dataclass
class Run:
    """One call of the command. `exit_code` is known when all reports have come."""

    files: tuple[str, ...]
    taking: intake.Options
    settings: Settings
    exit_code: int = 0

    def reports(self) -> Iterator[Checked]:
        """Every report with its findings, in order; what cannot be read is told on standard error."""
        for place, record in self._records():
            if isinstance(record, Unread):
                self.exit_code = 2
                tell(place, record)
            else:
                findings = check(record, self._options(place.file))
                self.exit_code = max(self.exit_code, self._weight(findings))
                yield Checked(place.name, record.report.text, findings)

    def _weight(self, findings: tuple[Finding, ...]) -> int:
        if any(finding.rule == FAILED for finding in findings):
            return 2
        grave = SEVERITIES[: SEVERITIES.index(self.settings.fail_on) + 1]
        return int(any(finding.severity in grave for finding in findings))

    def _options(self, file: str) -> Options:
        """The options for one file: with what is ignored in it and what its side file suppresses."""
        options, ignored = self.settings.options, self.settings.ignored_in(file)
        beside = read_side_file(Path(file)) if file != STDIN else ()
        return replace(options, ignore=(*options.ignore, *ignored), suppressed=(*options.suppressed, *beside))

    def _records(self) -> Records:
        for ready, group in groupby(inputs(self.files), key=_holds_records):
            read = _ready if ready else self._read
            yield from read(group)

    def _read(self, group: Iterator[Input]) -> Records:
        return Taking(group, self.taking).read(Reader(checks=None))


def _holds_records(one: Input) -> bool:
    """No, too, where the file cannot be opened, which is told when it is taken in."""
    if one.data is not None:
        return one.data.startswith(RECORD)
    try:
        if not Path(one.name).is_file():  # to open a pipe might never end
            return False
        with Path(one.name).open("rb") as opened:
            return opened.read(len(RECORD)) == RECORD
    except OSError:
        return False


def _ready(group: Iterator[Input]) -> Records:
    """Records that were read before, one a line."""
    for one in group:
        data = Path(one.name).read_bytes() if one.data is None else one.data
        for number, line in enumerate(data.splitlines(), start=1):
            called = f"{one.name}#{number}"
            try:
                record = Record.from_json(line)
            except msgspec.MsgspecError as fault:
                yield Place(one.name, called), Unread(called, "E133", MESSAGES["E133"].format(why=fault))
            else:
                yield Place(one.name, record.report.url or called), record
