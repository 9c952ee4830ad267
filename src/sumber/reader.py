"""Reports of all kinds -> records: the one face of taking in, reading and checking together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sumber.checks.options import DEFAULT, Options
from sumber.checks.run import with_findings
from sumber.errors import NotText, Unexpected, Unreadable
from sumber.intake.about import NOTHING, About
from sumber.intake.options import Options as Intake
from sumber.intake.take import take_in
from sumber.intake.text import take_text
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.model.unread import Unread
from sumber.reading.pipeline import in_batches, read_batch


class Reader:
    """Reads reports. It keeps nothing between them: the same report always gives the same record.

    `checks` tells which findings about the copy the records hold; None: none. WrongSetting if it names a rule that does
    not exist.
    """

    def __init__(self, checks: Options | None = DEFAULT) -> None:
        if checks is not None:
            checks.rules("")  # a wrong name is told here, not once a report
        self._checks = checks

    def read(
        self,
        text: str,
        *,
        published: str | None = None,
        outlet: str | None = None,
        title: str | None = None,
        url: str | None = None,
        language: str | None = None,
    ) -> Record:
        """The record of one report.

        Args:
            text: the report as it was published; it is not altered, and all spans of the record point into it.
            published: its day or moment, ISO 8601. Without it the text is asked; if that does not tell either,
                relative days (`Rabu`, `kemarin`) stay unresolved.
            outlet: who published it; without it the address or the text is asked.
            language: take the text to be of this language instead of finding out.

        Raises:
            Unreadable: the text is empty, too long, or in a language that is not read.
            WrongSetting: `published` is no date, or there is no pack for `language`.
        """
        return self._batch([take_text(text, About(published, outlet, title, url, language))])[0]

    def read_file(self, path: str | Path, about: About = NOTHING) -> Record:
        """The record of the one report in a file of any format that is known.

        Unreadable tells why there is none, or that there are several: none of them is left out unsaid. What else the
        file holds, such as an item that is only a picture, is passed over.
        """
        return self._batch([_only(take_in(path, Intake(about)))])[0]

    def read_many(self, reports: Iterable[Report | Unread | str]) -> Iterator[Record | Unread]:
        """Records of many reports, in the same order, read in batches, each as soon as its batch is done.

        A report that cannot be read gives an `Unread` with the reason in the place of its record, and an `Unread`
        among `reports` is handed on: nothing in the middle of a run stops it.
        """
        taken = (_take(report, number) for number, report in enumerate(reports, start=1))
        for batch in in_batches(taken, _length):
            records = iter(self._read_all([item for item in batch if isinstance(item, Report)]))
            yield from (item if isinstance(item, Unread) else next(records) for item in batch)

    def read_together(self, reports: Sequence[Report]) -> Sequence[Record | Unread]:
        """Records of a few reports, read as one batch; for callers that make up batches themselves."""
        return self._read_all(reports) if reports else []

    def _batch(self, reports: Sequence[Report]) -> list[Record]:
        records = read_batch(reports)
        return [with_findings(record, self._checks) for record in records] if self._checks else records

    def _read_all(self, reports: Sequence[Report]) -> Sequence[Record | Unread]:
        """Records of a batch; if a stage fails on it, one by one, so that only the report at fault is lost."""
        try:
            return self._batch(reports)
        except Exception:
            return [self._read_alone(report) for report in reports]

    def _read_alone(self, report: Report) -> Record | Unread:
        try:
            return self._batch([report])[0]
        except Exception as fault:
            told = Unexpected("E131", error=f"{type(fault).__name__}: {fault}")
            return Unread(report.id, told.code, told.reason)


def _take(report: Report | Unread | str, number: int) -> Report | Unread:
    if not isinstance(report, str):
        return report
    try:
        return take_text(report)
    except Unreadable as fault:
        return Unread(f"report {number}", fault.code, fault.reason)


def _only(taken: Iterable[Report | Unread]) -> Report:
    """The one report; if there is none, why the first thing could not be taken in."""
    report = unread = None
    for item in taken:
        if isinstance(item, Unread):
            unread = unread or item
        elif report:
            raise NotText("E117")
        else:
            report = item
    if report is None:
        assert unread, "what is taken in gives something"
        raise Unreadable(unread.code, unread.reason)
    return report


def _length(item: Report | Unread) -> int:
    return len(item.text) if isinstance(item, Report) else 0
