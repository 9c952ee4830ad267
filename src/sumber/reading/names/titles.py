"""What is said beside a person's name of who that is: the title before it, the description after it."""

from __future__ import annotations

from sumber.reading.names.lexicon import (
    AT,
    FORMER,
    HONORIFIC,
    JOIN,
    NOUN,
    OF,
    OFFICE,
    OFFICE_WORD,
    RANK,
    RELATIVE,
    SOURCE,
    TITLE,
    TITLE_LINK,
)
from sumber.reading.names.page import Page

# The longest titles seen in 43,000 reports (`Direktur Pengendalian … Kementerian …`) have some 20 tokens.
TITLE_TOKENS = 24
DESCRIPTION_TOKENS = 16

_OPENS = TITLE | FORMER | NOUN | SOURCE | RELATIVE
_INSIDE = OFFICE_WORD | TITLE_LINK
_PARTS = AT | OF | JOIN
_NOMINAL = frozenset(("NOUN", "ADJ", "PROPN", "NUM"))
_MARKS = frozenset("()/-&.")


def title_start(page: Page, first: int, low: int) -> int:
    """The token at which the title of the name at `first` begins, not before `low`; `first` if it has none."""
    tokens, start = page.tokens, first
    if first > low and page.flags(first - 1) & _PARTS:
        return first
    for at in range(first - 1, max(low, first - TITLE_TOKENS) - 1, -1):
        word = tokens.lower[at]
        if word == ",":
            if not _only_rank(page, at + 1, first):
                break
            continue
        flags = page.flags(at)
        if flags & _OPENS and not _is_verb(page, at):
            start = at
        elif not _may_stand_inside(page, at, flags):
            break
    return start


def _only_rank(page: Page, first: int, last: int) -> bool:
    """`direktur baru …, Brigadir Lyn M.`: between comma and name stands at most a rank."""
    return all(page.flags(at) & (HONORIFIC | RANK | OFFICE_WORD) for at in range(first, last))


def _may_stand_inside(page: Page, at: int, flags: int) -> bool:
    tokens = page.tokens
    word = tokens.words[at]
    if tokens.name_at[at] >= 0:
        return tokens.names[tokens.name_at[at]].type != "person"
    if flags & _INSIDE or word in _MARKS:
        return True
    if word[0].isupper():
        return not _is_verb(page, at)
    return tokens.pos[at] in _NOMINAL and tokens.lower[at] not in page.cues


def _is_verb(page: Page, at: int) -> bool:
    return page.tokens.pos[at] == "VERB"


def description_range(page: Page, last: int, high: int) -> tuple[int, int] | None:
    """The tokens of `, penasihat di …` behind a name that ends at `last`; None if nothing of the kind follows."""
    tokens = page.tokens
    if last + 1 >= high or tokens.lower[last] != "," or tokens.name_at[last + 1] >= 0:
        return None
    if not page.flags(last + 1) & (OFFICE | FORMER | NOUN):
        return None
    end = last + 1
    while end < min(high, last + 1 + DESCRIPTION_TOKENS):
        word = tokens.lower[end]
        if word in (",", ".", "(", ";", ":") or (end > last + 1 and _ends(page, end)):
            break
        end += 1
    return (last + 1, end) if end > last + 1 else None


def _ends(page: Page, at: int) -> bool:
    if " ".join(page.tokens.lower[at - 1 : at + 1]) in page.form.person.spokesmen:
        return False
    flags = page.flags(at)
    outside = bool(flags & AT) and not flags & TITLE_LINK
    return outside or _is_verb(page, at) or page.tokens.lower[at] in page.cues


def office_words(page: Page, first: int, last: int) -> frozenset[str]:
    """The words of a title by which it is taken up again; short forms (`menlu`) as what they are short for, too."""
    words: set[str] = set()
    for word in page.tokens.lower[first:last]:
        if word[0].isalnum() and not page.lexicon.get(word, 0) & (JOIN | AT | OF):
            words.add(word)
            if whole := page.form.person.office_short.get(word):
                words.update(whole.split())
    return frozenset(words)
