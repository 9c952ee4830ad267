"""What a language pack tells of times: days, months, holidays, deictic words and the grammar of time expressions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TimeForm:
    """See the module's docstring."""
