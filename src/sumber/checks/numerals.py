"""Numbers as they are written: `1.234,5`, `1,234.5`, `dua puluh lima`: what each is worth, and how exactly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from sumber.language.form.figures import FigureForm, NumeralWords

# How the marks inside a number are set: as the language has it, the other way round, or so that both could be.
Marks = Literal["none", "own", "foreign", "unsure"]


class Numeral(NamedTuple):
    """A number's worth; `step`: the worth of one unit in its last written place."""

    value: float
    step: float
    marks: Marks = "none"


class DigitReader:
    """Reads digits with the marks of one language."""

    def __init__(self, form: FigureForm) -> None:
        own, other = re.escape(form.decimal), re.escape(form.group)
        self._own_group = re.compile(rf"\d{{1,3}}(?:{other}\d{{3}})+(?:{own}\d+)?")
        self._own_decimal = re.compile(rf"\d+{own}\d+")
        self._unsure = re.compile(rf"[1-9]\d{{0,2}}{own}\d{{3}}")
        self._foreign = re.compile(rf"\d{{1,3}}(?:{own}\d{{3}})+{other}\d+|\d{{1,3}}(?:{own}\d{{3}}){{2,}}")
        self._foreign_decimal = re.compile(rf"\d{{1,4}}{other}\d{{1,2}}")
        self._decimal, self._group = form.decimal, form.group

    def read(self, digits: str) -> Numeral | None:
        """What the digits are worth; None where they are no number (`21.22.23`)."""
        if digits.isdigit():
            return Numeral(float(digits), 1.0) if len(digits) < 16 else None
        if len(digits) > 24:
            return None
        if self._own_group.fullmatch(digits):
            return self._numeral(digits, self._decimal, self._group, "own")
        if self._foreign.fullmatch(digits):
            return self._numeral(digits, self._group, self._decimal, "foreign")
        if self._own_decimal.fullmatch(digits):
            marks: Marks = "unsure" if self._unsure.fullmatch(digits) else "own"
            return self._numeral(digits, self._decimal, self._group, marks)
        if self._foreign_decimal.fullmatch(digits):
            return self._numeral(digits, self._group, self._decimal, "foreign")
        return None

    @staticmethod
    def _numeral(digits: str, decimal: str, group: str, marks: Marks) -> Numeral:
        whole, _, part = digits.partition(decimal)
        number = f"{whole.replace(group, '')}.{part}" if part else whole.replace(group, "")
        return Numeral(float(number), 10.0 ** -len(part), marks)


def read_words(words: Sequence[str], form: NumeralWords) -> float | None:
    """What number words are worth (`dua puluh lima`: 25); None where they are no one number (`dua tiga`)."""
    total = section = unit = 0.0
    for word in words:
        if word in form.teens:
            section, unit = section + 10 + unit, 0.0
        elif word in form.multipliers:
            by = form.multipliers[word]
            if by < 1000:
                section, unit = section + (unit or 1) * by, 0.0
            else:
                total, section, unit = total + (section + unit or 1) * by, 0.0, 0.0
        else:
            value = form.plain[word]
            if unit or (value < 10 <= section % 100 < 20):
                return None
            if value < 10:
                unit = value
            elif value < 1000:
                section += value
            else:
                total += value
    return total + section + unit
