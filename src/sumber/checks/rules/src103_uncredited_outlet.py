"""Something is taken over from elsewhere, and it is not said from where.

## What it finds
A word such as `dikutip` or `dilansir` with neither an outlet nor any other source behind it (`seperti dikutip, Senin
(3/2)`); and a statement put on a medium without a name (`menurut sebuah media`) in a report that names no medium at
all.

## Why it matters
What others have found out is theirs, and the reader must be able to go and see. Uncredited takeovers are plagiarism.

## Example
    "Harga akan naik," kata dia seperti dikutip, Senin (3/2).

## Instead
    "Harga akan naik," kata dia seperti dikutip Antara, Senin (3/2).

## Limits
A takeover that no word marks is not seen. `dikutip dari laman` with an outlet that is not known is taken to name one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sumber.checks.base import Copy, Rule
from sumber.checks.figures import any_of
from sumber.checks.voices import has_credited_source, place_of, speakers, voices
from sumber.checks.wordsearch import whole_words
from sumber.language.form.sourcing import SourcingForm
from sumber.language.form.times import TimeForm
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "SRC103"
LED = 16  # characters before a word of taking over in which `seperti` and the like stand; the longest has 10


def look(copy: Copy) -> Iterator[Finding]:
    if has_credited_source(copy):
        return
    led, bare = _around(copy.pack.sourcing, copy.pack.times)
    for start, end in whole_words(copy.low, copy.pack.sourcing.cited):
        nobody = led.search(copy.low, max(0, start - LED), start) and bare.match(copy.low, end)
        if nobody and copy.in_body(start):
            yield Finding(CODE, Span(start, end), f"“{copy.words(Span(start, end))}”, but not from whom")
    yield from _nameless(copy)


@lru_cache
def _around(form: SourcingForm, times: TimeForm) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a word of taking over and, if it names nobody, behind it: a day, or the end of its clause."""
    days = any_of(times.words.get("weekday", {}))
    before = re.compile(rf"(?<!\w)(?:{any_of(form.cited_after)})\s$")
    return before, re.compile(rf"[,.]|,?\s(?:{days})(?!\w)")


def _nameless(copy: Copy) -> Iterator[Finding]:
    """Media that speak without a name, if none in the report has one."""
    media = [voice for voice in voices(copy) if voice.source.kind == "media"]
    if any(voice.source.name and not voice.source.name.islower() for voice in media):
        return
    nameless = copy.pack.sourcing.nameless
    for voice in media:
        link = next(link for link, source in speakers(copy, voice.statement) if source == voice.source)
        span = link.mention or place_of(voice.statement, link)
        if copy.low[span[0] : span[1]].split()[0] in nameless:
            yield Finding(CODE, Span(*span), f"“{copy.words(span)}” is not named")


RULE = Rule(
    code=CODE,
    name="uncredited-outlet",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
