"""Lines and insertions that are not the story: links to other stories, videos, advertisements, page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from sumber.language.form.anatomy import AnatomyForm
from sumber.model.span import Span
from sumber.reading.anatomy.page import Page

HEADLINE = 240  # characters: no headline among the articles tried was longer than 178
NOTICE_LINE = 300  # characters: a longer line that begins like a notice has run together with the story
WORD = re.compile(r"\S+")
QUOTED = re.compile(r"\s*(?P<open>['\"“‘])")
AFTER_QUOTE = re.compile(r"(?:\s+di sini)?\s?[:;,]?")
OPEN_QUOTES = ('"', "“", "‘")
GLUED = re.compile(r"(?<=[a-zà-ÿ0-9!?])(?=[\"“]?[A-ZÀ-Þ][a-zà-ÿ])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})")
LOST = re.compile(r"\s*,\s?")  # the link itself was lost on its way here
LONE = 5  # words before which a lone capital in a headline in small letters is taken for a name
LONGEST_RUN = 9  # capitals in a row: `Menteri Koordinator Bidang Politik, Hukum, dan Keamanan` and a name have no more
CLOSING = {"'": "'", '"': '"', "“": "”", "‘": "’"}


def find_notices(page: Page) -> list[Span]:
    """The spans of all lines and insertions that are not the story, in order of their kind."""
    short = (line for line in page.lines if line.end - line.start <= NOTICE_LINE)
    whole = [line for line in short if page.form.notice_lines.match(page.text, line.start, line.end)]
    return whole + list(_insertions(page, {line.start for line in whole}))


def _insertions(page: Page, taken: set[int]) -> Iterator[Span]:
    text, form = page.text, page.form
    place = page.start
    while match := form.notices.search(text, place):
        line = page.lines[page.line_at(match.start())]
        place = end = match.end()
        if line.start in taken:
            place = max(end, line.end)
            continue
        if match["headline"] is not None:
            end = place = headline_end(text, end, _limit(text, end, line.end, form), form)
        yield Span(match.start(), end)


def _limit(text: str, start: int, line_end: int, form: AnatomyForm) -> int:
    """How far a headline that begins at `start` can reach: to the line's end, the next notice or credit."""
    limit = min(line_end, start + HEADLINE)
    for pattern in (form.notices, form.label):
        if ahead := pattern.search(text, start, limit):
            limit = ahead.start()
    signed = (match for match in form.signoff.finditer(text, start, limit) if "/" in match["who"])
    return next((match.start() for match in signed), limit)


def headline_end(text: str, start: int, limit: int, form: AnatomyForm) -> int:
    """Where the headline that begins at `start`, and has no mark at its end, gives way to the story again."""
    if (quoted := QUOTED.match(text, start, limit)) and (end := _quoted_end(text, quoted, limit)):
        return end
    if lost := LOST.match(text, start, limit):
        return lost.end()
    words = list(WORD.finditer(text, start, limit))
    small = sum(_is_small(word[0], form) for word in words[1:5]) >= 2
    for i, word in enumerate(words[1:], start=1):
        if word[0][0] in OPEN_QUOTES or word[0] == ",":
            return word.start()
        if glued := GLUED.search(word[0]):
            return word.start() + glued.start()
        if word[0][-1] == "." and any(_is_small(ahead[0], form) for ahead in words[i + 1 : i + 4]):
            return word.end()
        if i > 2 and word[0].rstrip(",") in form.openers and _small_ahead(words, i):
            return word.start()
        if i > 2 and (here := _gives_way(words, i, small, form)):
            return words[here].start()
    return limit if limit < start + HEADLINE or not words else words[-1].start()


def _small_ahead(words: Sequence[re.Match[str]], i: int) -> bool:
    return words[i][0][-1] == "," or (i + 1 < len(words) and words[i + 1][0][0].islower())


def _quoted_end(text: str, quoted: re.Match[str], limit: int) -> int | None:
    close = CLOSING[quoted["open"]]
    for mark in (close + ":", close):
        end = text.find(mark, quoted.end(), limit)
        if end > 0 and (after := AFTER_QUOTE.match(text, end + 1)):
            return after.end()
    return None


def _is_small(word: str, form: AnatomyForm) -> bool:
    """A word that a headline in capitals would not write small."""
    return word[0].islower() and word.strip(",.:;!?") not in form.headline_small


def _gives_way(words: Sequence[re.Match[str]], i: int, small: bool, form: AnatomyForm) -> int | None:
    """Where the story begins again, if the capital at `i` is the last before its small letters."""
    ahead = [match[0] for match in words[i + 1 : i + 5]]
    if not ahead or not words[i][0].strip("()")[:1].isupper():
        return None
    if small:  # a headline in small letters: its verbs are bare, so others are the story's; else the first lone capital
        if form.prose.match(ahead[0]):
            return _sentence_start(words, i, form)
        lone = not words[i][0].isupper() and words[i - 1][0][0].islower() and ahead[0].islower()
        return i if lone and i >= LONE else None
    given_way = any(_is_small(word, form) for word in takewhile(str.islower, ahead))
    return _sentence_start(words, i, form) if given_way else None


def _sentence_start(words: Sequence[re.Match[str]], last: int, form: AnatomyForm) -> int:
    """Which of the capitals up to `last` the story and not the headline wrote first."""
    short = words[last][0].strip("(),")
    if words[last][0][0] == "(" and short.isupper():  # its letters stand for the words before it
        return max(1, last - len(short))
    first = last
    while first > 1 and last - first < LONGEST_RUN and words[first - 1][0][0].isupper():
        first -= 1
    for i in range(last, first, -1):
        if words[i][0] in form.heads:
            while i > first and words[i - 1][0] in form.heads:
                i -= 1
            return i
    return last
