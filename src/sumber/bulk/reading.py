"""What a worker does with reports: reads them and makes up the rows that keep their records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from sumber.archive.draft import Draft, draft
from sumber.bulk.workers import Lost, Workers
from sumber.errors import Unexpected
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.model.unread import Unread
from sumber.reader import Reader

Read = Draft | Unread


class Answer(msgspec.Struct, array_like=True):
    """What came of one report: one of the two."""

    draft: Draft | None = None
    unread: Unread | None = None


def pack(reports: Sequence[Report]) -> bytes:
    """Reports as they travel to a worker."""
    return msgspec.msgpack.encode(reports)


def read_packed(job: bytes) -> bytes:
    """A worker's work: packed reports -> packed answers, one each, in order."""
    return msgspec.msgpack.encode(_read(msgspec.msgpack.decode(job, type=list[Report])))


def read_here(reports: Sequence[Report]) -> list[Read]:
    """The same in this process."""
    return [_one(answer) for answer in _read(reports)]


def unpack(result: bytes | Lost) -> list[Read]:
    """The answers of a worker. If it ended over them, another tries each alone: only the one at fault is lost."""
    if isinstance(result, bytes):
        return [_one(answer) for answer in msgspec.msgpack.decode(result, type=list[Answer])]
    reports = msgspec.msgpack.decode(result.job, type=list[Report])
    if len(reports) == 1:
        told = Unexpected("E134", how=result.how)
        return [Unread(reports[0].id, told.code, told.reason)]
    with Workers(read_packed, 1) as apart:
        return [answer for again in apart.run(pack([report]) for report in reports) for answer in unpack(again)]


def _one(answer: Answer) -> Read:
    found = answer.draft or answer.unread
    assert found is not None
    return found


def _read(reports: Sequence[Report]) -> list[Answer]:
    results = Reader().read_together(reports)
    return [answer for report, result in zip(reports, results, strict=True) for answer in _drafted(report, result)]


def _drafted(report: Report, result: Record | Unread) -> Iterator[Answer]:
    if isinstance(result, Unread):
        yield Answer(unread=result)
        return
    try:
        yield Answer(draft=draft(result))
    except Exception as fault:  # one report's rows must not take the batch with them
        told = Unexpected("E135", why=f"{type(fault).__name__}: {fault}")
        yield Answer(unread=Unread(report.id, told.code, told.reason))
