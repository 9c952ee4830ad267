"""What a language pack tells of places: administrative words, exonyms, abbreviations and metonyms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PlaceForm:
    """See the module's docstring."""
