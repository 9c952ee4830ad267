"""What is scanned for places: the dateline's words and the body's, as columns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sumber.reading.known import Known, Name

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Words with their places in the text; `name_at` gives for each the index into `names` (the tagger's), or -1.

    `opens` are the words that open sentences. `filed` are names that the dateline's form tells to be places.
    """

    text: str
    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    pos: tuple[str, ...]
    opens: frozenset[int]
    names: tuple[Name, ...]
    name_at: tuple[int, ...]
    filed: tuple[str, ...] = ()

    def word(self, at: int) -> str:
        """The word at `at` in small letters, empty outside the sheet."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def capital(self, at: int) -> bool:
        """Whether there is a word at `at` and it has a capital."""
        return 0 <= at < len(self.words) and self.words[at][0].isupper()

    def name(self, at: int) -> Name | None:
        """The tagger's name that the word at `at` belongs to."""
        number = self.name_at[at]
        return self.names[number] if number >= 0 else None


def sheets(known: Known) -> list[Sheet]:
    """The dateline, if there is one, and the body, which comes last."""
    tokens = known.tokens
    opens = frozenset(sentence.first for sentence in tokens.sentences)
    body = Sheet(known.report.text, tokens.words, tokens.lower, tokens.starts, tokens.ends, tokens.pos, opens,
                 tokens.names, tokens.name_at)
    dateline = _dateline(known)
    return [dateline, body] if dateline else [body]


def _dateline(known: Known) -> Sheet | None:
    line, text = known.anatomy.dateline, known.report.text
    if line is None:
        return None
    found = list(_WORD.finditer(text, line.span.start, line.span.end))
    outlet = text.find(line.outlet, line.span.start, line.span.end) if line.outlet else -1
    if outlet >= 0:
        over = outlet + len(line.outlet or "")
        found = [m for m in found if m.end() <= outlet or m.start() >= over]
    words = tuple(m[0] for m in found)
    return Sheet(text[: line.span.end], words, tuple(w.lower() for w in words), tuple(m.start() for m in found),
                 tuple(m.end() for m in found), ("",) * len(words), frozenset(), (), (-1,) * len(words), line.places)
