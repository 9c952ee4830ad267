"""What a language pack tells of anatomy: how outlets of this language put a story together: datelines, bylines, credits, lines that are not the story."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AnatomyForm:
    """See the module's docstring."""
