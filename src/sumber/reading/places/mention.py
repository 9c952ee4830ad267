"""A name in the text that may be a place's."""

from __future__ import annotations

from dataclasses import dataclass

from sumber.language.form.places import Head
from sumber.reading.places.lexicon import Entry


@dataclass(frozen=True, slots=True)
class Mention:
    """Text `[start, end)`, words `[first, last)` of its sheet. The name proper begins at `name_start`, behind its head.

    `entry` is what the tables know of the name, or of the longest part of it that they know; None if they know nothing.
    `whole`: the tables know the whole of it. `silent`: it is part of a body's name and no place here, but tells where
    the villages around it lie (`BPBD Jember`).
    """

    start: int
    end: int
    name_start: int
    first: int
    last: int
    entry: Entry | None
    head: Head | None = None
    whole: bool = True
    silent: bool = False
