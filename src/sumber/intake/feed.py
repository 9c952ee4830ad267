"""RSS and Atom -> drafts of the reports that a feed holds in full, or links to beside it. Nothing is ever fetched."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import feedparser

from sumber.errors import Damaged, TooMuch, Unreadable
from sumber.intake.detect import detect
from sumber.intake.draft import Draft, Fact
from sumber.intake.markup import text_of_markup
from sumber.intake.options import Options
from sumber.intake.source import Source, source_of
from sumber.knowledge import agencies
from sumber.model.unread import Unread

# Words from which a description is the story and no summary: of the feeds seen summaries have at most 60, and the
# shortest reports of news agencies 80.
FULL = 80
LINKED = ("html", "text")  # what an entry may lead to; another feed might lead back
ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The draft of each entry; an `Unread` for each that holds a summary alone. Damaged if it has no entries."""
    data = source.all(options.limits.page, "a feed")
    if ENTITY.search(data[:65_536]):
        raise TooMuch("E155")
    # Of bytes the parser would open an address or a file that they name; of a stream it only reads.
    feed = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False)
    if not feed.entries and feed.bozo:
        raise Damaged("E141", form="feed", why=str(feed.get("bozo_exception", ""))[:200])
    for number, entry in enumerate(feed.entries, start=1):
        where = f"{source.where}#{number}"
        try:
            yield _draft(entry, where, feed.feed, source)
        except Unreadable as fault:
            yield Unread(where, fault.code, fault.reason)


def _draft(entry: Any, where: str, channel: Any, source: Source) -> Draft:
    facts = _facts(entry, channel)
    markup = _story(entry)
    if len(text_of_markup(markup).split()) >= FULL or entry.get("content"):
        return Draft(where=where, markup=markup, facts=facts)
    if linked := _beside(entry, source):
        return _linked(linked, where, facts, source)
    raise Damaged("E144", words=len(text_of_markup(markup).split()))


def _story(entry: Any) -> str:
    """The longest text that an entry holds."""
    texts = [part.get("value", "") for part in entry.get("content", ())] + [entry.get("summary", "")]
    return max((text for text in texts if isinstance(text, str)), key=len, default="")


def _facts(entry: Any, channel: Any) -> dict[str, Fact]:
    link = _text(entry.get("link"))
    told = {
        "title": ("title", text_of_markup(_text(entry.get("title")))),
        "published": ("published", _text(entry.get("published")) or _text(entry.get("updated"))),
        "author": ("author", _text(entry.get("author"))),
        "url": ("link", link if _host(link) else ""),
        "outlet": _outlet(link, channel),
    }
    return {field: Fact(value, f"feed {origin}") for field, (origin, value) in told.items() if value}


def _outlet(link: str, channel: Any) -> tuple[str, str]:
    """Whose site the entry leads to, if that is known; else what the feed calls itself."""
    for address in (link, _text(channel.get("link"))):
        if known := agencies.by_domain(_host(address)):
            return "link", known.name
    return "title", _text(channel.get("publisher")) or _text(channel.get("title"))


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        return (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _beside(entry: Any, source: Source) -> Path | None:
    """The file that an entry links to, if it lies in the feed's own folder or below: a feed may come from anyone, and
    must not lead to other files of the one who reads it."""
    if source.folder is None:
        return None
    home = source.folder.resolve()
    for link in entry.get("links", ()):
        try:
            parts = urlsplit(_text(link.get("href")))
            path = (home / unquote(parts.path)).resolve()
            if parts.scheme in ("", "file") and not parts.netloc and path.is_relative_to(home) and path.is_file():
                return path
        except (ValueError, OSError, RuntimeError):
            continue
    return None


def _linked(path: Path, where: str, facts: dict[str, Fact], source: Source) -> Draft:
    """The draft of a page or text that an entry links to."""
    with path.open("rb", buffering=0) as opened:
        file = source_of(lambda count: opened.read(count) or b"", where, path.name, source.budget)
        form = detect(file)
        if form.name not in LINKED:
            raise Damaged("E141", form="link of a feed", why=f"{path.name} is {form.what}")
        data = file.all(source.limits.page, "a page")
    if form.name == "html":
        return Draft(where=where, page=data, facts=facts)
    return Draft(where=where, data=data, facts=facts)
