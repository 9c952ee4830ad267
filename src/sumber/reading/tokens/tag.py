"""Part of speech and names of tokens."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.reading.known import Name
from sumber.reading.tokens.cut import Cut


def tag(cuts: Sequence[Cut]) -> list[tuple[tuple[str, ...], tuple[Name, ...]]]:
    """For each report its parts of speech, one a token, and its names."""
    return [(("X",) * len(one.words), ()) for one in cuts]
