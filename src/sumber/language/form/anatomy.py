"""What a language pack tells of anatomy: datelines, bylines, credits, lines that are not the story."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sumber.model.record import CreditRole

NEVER = re.compile(r"(?!)")


class Opening(NamedTuple):
    """A dateline as it is written; `end`: where the story begins."""

    end: int
    places: tuple[str, ...]
    outlet: str | None
    date: str | None


@dataclass(frozen=True)
class AnatomyForm:
    """The patterns are tried at one place of the text (`match`) unless they are said to be searched for.

    `datelines`: one pattern a form of dateline, surest first; groups `places`, `outlet` and `date`, each may lack or be
    empty; `known` instead of `places` where only one of the names in `places` (in small letters) makes it a dateline. `bylines`: what stands before a dateline (`Laporan Wartawan X, Y`), group `name`. `name`: a person's or
    body's name in a credit. `headings`: a line above the story that tells only day and hour, groups `day`, `month` and
    `year`, and `hour`, `minute` and `zone`, which may lack. `dated`, searched for: a day of the week with its full date,
    as the first paragraphs have it; `full_date`: the date alone; same groups. `months`: the first three letters of a month's name; `zones`: offsets.

    `label` is searched for: the word and colon before a credit, group `label`, whose role is in `roles`. `whole_line`
    credits (`Oleh Nama Orang`) have the group `name`. `copyright` is searched for: groups `name`, `year`. `signoff`:
    the bracket at a story's end, group `who`.

    `notice_lines` match a whole line that is not the story. `notices` are searched for inside the lines: group
    `headline` where a headline of unmarked length follows, else just what matches goes.

    How to tell where such a headline ends: `headline_small` words are written small in headlines too, `openers` are
    words that seldom stand inside a headline with a capital and often open a sentence, `heads` are offices and bodies
    that a sentence often begins with, `prose` matches small words that headlines do without.

    `unfinished`: a line that ends with one of these words goes on in the next. `common`: words so common that a text
    with many of them is of this language, `common_share` of all words at the least.
    """

    datelines: tuple[re.Pattern[str], ...] = ()
    places: frozenset[str] = frozenset()
    bylines: re.Pattern[str] = NEVER
    name: re.Pattern[str] = NEVER
    headings: re.Pattern[str] = NEVER
    dated: re.Pattern[str] = NEVER
    full_date: re.Pattern[str] = NEVER
    months: Mapping[str, int] = field(default_factory=dict)
    zones: Mapping[str, str] = field(default_factory=dict)
    label: re.Pattern[str] = NEVER
    roles: Mapping[str, CreditRole] = field(default_factory=dict)
    whole_line: re.Pattern[str] = NEVER
    copyright: re.Pattern[str] = NEVER
    signoff: re.Pattern[str] = NEVER
    place_breaks: re.Pattern[str] = NEVER
    name_breaks: re.Pattern[str] = NEVER
    notice_lines: re.Pattern[str] = NEVER
    notices: re.Pattern[str] = NEVER
    headline_small: frozenset[str] = frozenset()
    prose: re.Pattern[str] = NEVER
    openers: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    common_share: float = 1.0

    def dateline_at(self, text: str, start: int) -> Opening | None:
        """The dateline that begins at `start`, if one does."""
        for pattern in self.datelines:
            if match := pattern.match(text, start):
                parts = match.groupdict()
                written = parts.get("places") or parts.get("known") or ""
                places = tuple(place for place in self.place_breaks.split(written) if place)
                if "known" not in parts or all(place.casefold() in self.places for place in places):
                    return Opening(match.end(), places, parts.get("outlet"), parts.get("date"))
        return None
