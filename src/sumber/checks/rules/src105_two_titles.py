"""One person is introduced with two titles that cannot both be right.

## What it finds
A person with two ranks (`AKBP` here, `AKP` there), as holder of an office and as its deputy (`Bupati Sleman`, `Wakil
Bupati Sleman`), or as minister of two things.

## Why it matters
Titles are facts. People complain about no mistake as often as about this one.

## Example
    Wakil Bupati Sleman Danang Maharsa menutup acara. Bupati Sleman Danang Maharsa berterima kasih.

## Instead
    Wakil Bupati Sleman Danang Maharsa menutup acara. Wakil Bupati Sleman Danang Maharsa berterima kasih.

## Limits
Only titles right before a name of two words or more are compared; those of former and acting holders are left out, and
those in which another's office stands. Two offices that one person can hold (`Ketua Umum`, `Wakil Ketua DPR`) are no
contradiction. If two persons share a name and the report does not tell them apart, they are marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from sumber.checks.base import Copy, Rule
from sumber.checks.titles import Title, titles_of
from sumber.model.finding import Finding
from sumber.model.span import Span

CODE = "SRC105"


def look(copy: Copy) -> Iterator[Finding]:
    places = {copy.words(Span(*place.span)) for place in copy.record.places}
    for person in copy.record.entities:
        if person.type != "person" or len(person.mentions) < 2 or " " not in person.name or person.name in places:
            continue
        held = [one for one in titles_of(copy, person) if not (_is_loose(one, copy) or _is_tangled(one, copy))]
        pair = next((pair for pair in combinations(held, 2) if _clash(*pair, copy)), None)
        if pair:
            first, second = sorted(pair, key=lambda title: title.span)
            told, other = copy.words(second.span), copy.words(first.span)
            yield Finding(CODE, second.span, f"{second.entity.name} is “{told}” here, “{other}” elsewhere")


def _is_loose(title: Title, copy: Copy) -> bool:
    """Whether the title is not held, or not now."""
    before = copy.low[max(0, title.span.start - 16) : title.span.start].split()
    loose = copy.pack.sourcing.loose
    return any(word in loose for word in title.words) or (bool(before) and before[-1] in loose)


def _is_tangled(title: Title, copy: Copy) -> bool:
    """Whether another's office stands in it: `Ketua Tim Pemenangan Presiden Darma Wirawan`."""
    person, sourcing = copy.pack.names.person, copy.pack.sourcing
    offices = [word for word in title.words if word in person.offices]
    return sum(word not in sourcing.deputies and word not in sourcing.ranks for word in offices) > 1


def _clash(first: Title, second: Title, copy: Copy) -> bool:
    if first.rank and second.rank:
        return first.rank != second.rank
    one, other = (_spelled_out(title, copy) for title in (first, second))
    return _is_deputy(one, other, copy) or _is_deputy(other, one, copy) or _two_ministries(one, other, copy)


def _spelled_out(title: Title, copy: Copy) -> tuple[str, ...]:
    """The title with short forms spelled out: `menkeu` is `menteri keuangan`."""
    short = copy.pack.names.person.office_short
    return tuple(word for part in title.words for word in short.get(part, part).split())


def _is_deputy(one: tuple[str, ...], other: tuple[str, ...], copy: Copy) -> bool:
    """Whether the one is the other's deputy, of the same area or body as far as both tell it."""
    if one[0] not in copy.pack.sourcing.deputies or len(one) < 2 or other[0] != one[1]:
        return False
    return not one[2:] or not other[1:] or one[2:] == other[1:]


def _two_ministries(one: tuple[str, ...], other: tuple[str, ...], copy: Copy) -> bool:
    ministers = copy.pack.sourcing.ministers
    if not (one[0] in ministers and one[0] == other[0] and len(one) > 1 and len(other) > 1):
        return False
    known = copy.pack.names.person.office_words
    return one[1] in known and other[1] in known and not set(one[1:]) & set(other[1:])


RULE = Rule(
    code=CODE,
    name="two-titles",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
)
