"""Statements that answer a query, in order, the first ones soon whatever the query.

Few answers are sorted at once. Of many, only as many as are wanted are looked at: months are terms of the index, so
that the answers of one month after the other are asked for until there are enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, text

from sumber.archive.facets import TIMED
from sumber.archive.index import Term, TermIndex, Wanted
from sumber.archive.query import Query, terms_of

Order = Literal["published", "about"]
FEW = 2_000  # answers that are looked at all; joining and sorting so many takes 10 to 15 ms


class _By(NamedTuple):
    """An order: the column whose months are terms, their letter, and how rows are sorted within a month."""

    column: str
    letter: str
    sort: str
    newest_first: bool


BY: dict[Order, _By] = {
    "published": _By("v.published", "p", "coalesce(v.published, '') DESC, v.id DESC, s.position", True),
    "about": _By("s.about_first", "b", "s.about_first, s.about_last, v.published, s.id", False),
}


def find_statements(
    connection: Connection, index: TermIndex, query: Query, *, order: Order, limit: int, offset: int = 0
) -> list[int]:
    """Numbers of the statements that answer, `offset` of them left out, at most `limit`."""
    asking = _Asking(connection, index, query, BY[order])
    wanted = terms_of(query, connection)
    if order == "about":  # what tells no time of its own is not on the time line
        wanted.append(Term("facets", (TIMED,)))
    if wanted and not asking.more_than(wanted, FEW):
        return asking.rows(wanted, limit, offset)
    found: list[int] = []
    for month in asking.months():
        part = asking.rows([*wanted, Term("facets", (month,))], limit + offset - len(found), 0)
        found += part
        if len(found) >= limit + offset:
            break
    return found[offset:]


def count_statements(connection: Connection, index: TermIndex, query: Query) -> int:
    """How many statements answer."""
    asking = _Asking(connection, index, query, BY["published"])
    wanted = terms_of(query, connection)
    return asking.count(wanted)


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

    def rows(self, wanted: Wanted, limit: int, offset: int) -> list[int]:
        """The statements that have all the terms and are within the days asked for, sorted."""
        body, facts = self._body(wanted)
        asked = f"SELECT s.id {body} ORDER BY {self._by.sort} LIMIT :most OFFSET :skipped"
        return list(self._connection.scalars(text(asked), {**facts, "most": limit, "skipped": offset}))

    def count(self, wanted: Wanted) -> int:
        body, facts = self._body(wanted)
        return int(self._connection.execute(text(f"SELECT count(*) {body}"), facts).scalar_one())

    def _body(self, wanted: Wanted) -> tuple[str, dict[str, Any]]:
        rows = "statements s CROSS JOIN report_versions v"
        conditions = ["v.id = s.version_id", *self._conditions]
        if not wanted:
            return f"FROM {rows} WHERE {' AND '.join(conditions)}", self._facts
        source, matches, facts = self._index.matches(wanted)
        conditions = [matches, "s.id = terms.statement_id", *conditions]
        # CROSS JOIN: SQLite keeps to this order; it cannot know that the index is the one to ask first.
        return f"FROM {source} CROSS JOIN {rows} WHERE {' AND '.join(conditions)}", {**facts, **self._facts}

    def months(self) -> Iterator[str]:
        """The terms of all months that there are, in order, at last that of reports of no known day."""
        table = "statements s" if self._by.column.startswith("s.") else "report_versions v"
        column, letter = self._by.column, self._by.letter
        for month in _months(self._connection, table, column, self._by.newest_first):
            yield f"{letter}{month.replace('-', 'x')}"
        if letter == "p":
            yield "pnone"


def _months(connection: Connection, table: str, column: str, newest_first: bool) -> Iterator[str]:
    """The months of an indexed column of days, each found by one look into the index."""
    best, beyond = ("max", "<") if newest_first else ("min", ">")
    asked = f"SELECT {best}({column}) FROM {table}"
    day = connection.execute(text(asked)).scalar()
    while day:
        yield day[:7]
        border = day[:7] if newest_first else f"{day[:7]}~"
        day = connection.execute(text(f"{asked} WHERE {column} {beyond} :border"), {"border": border}).scalar()


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
    if query.report:
        conditions.append("v.hash = :report")
        facts["report"] = query.report
    return conditions, facts
