"""The index of terms: four columns a statement, and questions put to it; SQLite (FTS5) and PostgreSQL (tsvector)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Connection, Engine

COLUMNS = ("words", "sources", "about", "facets")
LETTERS = {"words": "w", "sources": "s", "about": "a", "facets": "f"}  # before every lexeme of PostgreSQL's one column
FURTHEST = 16_383  # PostgreSQL counts the places of words no further

TermRow = tuple[int, str, str, str, str]  # statement, and its terms by COLUMNS


class Term(NamedTuple):
    """Words of one column, one after the other. The last may end in `*`: words that begin so."""

    column: str
    words: tuple[str, ...]


class AnyOf(NamedTuple):
    """At least one of these."""

    of: tuple[Term, ...]


Wanted = Sequence[Term | AnyOf]  # all of these


class TermIndex(Protocol):
    """How one kind of database keeps terms and finds statements by them."""

    def create(self, connection: Connection) -> None:
        """Make what keeps the terms."""
        ...

    def add(self, connection: Connection, rows: Iterable[TermRow]) -> None:
        """Keep the terms of statements."""
        ...

    def matches(self, wanted: Wanted) -> tuple[str, str, dict[str, Any]]:
        """A FROM clause, a condition and its parameters; `terms.statement_id` tells the statements."""
        ...

    def tidy(self, connection: Connection) -> None:
        """After many were added."""
        ...


class Fts5:
    """SQLite: an index without a copy of what it indexes."""

    def create(self, connection: Connection) -> None:
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE terms USING fts5(words, sources, about, facets, content='', columnsize=0, "
            "tokenize=\"ascii\")"
        )

    def add(self, connection: Connection, rows: Iterable[TermRow]) -> None:
        if told := list(rows):
            connection.exec_driver_sql(
                "INSERT INTO terms (rowid, words, sources, about, facets) VALUES (?, ?, ?, ?, ?)", told
            )

    def matches(self, wanted: Wanted) -> tuple[str, str, dict[str, Any]]:
        asked = " AND ".join(self._some(part) for part in wanted)
        return "(SELECT rowid AS statement_id FROM terms WHERE terms MATCH :terms) AS terms", "1", {"terms": asked}

    def _some(self, part: Term | AnyOf) -> str:
        if isinstance(part, Term):
            return self._one(part)
        return f"({' OR '.join(map(self._one, part.of))})" if part.of else '(facets : "nothing")'

    def _one(self, term: Term) -> str:
        said = " ".join(term.words)
        return f'{term.column} : "{said.removesuffix("*")}"{" *" if said.endswith("*") else ""}'

    def tidy(self, connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO terms (terms, rank) VALUES ('merge', 500)")


class Tsvector:
    """PostgreSQL: one column with a GIN index; the stems are ours, so that both find the same."""

    def create(self, connection: Connection) -> None:
        connection.exec_driver_sql(
            "CREATE TABLE terms (statement_id BIGINT PRIMARY KEY REFERENCES statements (id), terms TSVECTOR NOT NULL)"
        )
        connection.exec_driver_sql("CREATE INDEX terms_by_word ON terms USING GIN (terms)")

    def add(self, connection: Connection, rows: Iterable[TermRow]) -> None:
        told = [(statement, _vector(columns)) for statement, *columns in rows]
        if told:
            connection.exec_driver_sql("INSERT INTO terms (statement_id, terms) VALUES (%s, %s::tsvector)", told)

    def matches(self, wanted: Wanted) -> tuple[str, str, dict[str, Any]]:
        asked = " & ".join(self._some(part) for part in wanted)
        return "terms", "terms.terms @@ CAST(:terms AS tsquery)", {"terms": asked}

    def _some(self, part: Term | AnyOf) -> str:
        if isinstance(part, Term):
            return self._one(part)
        return f"({' | '.join(map(self._one, part.of))})" if part.of else "'nothing'"

    def _one(self, term: Term) -> str:
        letter = LETTERS[term.column]
        words = (f"'{letter}{word.removesuffix('*')}'{':*' if word.endswith('*') else ''}" for word in term.words)
        return f"({' <-> '.join(words)})"

    def tidy(self, connection: Connection) -> None:
        pass


def _vector(columns: Sequence[str]) -> str:
    """The literal of a tsvector. Places are told where words must follow each other."""
    parts = []
    for column, said in zip(COLUMNS, columns, strict=True):
        letter = LETTERS[column]
        if column == "facets":
            parts += [f"'{letter}{word}'" for word in said.split()]
        else:
            parts += [f"'{letter}{word}':{min(i, FURTHEST)}" for i, word in enumerate(said.split(), start=1)]
    return " ".join(parts)


def index_for(engine: Engine) -> TermIndex:
    """The index that the database has."""
    return Fts5() if engine.dialect.name == "sqlite" else Tsvector()
