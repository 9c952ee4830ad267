"""NITF -> drafts. https://iptc.org/standards/nitf/"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.errors import NotText, Unreadable
from sumber.intake import xml
from sumber.intake.draft import Draft, Fact
from sumber.intake.markup import BLOCKS, CELLS, DROPPED, Paragraphs
from sumber.intake.options import Options
from sumber.intake.source import Source
from sumber.intake.xml import Element
from sumber.model.unread import Unread

ROOT = frozenset(("nitf",))
NOT_STORY = DROPPED | {"hedline", "head", "title", "media-caption", "media-metadata", "distributor", "abstract"}


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The draft of the story, or of each of several."""
    for number, item in enumerate(xml.items(source, ROOT), start=1):
        where = source.where if number == 1 else f"{source.where}#{number}"
        try:
            yield Draft(where=where, text=story_of(item), facts=facts_of(item))
        except Unreadable as fault:
            yield Unread(where, fault.code, fault.reason)


def story_of(item: Element) -> str:
    """The story's paragraphs; NotText if there are none."""
    body = item.first("body.content") or item.first("body") or item
    text = text_of(body)
    if not text:
        raise NotText("E111")
    return text


def text_of(element: Element) -> str:
    """The paragraphs in an element of NITF or XHTML, without headlines, pictures and scripts."""
    gathered = Paragraphs()
    _gather(element, gathered)
    return gathered.text()


def _gather(element: Element, gathered: Paragraphs) -> None:
    for part in element.inside:
        if isinstance(part, str):
            gathered.say(part)
        elif part.name == "br":
            gathered.stop("\n")
        elif part.name in CELLS:
            gathered.say(" ")
            _gather(part, gathered)
        elif part.name in BLOCKS and part.name not in NOT_STORY:
            gathered.stop()
            _gather(part, gathered)
            gathered.stop()
        elif part.name not in NOT_STORY:
            _gather(part, gathered)


def facts_of(item: Element) -> dict[str, Fact]:
    """Title, day, writer, outlet and identity, as far as they are told."""
    issued = item.first("docdata", "date.issue") or item.first("docdata", "date.release")
    story = item.first("dateline", "story.date")
    outlet = item.first("docdata", "doc.copyright") or item.first("distributor")
    told = {
        "title": ("hl1", _text(item.first("hedline", "hl1") or item.first("hedline") or item.first("head", "title"))),
        "published": ("date.issue", issued.attributes.get("norm", "") if issued else ""),
        "author": ("byline", _text(item.first("byline"))),
        "outlet": ("doc.copyright", outlet.attributes.get("holder", "") or outlet.text() if outlet else ""),
        "url": ("doc-id", _attribute(item.first("docdata", "doc-id"), "id-string")),
    }
    if not told["published"][1] and story:
        told["published"] = ("story.date", story.attributes.get("norm", "") or story.text())
    return {field: Fact(value, f"nitf {origin}") for field, (origin, value) in told.items() if value}


def _text(element: Element | None) -> str:
    return element.text() if element else ""


def _attribute(element: Element | None, name: str) -> str:
    return element.attributes.get(name, "") if element else ""
