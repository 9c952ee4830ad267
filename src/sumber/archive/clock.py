"""The one clock of the archive: when something was taken in. Nothing of a record depends on it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment, UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
