"""What the archive answers, in the form in which pages and API tell it."""

from __future__ import annotations

from msgspec import Struct

from sumber.archive.changes import Change
from sumber.archive.hits import Hit
from sumber.archive.listing import Listed
from sumber.archive.voice import Month, Revised
from sumber.archive.voices import Sums, Voice
from sumber.model.record import Record


class Count(Struct, frozen=True):
    """One value of a facet, and how many statements have it."""

    value: str
    statements: int


class Facet(Struct, frozen=True):
    """How the answers are spread over the values of a parameter."""

    name: str
    counts: tuple[Count, ...]


class Found(Struct, frozen=True):
    """Statements that answer. `next`: cursor of those that follow, null at the end."""

    count: int
    statements: tuple[Hit, ...]
    facets: tuple[Facet, ...]
    next: str | None


class Quoted(Struct, frozen=True):
    """Who is quoted most."""

    sums: Sums
    sources: tuple[Voice, ...]
    next: str | None


class SourceTold(Struct, frozen=True):
    """Everything that one source said. `months`: of publication, in order.

    `changed`: statements that later versions of reports changed, `revised`: in which ways.
    """

    source: Voice
    months: tuple[Month, ...]
    changed: int
    revised: tuple[Revised, ...]
    statements: tuple[Hit, ...]
    next: str | None


class Version(Struct, frozen=True):
    """One version of a report: its id, and its number from 1 on."""

    id: str
    number: int
    published: str | None


class ReportTold(Struct, frozen=True):
    """A report's record, its versions, and what changed since the version before, statement by statement."""

    record: Record
    versions: tuple[Version, ...]
    changes: tuple[Change, ...]
    before: Record | None


class Reports(Struct, frozen=True):
    """Reports, the latest published first."""

    count: int
    reports: tuple[Listed, ...]
    next: str | None


class Failure(Struct, frozen=True):
    """A report that could not be read, and why."""

    place: str
    code: str
    reason: str
    tries: int
    last: str


class Job(Struct, frozen=True):
    """One taking in: what was given, how far it is, and what came of it. `state`: waiting, running, done, broken."""

    id: str
    name: str
    state: str
    new: int = 0
    versions: int = 0
    known: int = 0
    unread: int = 0
    reason: str | None = None


class Inbox(Struct, frozen=True):
    """What is being taken in, and what could not be read."""

    allowed: bool
    jobs: tuple[Job, ...]
    failed: tuple[Failure, ...]
