"""Figures told in messages as the copy writes them: `1.234,5`."""

from __future__ import annotations

from sumber.language import Pack


def tell_number(value: float, pack: Pack) -> str:
    """The number with the marks of the language, at most two decimals; from a million on with its scale."""
    form = pack.figures
    for word, scale in sorted(_scales(pack), key=lambda item: -item[1]):
        if abs(value) >= scale >= 1_000_000:
            return f"{tell_number(value / scale, pack)} {word}"
    told = f"{value:,.2f}".rstrip("0").rstrip(".")
    return told.translate({ord(","): form.group, ord("."): form.decimal})


def _scales(pack: Pack) -> list[tuple[str, int]]:
    """One word for each scale: the first that the pack gives."""
    words: dict[int, str] = {}
    for word, scale in pack.figures.units.scales.items():
        words.setdefault(scale, word)
    return [(word, scale) for scale, word in words.items()]
