"""Views: the tables joined the way that people look at them."""

from __future__ import annotations

from sqlalchemy import Connection

# In words of both databases. `{words}` and `{chain}` differ.
VIEWS = {
    "report_list": (
        "Every report in the version that stands, with how much was found in it.",
        """
        SELECT v.id, v.hash, v.outlet, v.title, v.published, v.url, v.version,
               (SELECT count(*) FROM statements s WHERE s.version_id = v.id) AS statements,
               (SELECT count(*) FROM sources q WHERE q.version_id = v.id) AS sources
        FROM report_versions v WHERE v.latest
        """,
    ),
    "statement_list": (
        "Every statement with its words, its chain from the outlet inwards, its time and its place.",
        """
        SELECT s.id, s.hash, v.hash AS report, v.outlet, v.published, v.latest, s.position,
               {words} AS words, {chain} AS chain, s.quote, s.status, t.value AS about, p.name AS place
        FROM statements s
        JOIN report_versions v ON v.id = s.version_id
        LEFT JOIN times t ON t.version_id = v.id AND t.position = s.time_position
        LEFT JOIN place_mentions m ON m.version_id = v.id AND m.position = s.place_position
        LEFT JOIN places p ON p.id = m.place_id
        """,
    ),
    "quoted_list": (
        "Who is quoted by which outlet in which month, through whom, and how often.",
        """
        SELECT who.name, who.kind, outlet.name AS outlet, through.name AS through, q.month, q.statements, q.direct,
               q.hedged, q.denied
        FROM quoted q
        JOIN voices who ON who.id = q.voice_id
        LEFT JOIN voices outlet ON outlet.id = q.outlet_id
        LEFT JOIN voices through ON through.id = q.through_id
        """,
    ),
}
SQLITE = {
    "words": "(SELECT group_concat(part, ' … ') FROM (SELECT substr(v.text, c.start + 1, c.stop - c.start) AS part "
    "FROM content_spans c WHERE c.statement_id = s.id ORDER BY c.position))",
    "chain": "(SELECT group_concat(who, ' › ') FROM (SELECT coalesce(q.name, q.description, q.kind, 'the reporter') "
    "AS who FROM chain_links l LEFT JOIN sources q ON q.id = l.source_id WHERE l.statement_id = s.id "
    "ORDER BY l.position))",
}
POSTGRESQL = {
    "words": "(SELECT string_agg(substr(v.text, c.start + 1, c.stop - c.start), ' … ' ORDER BY c.position) "
    "FROM content_spans c WHERE c.statement_id = s.id)",
    "chain": "(SELECT string_agg(coalesce(q.name, q.description, q.kind, 'the reporter'), ' › ' ORDER BY l.position) "
    "FROM chain_links l LEFT JOIN sources q ON q.id = l.source_id WHERE l.statement_id = s.id)",
}


def create_views(connection: Connection) -> None:
    """Make all views."""
    parts = SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL
    for name, (_, query) in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {query.format(**parts)}")
