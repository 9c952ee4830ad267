"""What a page tells of its story: title, day, author, outlet and address, each with where it stood."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from sumber.intake.draft import Fact, FactName
from sumber.intake.html.blocks import Line
from sumber.intake.html.json_ld import names_of, text_of
from sumber.intake.moments import moment, visible
from sumber.knowledge import agencies
from sumber.language import Pack

DATE_LINE = 120  # characters: a line that tells the day, hour and writer has no more than 90
NEAR = 40  # lines: farther from headline and story a day belongs to another story; on the pages seen it is within 12
CUT = 80  # characters: some makers cut headlines for machines at 90 or 110 without a word
ENOUGH = 0.4  # share of the page's title that a heading must have to be the headline: `X - Kompas.com Regional` has 0.6
LONGEST = 300  # characters of a fact; the longest headline among 43,000 articles has 200
PUBLISHED = re.compile(r"(?:publish|issued|pubdate)|^(?:dc\.|dcterms\.)?date$", re.IGNORECASE)
CHANGED = re.compile(r"modif|updat|expir|unpublish|publisher", re.IGNORECASE)
MARKED = etree.XPath("//*[@itemprop='datePublished']")
IN_ADDRESS = re.compile(r"/((?:20)?\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/\d-])")
BREAKS = re.compile(r"\s+(?:[-–—|»•]|::?)\s+|:\s+")
ADDRESS = re.compile(r"(?:https?:)?//|^www\.|@", re.IGNORECASE)
WORD = re.compile(r"\w+")
COMPANY = re.compile(r"\b(?:PT|Tbk|Inc|Ltd|Media|Redaksi)\b|\.(?:com|co|id|net|org|tv)\b", re.IGNORECASE)
LABEL = re.compile(r"^(?:by|oleh)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """A parsed page. `article`: what its JSON-LD tells; `start`: index of the first line of its story; `url`: its
    address, if its carrier tells it."""

    root: etree._Element
    lines: list[Line]
    article: Mapping[str, Any]
    start: int
    pack: Pack
    url: Fact | None = None

    @cached_property
    def metas(self) -> Mapping[str, str]:
        """The page's own table of facts: name in small letters -> content."""
        told: dict[str, str] = {}
        for meta in self.root.iter("meta"):
            content = " ".join((meta.get("content") or "").split())
            for key in (meta.get("property"), meta.get("name"), meta.get("itemprop")):
                if key and content:
                    told.setdefault(key.lower(), html.unescape(content))
        return told

    @cached_property
    def headline(self) -> int:
        """Index of the last heading before the story's first line, where the headline mostly stands."""
        headings = [at for at, line in enumerate(self.lines[: self.start + 1]) if line.heading and not line.is_link]
        return headings[-1] if headings else self.start


def facts_of(page: Page) -> dict[FactName, Fact]:
    """Everything that the page tells of its story."""
    url = page.url or next(_addresses(page), None)
    found: dict[FactName, Fact | None] = {
        "title": _title(page),
        "published": _published(page, url),
        "outlet": _outlet(page, url),
        "url": url,
    }
    found["author"] = _author(page, found["outlet"])
    return {name: fact._replace(value=fact.value[:LONGEST]) for name, fact in found.items() if fact}


def _addresses(page: Page) -> Iterator[Fact]:
    for link in page.root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower():
            yield from _address(link.get("href"), "link canonical")
    yield from _address(page.metas.get("og:url"), "og:url")
    for key in ("url", "mainEntityOfPage"):
        yield from _address(text_of(page.article.get(key)), f"json-ld {key}")


def _address(value: str | None, origin: str) -> Iterator[Fact]:
    if value and re.match(r"https?://", value) and _host(value) and path_of(value).strip("/"):
        yield Fact(value.strip(), origin)


# --- title ------------------------------------------------------------------------------------------------------------


def _title(page: Page) -> Fact | None:
    told = next(_titles(page), None)
    headings = [line.text for line in page.lines if line.heading and not line.is_link]
    if told is None:
        return Fact(page.lines[page.headline].text, "heading") if headings else None
    whole = _plain(told.value)
    is_cut = told.value.rstrip().endswith(("…", "...")) or len(told.value) >= CUT
    above = [line.text for line in page.lines[max(0, page.start - NEAR) : page.start] if not line.is_link]
    shown = [("heading", text) for text in headings] + [("line above the story", text) for text in above]
    for origin, text in shown:
        plain = _plain(text)
        if (is_cut and plain.startswith(whole)) or (plain in whole and len(plain) >= ENOUGH * len(whole)):
            return Fact(text, origin)
    return told if told.origin.startswith("json-ld") else Fact(_without_outlet(told.value, page), told.origin)


def _titles(page: Page) -> Iterator[Fact]:
    if headline := text_of(page.article.get("headline")):
        yield Fact(" ".join(html.unescape(headline).split()), "json-ld headline")
    for key in ("og:title", "twitter:title", "headline", "dc.title", "title"):
        if title := page.metas.get(key):
            yield Fact(title, key)
    for title in page.root.iter("title"):
        if text := " ".join("".join(title.itertext()).split()):
            yield Fact(text, "title")


def _plain(text: str) -> str:
    """The words alone: headline and title of a page often differ in their colons."""
    return " ".join(WORD.findall(text.casefold()))


def _without_outlet(title: str, page: Page) -> str:
    """A title without the name of the outlet or its desk before or after it: `Hujan Turun - Warta.com Daerah`."""
    breaks = list(BREAKS.finditer(title))
    names = {_plain(page.metas.get("og:site_name", "")), *_labels(page)} - {""}
    if breaks and _is_outlet(title[breaks[-1].end() :], names):
        return _without_outlet(title[: breaks[-1].start()], page)
    if breaks and _is_outlet(title[: breaks[0].start()], names):
        return _without_outlet(title[breaks[0].end() :], page)
    return title


def _labels(page: Page) -> Iterator[str]:
    """The parts of the page's host that name an outlet: `kompas` of `regional.kompas.com`."""
    for fact in (page.url, *_addresses(page)):
        yield from (label for label in _host(fact.value).split(".") if len(label) > 3) if fact else ()


def _is_outlet(part: str, names: set[str]) -> bool:
    plain = _plain(part)
    return bool(agencies.find(part)) or any(name in plain or plain in name for name in names)


# --- day --------------------------------------------------------------------------------------------------------------


def _published(page: Page, url: Fact | None) -> Fact | None:
    shown = _shown(page)
    told = next(_days(page), None) or shown or (_in_address(url.value) if url else None)
    return _with_zone(told, shown) if told and shown else told


def _days(page: Page) -> Iterator[Fact]:
    """The days of publication that are written for machines, surest first."""
    written = [("json-ld datePublished", text_of(page.article.get("datePublished")))]
    written += [(key, value) for key, value in page.metas.items() if PUBLISHED.search(key) and not CHANGED.search(key)]
    written += [("itemprop datePublished", _marked(element)) for element in MARKED(page.root)]
    for element in page.root.iter("time"):
        if element.get("pubdate") is not None or "publish" in (element.get("class") or ""):
            written.append(("time", _marked(element)))
    for origin, value in written:
        if value and (told := moment(value, page.pack)):
            yield Fact(told, origin)


def _marked(element: etree._Element) -> str:
    return element.get("datetime") or element.get("content") or "".join(element.itertext())


def _shown(page: Page) -> Fact | None:
    """The day that the line nearest to headline and story tells people."""
    low, high = min(page.headline, page.start), max(page.headline, page.start)
    around = range(max(0, low - NEAR), min(len(page.lines), high + NEAR))
    for at in sorted(around, key=lambda at: (max(low - at, at - high, 0), at)):
        text = page.lines[at].text
        if len(text) <= DATE_LINE and any(map(str.isdigit, text)) and (told := visible(text, page.pack)):
            return Fact(told, "line above the story", "text")
    return None


def _in_address(url: str) -> Fact | None:
    if match := IN_ADDRESS.search(url):
        year = match[1] if len(match[1]) == 4 else f"20{match[1]}"
        if int(match[2]) in range(1, 13) and int(match[3]) in range(1, 32):
            return Fact(f"{year}-{match[2]}-{match[3]}", "address", "inferred")
    return None


def _with_zone(told: Fact, shown: Fact) -> Fact:
    """The moment for machines with the hour and zone that people are told, where both agree but for that: some outlets
    write their local hour as if it were UTC, others leave the zone or the hour out."""
    day, clock = told.value[:10], told.value[11:19]
    if shown.value[:10] != day or len(shown.value) <= 19:
        return told
    if not clock or clock == "00:00:00":
        return shown
    local = told.value[19:] in ("", "+00:00")
    return told._replace(value=f"{day}T{clock}{shown.value[19:]}") if local and _close(clock, shown.value) else told


def _close(clock: str, shown: str) -> bool:
    """Whether two hours of the day are no more than an hour apart, as putting a page online may take."""
    minutes = [int(at[:2]) * 60 + int(at[3:5]) for at in (clock, shown[11:16])]
    return abs(minutes[0] - minutes[1]) <= 60


# --- outlet and author ------------------------------------------------------------------------------------------------


def _outlet(page: Page, url: Fact | None) -> Fact | None:
    if url and (known := agencies.by_domain(_host(url.value))):
        return Fact(known.name, "address")
    told = [Fact(name, "json-ld publisher") for name in names_of(page.article.get("publisher"))]
    told += [Fact(value, key) for key in ("og:site_name", "application-name", "copyright", "dc.publisher")
             if (value := page.metas.get(key))]  # fmt: skip
    for fact in told:
        if known := agencies.find(fact.value):
            return fact._replace(value=known.name)
    return next((fact for fact in told if fact.origin != "copyright"), None)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # a bracket left open
        return ""


def path_of(url: str) -> str:
    """The path of an address; empty if it is none."""
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _author(page: Page, outlet: Fact | None) -> Fact | None:
    for name, origin in _authors(page):
        bare = LABEL.sub("", name).strip(" ,;:")
        own = outlet and outlet.value.split(".")[0].casefold() in bare.casefold()
        if bare and not own and not _no_person(bare, page.pack):
            return Fact(bare, origin)
    return None


def _authors(page: Page) -> Iterator[tuple[str, str]]:
    if names := names_of(page.article.get("author")):
        yield ", ".join(names), "json-ld author"
    for key in ("author", "article:author", "dc.creator", "content_author"):
        if name := page.metas.get(key):
            yield name, key
    form = page.pack.anatomy
    for line in page.lines[max(0, page.headline - NEAR) :]:
        label = form.label.match(line.text) if len(line.text) <= DATE_LINE else None
        if label and form.roles[" ".join(label["label"].lower().split())] in ("reporter", "contributor"):
            yield line.text[label.end() :].strip(), "line beside the story"


def _no_person(name: str, pack: Pack) -> bool:
    return bool(ADDRESS.search(name) or COMPANY.search(name) or agencies.find(name) or pack.pages.desks.fullmatch(name))
