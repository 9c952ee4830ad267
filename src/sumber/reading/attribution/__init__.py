"""Stage attribution: cues, sources, content, quotation marks across sentences; nested sources; continued quotations."""

from __future__ import annotations

from sumber.reading.known import Attribution, Known


def read_attributions(known: Known) -> tuple[Attribution, ...]:
    return ()
