"""What a language pack tells of names: titles, pronouns, short forms: how one person or body is called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NameForm:
    """See the module's docstring."""
