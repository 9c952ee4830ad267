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
from sumber.language.form.sourcing import SourcingForm
from sumber.language.form.times import TimeForm
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "SRC103"


def look(copy: Copy) -> Iterator[Finding]:
    if has_credited_source(copy):
        return
    said = any(word in copy.low for word in copy.pack.sourcing.cited)
    for match in _bare(copy.pack.sourcing, copy.pack.times).finditer(copy.low) if said else ():
        if copy.in_body(match.start()) and not copy.text[match.end() : match.end() + 1].isupper():
            yield Finding(CODE, Span(*match.span("cited")), f"“{match['cited']}”, but not from whom")
    yield from _nameless(copy)


@lru_cache
def _bare(form: SourcingForm, times: TimeForm) -> re.Pattern[str]:
    """A word of taking over, right before a day or the end of its clause."""
    led, cited, days = any_of(form.cited_after), any_of(form.cited), any_of(times.words.get("weekday", {}))
    return re.compile(rf"(?<!\w)(?:{led})\s(?P<cited>{cited})(?=[,.]|,?\s(?:{days})(?!\w))")


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
