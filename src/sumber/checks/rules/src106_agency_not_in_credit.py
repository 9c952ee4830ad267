"""The body takes the story from one agency, the credit line names another.

## What it finds
A news agency that the body says it was taken from (`dilansir Reuters`, `dikutip dari AFP`) and that the credit line,
which names other sources, leaves out.

## Why it matters
The credit line is a contract: agencies count and charge by it, and readers trust it.

## Example
    Presiden itu mundur, seperti dilansir AFP, Senin.

    Sumber: Reuters

## Instead
    Presiden itu mundur, seperti dilansir AFP, Senin.

    Sumber: AFP

## Limits
An agency in the credit line that the body does not cite is no mistake, since most wire stories cite none. Media that
are no agencies are left alone, and so is an agency quoted by the credited one.
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.checks.voices import speakers
from sumber.knowledge import agencies
from sumber.model.finding import Finding
from sumber.model.record import Statement
from sumber.model.span import Span

CODE = "SRC106"


def look(copy: Copy) -> Iterator[Finding]:
    credits = [credit.name for credit in copy.record.anatomy.credits if credit.role == "source"]
    credited = {agency.name for name in credits if (agency := agencies.find(name))}
    if not credited or len(credited) < len(credits):
        return  # nobody is credited, or somebody whom the table does not know and who may be the one
    told = set()
    for statement in copy.record.statements:
        for name, span in _cited(copy, statement):
            if name not in credited and name not in told:
                told.add(name)
                yield Finding(CODE, span, f"taken from {name}, but credited to {', '.join(sorted(credited))}")


def _cited(copy: Copy, statement: Statement) -> Iterator[tuple[str, Span]]:
    """The agency that the statement as a whole was taken from, if its outermost link says so."""
    told = speakers(copy, statement)
    if not told:
        return
    link, source = told[0]
    if source.kind != "media" or not link.cue or not link.mention:
        return
    cues = copy.pack.cues.words
    cited = any(word in cues and cues[word].build == "cite" for word in copy.low[link.cue[0] : link.cue[1]].split())
    agency = agencies.find(source.name or "")
    if cited and agency and agency.kind == "agency":
        yield agency.name, link.mention


RULE = Rule(
    code=CODE,
    name="agency-not-in-credit",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
