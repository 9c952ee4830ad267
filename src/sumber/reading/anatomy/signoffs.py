"""The bracket at a story's end (`(ant/rtr)`, `[abc]`, `(Nama Orang)`), and the tags and links below it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sumber.knowledge import agencies
from sumber.model.record import Credit
from sumber.model.span import Span
from sumber.reading.anatomy.credits import CREDIT_LINE, Found, parts
from sumber.reading.anatomy.page import Page

TAG_WORDS = 8  # a line below the sign-off with no more words than this, and no full stop, is a tag or a link
TAIL = 600  # characters: what follows a sign-off on its line without a full stop; the longest list of tags had 450
INITIALS = 14  # characters: no bracket of initials among the articles tried was longer
AHEAD = 5  # lines below a full name that are looked at to tell whether the story goes on
ENDED = re.compile(r"[.!?…\"”'’)\]:;]\s*$")
SENTENCE = re.compile(r"[.!?][\"”'’]?(?:\s|$)")
DOMAIN = re.compile(r"\.(?:com|net|id|co)$", re.IGNORECASE)


def read_signoffs(page: Page, notices: Collection[Span]) -> Iterator[Found]:
    """Every sign-off, with all that stands below it and is not the story."""
    dropped = {notice.start for notice in notices}
    for match in page.form.signoff.finditer(page.text, page.start):
        at = page.line_at(match.start())
        line = page.lines[at]
        if match.end() > line.end:
            continue
        alone = match.start() == line.start and match.end() == line.end
        if alone or (match.end() == line.end and _ends_story(page, match, at, dropped)):
            yield Found(_who(page, match), Span(match.start(), _below(page, at)))
        elif "/" in match["who"] and match["who"].islower() and _only_tags(page.text, match.end(), line.end):
            yield Found(_who(page, match), Span(match.start(), line.end))


def _ends_story(page: Page, match: re.Match[str], at: int, dropped: Collection[int]) -> bool:
    who = match["who"]
    if not ENDED.search(page.text, max(0, match.start() - 4), match.start()) and "/" not in who:
        return False
    if len(who.replace(" ", "")) <= INITIALS and " " not in who.strip():
        return True
    ahead = page.lines[at + 1 : at + 1 + AHEAD]
    return all(line.start in dropped or not SENTENCE.search(page.text, *line) for line in ahead)


def _below(page: Page, at: int) -> int:
    """Where the tags and links below the sign-off on line `at` end."""
    end = page.lines[at].end
    for i in range(at + 1, len(page.lines)):
        line = page.lines[i]
        words = page.text.count(" ", line.start, min(line.end, line.start + CREDIT_LINE)) + 1
        if words > TAG_WORDS or SENTENCE.search(page.text, *line):
            break
        end = line.end
    return end


def _only_tags(text: str, start: int, end: int) -> bool:
    return end - start <= TAIL and not SENTENCE.search(text, start, end)


def _who(page: Page, match: re.Match[str]) -> list[Credit]:
    """Of `(ant/rtr)` the agencies as sources, the house itself left out; of others a reporter, then editors."""
    credits: list[Credit] = []
    for part in parts(page.text, Span(*match.span("who")), page.form):
        name = page.text[part.start : part.end].strip("*")
        if not name or DOMAIN.search(name):
            continue
        if agency := agencies.by_credit(name) or agencies.find(name):
            credits += [Credit("source", agency.name, part)] if agency.name != page.house else []
        else:
            first = not any(credit.role == "reporter" for credit in credits)
            credits.append(Credit("reporter" if first else "editor", name, part))
    return credits
