"""What a language pack tells of cues: words that attribute, how each is built, and words for sources."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CueForm:
    """See the module's docstring."""
