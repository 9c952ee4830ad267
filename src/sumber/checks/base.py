"""What a rule is, and what it looks at."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal, TypeVar

from sumber.language import Pack
from sumber.model.finding import Finding, Severity
from sumber.model.record import Record
from sumber.model.span import Span

Standing = Literal["stable", "preview"]
END = sys.maxsize  # behind every place: `Span(place, END)` sorts after all spans that start at `place`
LETTERS = re.compile(r"[^\W\d_]*$")
LINE_END = re.compile(r"[\n\r](?:(?<=\r)\n)?")
# Where a sentence may end: a stop, what closes with it, white space, and something that opens the next one. All that it
# can begin with stands at its head, as in most patterns here: text without any of it is then passed over quickly.
STOP = re.compile(r"[.?!…\n\r](?:(?<=[\n\r])[\n\r]*|(?<![.?!…][.?!…])[.?!…]*[\"”’')\]]*\s+(?=[^\sa-z]))")


T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Copy:
    """A report under check: its record, its language and its day (None if unknown). Rules read it and change nothing.

    What several rules need is worked out when first asked for and kept.
    """

    record: Record
    pack: Pack
    published: date | None = None

    @cached_property
    def text(self) -> str:
        """The report's text, untouched."""
        return self.record.report.text

    def words(self, span: Span) -> str:
        """The report's own words at `span`."""
        return self.text[span[0] : span[1]]

    def shared(self, view: Callable[[Copy], T]) -> T:
        """What `view` makes of this copy, worked out once however many rules ask for it."""
        if view not in self._made:
            self._made[view] = view(self)
        made: T = self._made[view]
        return made

    @cached_property
    def _made(self) -> dict[Callable[[Copy], Any], Any]:
        return {}

    @cached_property
    def low(self) -> str:
        """The text in lower case, letter for letter, so that spans of one are spans of the other."""
        low = self.text.lower()
        return low if len(low) == len(self.text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in self.text)

    @cached_property
    def body(self) -> tuple[Span, ...]:
        """The paragraphs of the body: what of the text is the story."""
        return tuple(Span(*paragraph) for paragraph in self.record.anatomy.paragraphs)

    def in_body(self, place: int) -> bool:
        """Whether the character at `place` is part of the story."""
        at = bisect_right(self.body, Span(place, END)) - 1
        return at >= 0 and place < self.body[at].end

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """All lines of the text, without what ends them."""
        found, start = [], 0
        for end in LINE_END.finditer(self.text):
            found.append(Span(start, end.start()))
            start = end.end()
        return (*found, Span(start, len(self.text))) if start < len(self.text) or not found else tuple(found)

    def line_at(self, place: int) -> int:
        """The number of the line with the character at `place`, counted from 1."""
        return max(1, bisect_right(self.lines, Span(place, END)))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the body, in order; roughly, from their punctuation alone."""
        found = []
        for start, end in self.body:
            for stop in STOP.finditer(self.text, start, end):
                if not self._shortened(stop.start()):
                    found.append(Span(start, stop.start() + len(stop[0].rstrip())))
                    start = stop.end()
            if start < end:
                found.append(Span(start, end))
        return tuple(found)

    def sentence_at(self, place: int) -> Span:
        """The sentence with the character at `place`; outside of the body, the line."""
        at = bisect_right(self.sentences, Span(place, END)) - 1
        if at >= 0 and place < self.sentences[at].end:
            return self.sentences[at]
        return self.lines[self.line_at(place) - 1]

    def _shortened(self, stop: int) -> bool:
        """Whether the full stop at `stop` belongs to an abbreviation or an initial."""
        if self.text[stop] != ".":
            return False
        found = LETTERS.search(self.text, max(0, stop - 12), stop)
        word = found[0] if found else ""
        return word.lower() in self.pack.tokens.abbreviations or (len(word) == 1 and word.isupper())


@dataclass(frozen=True)
class Rule:
    """One check. `name` is the thing found, so that `--ignore name` reads well; `doc` has the fixed headings.

    `look` yields findings in any order; their severity is set by whoever runs the rule. A finding's `suggestion` is
    what to write in the place of the marked words, nothing else; `fixable`: it may be put there without asking.
    `standing`: a `preview` rule is too often wrong to run unasked; it runs when it is selected by its code or name.
    """

    code: str
    name: str
    since: str
    severity: Severity
    languages: tuple[str, ...]
    doc: str
    look: Callable[[Copy], Iterator[Finding]]
    fixable: bool = False
    standing: Standing = "stable"

    @property
    def family(self) -> str:
        """The letters of the code: `TIM`."""
        return self.code.rstrip("0123456789")
