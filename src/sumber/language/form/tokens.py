"""What a language pack tells of tokens: how text is cut into sentences and tokens, and where the trained tagger lies."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TokenForm:
    """See the module's docstring."""
