"""NewsML-G2 -> drafts of the text items in it. https://iptc.org/standards/newsml-g2/"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from sumber.errors import Damaged, NotText, Unreadable
from sumber.intake import nitf, xml
from sumber.intake.draft import Draft, Fact
from sumber.intake.markup import text_of_markup
from sumber.intake.options import Options
from sumber.intake.source import Source
from sumber.intake.xml import Element
from sumber.knowledge import agencies
from sumber.model.unread import Unread

ITEMS = frozenset(("newsItem",))
MOMENTS = ("versionCreated", "contentModified", "contentCreated", "firstCreated")
WITHHELD = ("canceled", "cancelled", "withheld")
HEADLINES = ("headline", "title")


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The draft of each text item; an `Unread` for each that holds no text or was withdrawn. Packages, which only
    point at items, are left out."""
    for number, item in enumerate(xml.items(source, ITEMS), start=1):
        where = f"{source.where}#{number}"
        try:
            _refuse(item)
            yield Draft(where=where, text=_story(item), facts=_facts(item))
        except Unreadable as fault:
            yield Unread(where, fault.code, fault.reason)


def _refuse(item: Element) -> None:
    """Damaged if it is no text, or not to be used."""
    kind, status = item.first("itemMeta", "itemClass"), item.first("itemMeta", "pubStatus")
    if kind and (name := _code(kind)) and name not in ("text", "composite"):
        raise Damaged("E146", why=f"its class is {name:.40}")
    if status and _code(status) in WITHHELD:
        raise Damaged("E146", why=f"its status is {_code(status):.40}")


def _code(element: Element) -> str:
    """The last part of a code: `text` of `ninat:text` or of an address that ends so."""
    written = element.attributes.get("qcode") or element.attributes.get("uri") or ""
    return written.rpartition(":")[2].rpartition("/")[2].lower()


def _story(item: Element) -> str:
    """The longest of the renditions; NotText if it holds none itself."""
    content = item.first("contentSet") or Element("contentSet", {})
    texts = [nitf.text_of(_body(part)) for part in content.all("inlineXML")]
    texts += [text_of_markup("".join(part.texts())) for part in content.all("inlineData")]
    text = max(texts, key=len, default="")
    if not text:
        raise NotText("E111")
    return text


def _body(part: Element) -> Element:
    return part.first("body.content") or part.first("body") or part


def _facts(item: Element) -> dict[str, Fact]:
    told: dict[str, Fact] = {}
    for field, names in (("published", MOMENTS), ("title", HEADLINES)):
        for name in names:
            if (found := item.first("itemMeta", name) or item.first("contentMeta", name)) and found.text():
                told.setdefault(field, Fact(found.text(), f"newsml {name}"))
    if "title" not in told and (line := item.first("contentSet", "hl1")) and line.text():
        told["title"] = Fact(line.text(), "newsml hl1")
    for field, path in (("outlet", ("itemMeta", "provider")), ("outlet", ("rightsInfo", "copyrightHolder")),
                        ("author", ("contentMeta", "by")), ("author", ("contentMeta", "creator"))):  # fmt: skip
        if (party := item.first(*path)) and (name := _name(party)):
            told.setdefault(field, Fact(name, f"newsml {path[1]}"))
    if guid := item.attributes.get("guid"):
        told["url"] = Fact(guid, "newsml guid")
    return told


def _name(party: Element) -> str:
    named = party.first("name")
    if named and named.text():
        return named.text()
    known = agencies.by_domain(_host(party.attributes.get("uri", "")))
    return known.name if known else party.attributes.get("literal") or party.text() or _code(party)


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
