"""A page of HTML -> its story and what it tells of it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from lxml import etree

from sumber import language
from sumber.errors import Damaged, NotText
from sumber.intake.decode import decode
from sumber.intake.draft import Fact, FactName
from sumber.intake.html.blocks import Line, lines_of
from sumber.intake.html.facts import Page, facts_of, path_of
from sumber.intake.html.json_ld import article_in, text_of
from sumber.intake.html.story import Story, find_story
from sumber.intake.languages import language_of
from sumber.intake.markup import text_of_markup
from sumber.language import Pack

LEAST = 250  # characters of prose: the shortest story on a page that was met had 900; one teaser has up to 200
MUCH = 1.5  # times: less more than a surer way has found are captions and what stands around the story
SHORTEST = 100  # characters: a flash of one sentence; whatever is shorter on a page is a label
TELLS = 4_096  # bytes in which a page tells its encoding: the standard asks for 1,024, which makers of pages overlook
CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
ON = re.compile(r"(?:/|[?&](?:page|halaman|hal|p)=)(?:[2-9]|all)/?$")


@dataclass(frozen=True, slots=True)
class PageRead:
    """What was found on a page."""

    text: str
    facts: dict[FactName, Fact]
    notes: tuple[str, ...] = ()


def read_page(data: bytes, *, charset: str | None = None, url: Fact | None = None, code: str | None = None) -> PageRead:
    """The story of a page, and what the page tells of it.

    `charset` and `url` are what the page's carrier tells of it; `code` is the language it is taken to be in, unasked.
    NotText if there is no story on it, OtherLanguage if it is in one that is not read, Damaged if it is no page.
    """
    root = _parsed(decode_page(data, charset))
    lines = lines_of(root)
    prose = "\n".join(line.text for line in lines if line.is_prose)
    article = article_in(root)
    told = text_of(article.get("articleBody")) or ""
    if not prose and not told:
        raise NotText("E116")
    pack = language.load(code or language_of(prose or told))
    story = _story(root, lines, told, pack)
    facts = facts_of(Page(root, lines, article, story.first, pack, url))
    return PageRead(story.text, facts, tuple(_goes_on(root, facts)))


def decode_page(data: bytes, charset: str | None = None) -> str:
    """A page's text; NotText if it is none. What is nearly all valid UTF-8 is UTF-8, whatever the page says: that is
    never so by chance, and makers of pages err."""
    try:
        data.decode()
    except UnicodeDecodeError:
        repaired = data.decode(errors="replace")
        lost, marked = repaired.count("\ufffd"), CHARSET.search(data[:TELLS])
        if len(repaired.encode("ascii", "ignore")) < len(repaired) - 2 * lost:
            return repaired
        told = _known(charset or (marked[1].decode("ascii", "replace") if marked else ""))
        if told and told != "utf-8":
            return data.decode(told, "replace")
    return decode(data).text


def _known(charset: str) -> str | None:
    try:
        name = codecs.lookup(charset.strip("\"' ")).name
        b"".decode(name)  # some codecs are none of text
    except (LookupError, ValueError, TypeError):
        return None
    return "windows-1252" if name in ("iso8859-1", "ascii") else name  # as browsers read them


def _parsed(text: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(CONTROLS.sub(" ", text).encode(), parser)
    except (etree.LxmlError, ValueError, AssertionError) as fault:
        raise Damaged("E141", form="HTML", why=str(fault) or "it holds nothing") from None
    if root is None:
        raise Damaged("E141", form="HTML", why="it holds nothing")
    return root


def _story(root: etree._Element, lines: list[Line], told: str, pack: Pack) -> Story:
    """The first story that is long enough, of the ways to find one, surest first; or else one much longer than those
    before it."""
    best: Story | None = None
    for story in _stories(root, lines, told, pack):
        if best is None or story.prose > MUCH * best.prose:
            best = story
        if best.prose >= LEAST:
            return best
    if best is None or best.prose < SHORTEST:
        raise NotText("E116")
    return best


def _stories(root: etree._Element, lines: list[Line], told: str, pack: Pack) -> Iterator[Story]:
    if found := find_story(lines, pack):
        yield found
    # Some pages are put together in the reader's browser and hold their story in JSON-LD alone.
    if text := text_of_markup(told):
        yield Story(text, len(text))
    if found := find_story(lines, pack, asides=False):
        yield found
    # Loaded only here, where no one block holds the story: it takes half a second, as long as a hundred pages.
    if text := _by_trafilatura(root, pack):
        yield Story(text, len(text))


def _by_trafilatura(root: etree._Element, pack: Pack) -> str:
    bare_extraction = import_module("trafilatura").bare_extraction
    found = bare_extraction(etree.tostring(root, encoding="unicode"), include_comments=False, with_metadata=False)
    lines = (cast(str, found.text) or "").split("\n") if found else []
    return "\n\n".join(line for line in lines if line.strip() and not pack.anatomy.notice_lines.match(line))


def _goes_on(root: etree._Element, facts: dict[FactName, Fact]) -> Iterator[str]:
    """A note, if the page links to further ones of the same story."""
    path = path_of(facts["url"].value).rstrip("/") if "url" in facts else ""
    for link in root.iter("a", "link") if path else ():
        href = (link.get("href") or "")[:2_000]
        at = href.find(path)
        if at >= 0 and ON.fullmatch(href, at + len(path)):
            yield f"goes on on another page, which is not read: {href}"
            return
