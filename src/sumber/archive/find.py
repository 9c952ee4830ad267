"""Statements that answer a query, in order, the first ones soon whatever the query.

Few answers are sorted at once. Of many, only as many as are wanted are looked at: months are terms of the index, so
that the answers of one month after the other are asked for until there are enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, text

from sumber.archive import facets
from sumber.archive.draft import voice_id
from sumber.archive.engine import askable
from sumber.archive.facets import wide_token
from sumber.archive.index import AnyOf, Term, TermIndex, Wanted
from sumber.archive.query import Query, about_terms, published_terms, terms_of
from sumber.model.record import Quote, Status
from sumber.model.tell import FRAME

Order = Literal["published", "about"]
MONTHS = 64  # months asked for at once at most
NARROW = 3_660  # days; the terms of ten years are merged in 5 ms on an archive of 40,000 reports
TIMED = Term("facets", (facets.TIMED,))
SAID = f"""EXISTS (
    SELECT 1 FROM chain_links c JOIN sources o ON o.id = c.source_id
    WHERE c.statement_id = s.id AND o.voice_id = :voice AND c.via NOT IN {FRAME}
)"""  # just this voice is in the chain
FEW = 2_000  # answers that are looked at all; joining and sorting so many takes 10 to 15 ms


class Spread(NamedTuple):
    """How many statements have this status and are quoted in this way."""

    status: Status
    quote: Quote
    statements: int


class _By(NamedTuple):
    """An order: the column whose months are terms, their letter, and how rows are sorted within a month."""

    table: str
    column: str
    letter: str
    sort: str
    newest_first: bool


BY: dict[Order, _By] = {
    "published": _By(
        "report_versions v", "v.published", "p", "coalesce(v.published, '') DESC, v.id DESC, s.position", True
    ),
    "about": _By("statements s", "s.about_first", "b", "s.about_first, s.about_last, v.published, s.id", False),
}


def find_statements(
    connection: Connection, index: TermIndex, query: Query, *, order: Order, limit: int, offset: int = 0
) -> list[int]:
    """Numbers of the statements that answer, `offset` of them left out, at most `limit`."""
    asking = _Asking(connection, index, query, BY[order])
    wanted = terms_of(query, connection)
    about: list[Term | AnyOf] = [*about_terms(query)]
    published = published_terms(query, connection)
    if order == "about":  # what tells no time of its own is not on the time line
        about.append(TIMED)
    every = [*wanted, *about, *published]
    if every and not asking.more_than(every, FEW):
        return asking.rows(every, limit, offset)
    if order == "about":
        parts = _along_time(asking, [*wanted, *published], query)
    else:
        narrow = about if _is_narrow(query) else [TIMED] if about else []
        parts = asking.by_months([*wanted, *narrow], asking.months())
    return _enough(parts, limit + offset)[offset:]


Part = Callable[[int], list[int]]  # given how many are wanted, the first so many statements of a part, sorted


def _along_time(asking: _Asking, wanted: Wanted, query: Query) -> Iterator[Part]:
    """From `first` on: wide times that reach in from before, then month by month."""
    first = query.first
    if first is None:
        yield from asking.by_months(wanted, asking.months(until=query.last))
        return
    before = (first.replace(day=1) - timedelta(days=1)).replace(day=1) if first > date(1, 2, 28) else date.min
    wide = [*wanted, Term("facets", (wide_token(first),))]
    yield lambda most: asking.rows(wide, most, 0, f"s.about_first < '{before.isoformat()}'")
    yield from asking.by_months(wanted, asking.months(since=before, until=query.last))


def _enough(parts: Iterator[Part], most: int) -> list[int]:
    found: list[int] = []
    for part in parts:
        found += part(most - len(found))
        if len(found) >= most:
            break
    return found


def _is_narrow(query: Query) -> bool:
    """Whether so few months are asked for that their terms are quicker than a look at every time."""
    return bool(query.first and query.last and (query.last - query.first).days <= NARROW)


def count_statements(connection: Connection, index: TermIndex, query: Query) -> int:
    """How many statements answer."""
    return _Asking(connection, index, query, BY["published"]).count(_every(query, connection))


def spread_statements(connection: Connection, index: TermIndex, query: Query) -> list[Spread]:
    """How many statements answer, by status and quotation: it takes as long as to count them."""
    return _Asking(connection, index, query, BY["published"]).spread(_every(query, connection))


def _every(query: Query, connection: Connection) -> list[Term | AnyOf]:
    return [*terms_of(query, connection), *about_terms(query), *published_terms(query, connection)]


class _Asking:
    """One query, put in SQL."""

    def __init__(self, connection: Connection, index: TermIndex, query: Query, by: _By) -> None:
        self._connection = connection
        self._index = index
        self._query = query
        self._by = by
        self._conditions, self._facts = _conditions(query)

    def more_than(self, wanted: Wanted, few: int) -> bool:
        """Whether the index alone gives more answers than this."""
        source, matches, facts = self._index.matches(wanted)
        some = f"SELECT terms.statement_id FROM {source} WHERE {matches} LIMIT {few + 1}"
        asked = f"SELECT count(*) FROM ({some}) AS first_ones"
        return bool(self._connection.execute(text(asked), facts).scalar_one() > few)

    def rows(self, wanted: Wanted, limit: int, offset: int, condition: str = "1 = 1") -> list[int]:
        """The statements that have all the terms and are within the days asked for, sorted."""
        body, facts = self._body(wanted)
        body += f" AND {condition}"
        asked = f"SELECT s.id {body} ORDER BY {self._by.sort} LIMIT :most OFFSET :skipped"
        return list(self._connection.scalars(text(asked), {**facts, "most": limit, "skipped": offset}))

    def count(self, wanted: Wanted) -> int:
        body, facts = self._body(wanted)
        return int(self._connection.execute(text(f"SELECT count(*) {body}"), facts).scalar_one())

    def spread(self, wanted: Wanted) -> list[Spread]:
        body, facts = self._body(wanted)
        asked = f"SELECT s.status, s.quote, count(*) {body} GROUP BY s.status, s.quote"
        return [Spread(*row) for row in self._connection.execute(text(asked), facts)]

    def _body(self, wanted: Wanted) -> tuple[str, dict[str, Any]]:
        rows = "statements s CROSS JOIN report_versions v"
        conditions = ["v.id = s.version_id", *self._conditions]
        if not wanted:
            return f"FROM {rows} WHERE {' AND '.join(conditions)}", self._facts
        source, matches, facts = self._index.matches(wanted)
        conditions = [matches, "s.id = terms.statement_id", *conditions]
        # CROSS JOIN: SQLite keeps to this order; it cannot know that the index is the one to ask first.
        return f"FROM {source} CROSS JOIN {rows} WHERE {' AND '.join(conditions)}", {**facts, **self._facts}

    def by_months(self, wanted: Wanted, months: Iterator[str]) -> Iterator[Part]:
        """The statements of one month, then of two, four …: where they are rare, one question does for many months."""
        size = 1
        while chunk := tuple(Term("facets", (month,)) for month in islice(months, size)):
            yield lambda most, chunk=chunk: self.rows([*wanted, AnyOf(chunk)], most, 0)  # type: ignore[misc]
            size = min(2 * size, MONTHS)

    def months(self, since: date | None = None, until: date | None = None) -> Iterator[str]:
        """The terms of all months that there are, in order, at last that of reports of no known day."""
        letter = self._by.letter
        low, high = (since or date.min).isoformat()[:7], (until or date.max).isoformat()[:7]
        for month in _months(self._connection, self._by):
            if low <= month <= high:
                yield f"{letter}{month.replace('-', 'x')}"
        if letter == "p":
            yield "pnone"


def _months(connection: Connection, by: _By) -> list[str]:
    """The months of an indexed column of days, in order, each found by one look into the index."""
    best, beyond = ("max", "<") if by.newest_first else ("min", ">")
    border = "substr(m.day, 1, 7)" if by.newest_first else "substr(m.day, 1, 7) || '~'"
    asked = f"""
        WITH RECURSIVE m (day) AS (
            SELECT {best}({by.column}) FROM {by.table}
            UNION ALL
            SELECT (SELECT {best}({by.column}) FROM {by.table} WHERE {by.column} {beyond} {border})
            FROM m WHERE m.day IS NOT NULL
        )
        SELECT substr(day, 1, 7) FROM m WHERE day IS NOT NULL
    """
    return list(connection.scalars(text(asked)))


def _conditions(query: Query) -> tuple[list[str], dict[str, Any]]:
    """What the terms do not tell exactly."""
    facts: dict[str, Any] = {}
    conditions = [] if query.all_versions else ["v.latest"]
    days: Sequence[tuple[str, str, date | None]] = (
        ("first", "s.about_last >= :first", query.first),
        ("last", "s.about_first <= :last", query.last),
        ("said_first", "v.published >= :said_first", query.said_first),
        ("said_last", "substr(v.published, 1, 10) <= :said_last", query.said_last),
    )
    for name, condition, day in days:
        if day:
            conditions.append(condition)
            facts[name] = day.isoformat()
    if query.exact and query.kind:
        conditions.append(SAID)
        facts["voice"] = voice_id(query.source, query.kind)
    if query.report:
        conditions.append("v.hash = :report")
        facts["report"] = askable(query.report)
    return conditions, facts
