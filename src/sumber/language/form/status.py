"""What a language pack tells of status: words that plan, predict, hedge, deny, demand and set conditions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StatusForm:
    """See the module's docstring."""
