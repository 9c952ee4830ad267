"""A piece of HTML that is the story and nothing else -> its paragraphs, without any library."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 "
    "h6 header hl2 hr li main nav ol p pre section table tbody thead tr ul "
    "bq block body.content hedline hl1 media nitf".split()
)  # the last line: what NITF has beside
DROPPED = frozenset("figcaption figure footer form head iframe media nav noscript script style svg template".split())
CELLS = frozenset(("td", "th"))
TAG = re.compile(r"<(?:[!?][^<>]*>|(/?)([A-Za-z][\w:.-]{0,40})(?:\s[^<>]*)?/?>)")
MARKED = re.compile(r"</?(?:p|div|br|li|h[1-6]|span|strong|em|a|b|i|ul|table|article|section)\b[^<>]*>", re.IGNORECASE)
SPACE = re.compile(r"\s+")


class Paragraphs:
    """Gathers text into lines, with a blank line between paragraphs."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._words: list[str] = []
        self._gap = "\n\n"

    def say(self, text: str) -> None:
        """Words of the paragraph in hand."""
        self._words.append(text)

    def stop(self, gap: str = "\n\n") -> None:
        """End the paragraph, or with another `gap` only the line."""
        line = SPACE.sub(" ", "".join(self._words)).strip()
        self._words.clear()
        if line:
            self._done += [self._gap, line] if self._done else [line]
            self._gap = gap
        else:
            self._gap = "\n\n"  # one break after another

    def text(self) -> str:
        """All of it."""
        self.stop()
        return "".join(self._done)


def is_markup(text: str) -> bool:
    """Whether a text is a piece of HTML rather than plain: it has two tags of HTML at the least."""
    return len(list(zip(MARKED.finditer(text[:5_000]), range(2), strict=False))) == 2


def text_of_markup(markup: str) -> str:
    """The text of a piece of HTML or NITF, paragraphs parted by blank lines; scripts and captions left out.

    Plain text comes out as it is.
    """
    if "<" not in markup:
        return html.unescape(markup).strip() if "&" in markup else markup.strip()
    gathered = Paragraphs()
    for text, tag in _pieces(_without_comments(markup)):
        gathered.say(html.unescape(text) if "&" in text else text)
        if tag == "br":
            gathered.stop("\n")
        elif tag in CELLS:
            gathered.say(" ")
        elif tag in BLOCKS:
            gathered.stop()
    return gathered.text()


def _without_comments(markup: str) -> str:
    kept, at = [], 0
    while (begin := markup.find("<!--", at)) >= 0 and (end := markup.find("-->", begin + 4)) >= 0:
        kept.append(markup[at:begin])
        at = end + 3
    return "".join((*kept, markup[at:]))


def _pieces(markup: str) -> Iterator[tuple[str, str]]:
    """Stretches of text, each with the tag behind it; without what lies in dropped elements."""
    start, endless = 0, set[str]()
    for match in TAG.finditer(markup):
        if match.start() < start:
            continue
        tag = (match[2] or "").lower()
        yield markup[start : match.start()], tag
        start = match.end()
        if tag in DROPPED and not match[1] and not match[0].endswith("/>") and tag not in endless:
            if end := re.compile(rf"</{re.escape(tag)}[^<>]*>", re.IGNORECASE).search(markup, start):
                start = end.end()
            else:  # never closed, and so perhaps opened by mistake: what follows is kept
                endless.add(tag)
    yield markup[start:], ""
