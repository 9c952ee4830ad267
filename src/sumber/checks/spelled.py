"""Numbers as the copy writes them, in figures or in words."""

from __future__ import annotations

from sumber.language.form.times import NumberWords
from sumber.reading.times.words import number_words


def number(said: str, words: NumberWords) -> int | None:
    """`30` or `tiga puluh` as a number, None if it is none."""
    if said.isdigit():
        return int(said)
    known = {*words.plain, *words.teens, *words.multipliers, *words.halves}
    if any(word not in known for word in said.split()):
        return None
    value = number_words(said, words)[1]
    return value if isinstance(value, int) else None
