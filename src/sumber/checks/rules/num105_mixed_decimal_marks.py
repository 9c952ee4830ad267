"""Indonesian and English decimal marks stand side by side.

## What it finds
A number written the English way (`2.5 persen`, `1,250.75`, `1,250,000`) in a report that elsewhere writes the
Indonesian way (`2,5 persen`, `1.250,75`).

## Why it matters
With two ways in one text nobody can tell whether `1,250` is a little more than one or more than a thousand.

## Example
    Ekspor naik 2,4 persen dan impor naik 3.5 persen.

## Instead
    Ekspor naik 2,4 persen dan impor naik 3,5 persen.

## Limits
A number that is right in both ways (`1,250`) is left alone, and so are measures, which technical copy takes over as
they are (`2.4 GHz`). A report that writes the English way throughout is not marked, and neither are numbers of
versions, chapters and clock times, which have a full stop in both languages.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.figures import Figure, figures
from sumber.model.finding import Finding

CODE = "NUM105"


def look(copy: Copy) -> Iterator[Finding]:
    marked = (figure for figure in figures(copy) if figure.marks in ("own", "foreign"))
    found = [figure for figure in marked if copy.in_body(figure.span.start)]
    if not any(figure.marks == "own" and _has_decimals(figure) for figure in found):
        return
    for figure in found:
        if figure.marks == "foreign" and not figure.label and (figure.kind != "measure" or figure.scale > 1):
            told = copy.words(figure.digits)
            message = f"“{told}” is written the English way, other numbers are not"
            yield Finding(CODE, figure.digits, message, _turned(told, copy))


def _has_decimals(figure: Figure) -> bool:
    """Whether it has a decimal mark, which alone tells the two ways apart for certain."""
    return figure.step < figure.scale


def _turned(told: str, copy: Copy) -> str:
    form = copy.pack.figures
    return told.translate({ord(form.decimal): form.group, ord(form.group): form.decimal})


RULE = Rule(
    code=CODE,
    name="mixed-decimal-marks",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
    fixable=True,
)
