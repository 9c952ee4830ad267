"""A page as lines of text in a tree of blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree

from sumber.errors import NotText

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark o:p q s samp small span "
    "strike strong sub sup time tt u var wbr".split()
)
CELLS = frozenset(("td", "th"))  # a row of a table is a line
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
# What never holds the story's own words. Not `form`: some sites wrap whole pages in one.
DROPPED = frozenset(
    "audio button canvas dialog embed footer head iframe input link map meta nav noscript object option picture script "
    "select style svg template textarea title video".split()
)
LONGEST = 500  # characters of a `class`
MOST = 50_000  # boxes; the pages seen have up to 2,000
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SPACE = re.compile(r"\s+")
WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
BESIDE = frozenset(("aside", "figcaption", "figure", "header"))
# Words in `class` and `id` with which makers of pages everywhere name boxes beside the story.
ASIDES = frozenset(
    "ad ads adv advert advertisement adsense author banner breadcrumb breadcrumbs caption captions carousel comment "
    "comments cookie dfp disqus embed facebook footer gallery googletag header instagram login menu modal mostread "
    "nav navbar newsletter pagination paging photodesc popular popup promo recommend recommendation recommended "
    "related search share sharing sidebar slider social sponsor sponsored subscribe tag tags toolbar trending tweet "
    "twitter widget youtube".split()
)
SENTENCE = 25  # characters: a shorter line is a label, whatever it ends with
LONG = 80  # characters: headlines and labels on the pages seen have at most 110, but those of more than 80 are links
ENDS = (".", "!", "?", "”", '"', ")", "…", ":", "’", "'")


@dataclass(slots=True, eq=False)
class Block:
    """An element that stands by itself. `prose`: characters of prose in it, those of the blocks within included."""

    parent: Block | None
    tag: str
    classes: str
    id: str
    order: int
    prose: int = 0

    @property
    def names(self) -> frozenset[str]:
        """The words of its `class` and `id`, in small letters: `boxArtikel_terkait-2` -> box artikel terkait."""
        return _words(self.classes[:LONGEST]) | _words(self.id[:LONGEST])

    def within(self) -> Iterator[Block]:
        """The block itself and all that it lies in, inmost first."""
        block: Block | None = self
        while block:
            yield block
            block = block.parent


@dataclass(slots=True, eq=False)
class Line:
    """A line as a reader sees it. `linked`: share of it that is links; `gap`: whether a blank line is before it."""

    text: str
    linked: float
    block: Block
    gap: bool
    heading: bool

    @property
    def is_link(self) -> bool:
        """Whether it is a link and nothing more to speak of."""
        return self.linked > 0.7

    @property
    def is_prose(self) -> bool:
        """Whether it reads like a part of a story."""
        if self.heading or self.linked > 0.5:
            return False
        return len(self.text) >= LONG or (len(self.text) >= SENTENCE and self.text.endswith(ENDS))


@dataclass(slots=True)
class _Run:
    """Words since the last break."""

    words: list[str] = field(default_factory=list)
    linked: int = 0


def lines_of(root: etree._Element) -> list[Line]:
    """The lines of a page in reading order, without what is never read (scripts, hidden parts)."""
    return _Walk().through(root)


class _Walk:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.block = Block(None, "", "", "", 0)
        self.run = _Run()
        self.links = self.headings = self.breaks = self.blocks = 0

    def through(self, root: etree._Element) -> list[Line]:
        walk = etree.iterwalk(root, events=("start", "end"))
        skipped = None
        for event, element in walk:
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if not tag or tag in DROPPED or _hidden(element):
                    walk.skip_subtree()
                    skipped = element
                else:
                    self._open(element, tag)
                    self._say(element.text)
            else:
                if element is not skipped:
                    self._close(tag)
                self._say(element.tail if element is not root else None)
        self._flush()
        return self.lines

    def _open(self, element: etree._Element, tag: str) -> None:
        if tag == "br":
            self._flush()
            self.breaks += 1
        elif tag in CELLS:
            self.run.words.append(" ")
        elif tag in INLINE:
            self.links += tag == "a"
        else:
            self._flush()
            self.breaks += 2
            self.blocks += 1
            if self.blocks > MOST:
                raise NotText("E113", length=self.blocks, unit="boxes on one page", limit=MOST)
            self.headings += tag in HEADINGS
            self.block = Block(self.block, tag, element.get("class") or "", element.get("id") or "", self.blocks)

    def _close(self, tag: str) -> None:
        if tag in INLINE:
            self.links -= tag == "a"
        elif tag != "br" and tag not in CELLS:
            self._flush()
            self.breaks += 2
            self.headings -= tag in HEADINGS
            self.block = self.block.parent or self.block

    def _say(self, text: str | None) -> None:
        if text:
            self.run.words.append(text)
            if self.links:
                self.run.linked += len(SPACE.sub("", text))

    def _flush(self) -> None:
        if not self.run.words:
            return
        text = SPACE.sub(" ", "".join(self.run.words)).strip()
        if text:
            linked = self.run.linked / len(text.replace(" ", "")) if self.run.linked else 0.0
            self.lines.append(Line(text, linked, self.block, self.breaks > 1, self.headings > 0))
            self.breaks = 0
        self.run = _Run()


@lru_cache(maxsize=2_000)
def _words(written: str) -> frozenset[str]:
    return frozenset(word.lower() for word in WORDS.findall(written))


def _hidden(element: etree._Element) -> bool:
    style = element.get("style")
    return bool(style and HIDDEN.search(style)) or element.get("hidden") is not None
