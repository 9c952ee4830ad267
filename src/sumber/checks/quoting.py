"""The quotation marks of the copy, paired: what is quoted, and which marks have no partner."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from sumber.checks.base import Copy
from sumber.model.span import Span

MARK = re.compile(
    r"[\"“”„‟«»'`‘’](?:(?<=[\"“”„‟«»])|(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<=[,.!?…]['’])(?=\s|$))"
)
OPENING = frozenset(("“", "„", "«", "``", "‘‘"))
CLOSING = frozenset(("”", "»", "’’"))
SINGLE = frozenset(("'", "’"))  # closes a quotation only by mistake
SINGLE_OPENS = re.compile(r"(?<!\w)['‘](?=\w)")
BEFORE_OPENING = frozenset("([{—–-/>")
AFTER_CLOSING = frozenset(".,;:!?)]}—–-/…<'’")
ENDED = frozenset(",.!?…")
INCHES = frozenset(('"', "''", "”"))
GUILLEMETS = frozenset("«»")
SENTENCE_ENDS = frozenset(".!?…")
SILENT = 3  # paragraphs without any mark that a quotation may run through
Role = Literal["opens", "closes"]


class Quoted(NamedTuple):
    """Words between a pair of marks. `span` is without them."""

    opening: Span
    closing: Span

    @property
    def span(self) -> Span:
        """The words between the marks."""
        return Span(self.opening.end, self.closing.start)


@dataclass(slots=True)
class Pairs:
    """All pairs in order; marks without a partner: `unclosed` opens, `unopened` closes; marks written twice."""

    quoted: list[Quoted] = field(default_factory=list)
    unclosed: list[Span] = field(default_factory=list)
    unopened: list[Span] = field(default_factory=list)
    doubled: list[Span] = field(default_factory=list)


def pairs(copy: Copy) -> Pairs:
    """The quotation marks of the body, paired paragraph by paragraph."""
    return copy.shared(_pairs)


def _pairs(copy: Copy) -> Pairs:
    found = Pairs()
    open_: Span | None = None
    for number, paragraph in enumerate(copy.body):
        open_ = _Pairing(copy, paragraph, open_, found).run()
        if open_ and not _goes_on(copy, open_, number):
            found.unclosed.append(open_)
            open_ = None
    return found


@dataclass(slots=True)
class _Pairing:
    """The marks of one paragraph, into which the quotation `open_` may reach."""

    copy: Copy
    paragraph: Span
    open_: Span | None
    found: Pairs
    last: Span | None = None

    def run(self) -> Span | None:
        """Pair them; the mark that is open at the end."""
        for match in MARK.finditer(self.copy.text, *self.paragraph):
            mark = Span(*match.span())
            if not self._is_none(mark):
                self._take(mark)
                self.last = mark
        return self.open_

    def _take(self, mark: Span) -> None:
        if self.last is None and self.open_ and _is_first(self.copy, self.paragraph, mark):
            self.open_ = mark  # each paragraph of a long quotation opens anew
        elif self._is_doubled(mark):
            assert self.last is not None
            self.found.doubled.append(Span(self.last.start, mark.end))
        elif _role(self.copy.text, mark, self.open_ is not None) == "opens":
            if self.open_:
                self.found.unclosed.append(self.open_)
            self.open_ = mark
        elif self.open_:
            self.found.quoted.append(Quoted(self.open_, mark))
            self.open_ = None
        else:
            self.found.unopened.append(mark)

    def _is_none(self, mark: Span) -> bool:
        """Whether it is no mark of a quotation: an inch, a single mark that closes a quotation within."""
        text = self.copy.text
        said, after = self.copy.words(mark), text[mark.end : mark.end + 1]
        before = text[max(0, mark.start - 2) : mark.start]
        if said in SINGLE:
            return self.open_ is None or SINGLE_OPENS.search(text, self.open_.end, mark.start) is not None
        if said in GUILLEMETS:
            return before[-1:].isalpha() and after.isalpha()  # a letter that was misread
        inches = before[-1:].isdigit() or (before[:1].isdigit() and after == " ")
        return self.open_ is None and said in INCHES and inches

    def _is_doubled(self, mark: Span) -> bool:
        """Whether the mark is the one before it once more; `siap.""Kami` are two, from two paragraphs run together."""
        if self.last is None or self.last.end != mark.start or self.copy.words(self.last) != self.copy.words(mark):
            return False
        return self.open_ is not None or not self.copy.text[mark.end : mark.end + 1].isalnum()


def _is_first(copy: Copy, paragraph: Span, mark: Span) -> bool:
    return not copy.text[paragraph.start : mark.start].strip()


def _role(text: str, mark: Span, is_open: bool) -> Role:
    """What the mark does, by its kind, by what stands around it, and by whether one is open."""
    before, after = text[max(0, mark.start - 1) : mark.start], text[mark.end : mark.end + 1]
    free_left = not before or before.isspace() or before in BEFORE_OPENING
    free_right = not after or after.isspace() or after in AFTER_CLOSING
    said = text[mark.start : mark.end]
    if free_left != free_right:
        ended = text[max(0, mark.start - 2) : mark.start - 1] in ENDED
        if is_open and free_left and said not in OPENING and ended and not after.isupper():
            return "closes"  # `siap, "kata`: a slip of the space, no second opening
        return "opens" if free_left else "closes"
    if said in OPENING or (not is_open and (after.isalnum() or before in ("", "\n"))):
        return "opens"
    return "closes" if is_open or said in CLOSING else "opens"


def _goes_on(copy: Copy, open_: Span, number: int) -> bool:
    """Whether what is open at the end of a paragraph runs on: the next one with a mark opens it anew, or closes it."""
    if copy.shared(_tail).search(copy.low, open_.end, copy.body[number].end):
        return False
    for behind, paragraph in enumerate(copy.body[number + 1 : number + 2 + SILENT]):
        if first := MARK.search(copy.text, *paragraph):
            mark = Span(*first.span())
            anew = behind == 0 and _is_first(copy, paragraph, mark) and _leads(copy, open_, copy.body[number])
            return anew or _role(copy.text, mark, True) == "closes"
    return False


def _leads(copy: Copy, open_: Span, paragraph: Span) -> bool:
    """Whether the mark begins its paragraph or follows a word of saying, as the first of a long quotation does."""
    before = copy.text[paragraph.start : open_.start].rstrip()
    return not before or before[-1] not in SENTENCE_ENDS


def _tail(copy: Copy) -> re.Pattern[str]:
    """What ends a quotation: a mark of punctuation and a word of saying."""
    cues = copy.pack.cues
    return _said(frozenset(word for word, cue in cues.words.items() if cue.build == "tail"), cues.suffixes)


@lru_cache
def _said(words: frozenset[str], suffixes: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[,!?…]\s?,?\s?(?:{'|'.join(sorted(words))})(?:{'|'.join(suffixes)})?(?!\w)")
