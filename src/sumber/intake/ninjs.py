"""ninjs, the news agencies' JSON, in its versions 1, 2 and 3 -> draft.

https://iptc.org/standards/ninjs/: version 1 has `headline` and `body_text`, `body_xhtml`, `body_html`; version 2 has
lists `headlines` and `bodies` of objects with `role`, `contenttype` and `value`; version 3 writes keys in camel case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Raw

from sumber.errors import Damaged, NotText
from sumber.intake.draft import Draft, Fact

ANY = msgspec.json.Decoder()
MARKS = frozenset(
    "bodies headlines body_text body_xhtml body_html versioncreated versionCreated firstcreated firstCreated pubstatus "
    "pubStatus renditions associations".split()
)
MOMENTS = ("versioncreated", "contentcreated", "firstcreated")
OUTLETS = ("provider", "infosource", "infosources", "copyrightholder")
PLAIN, MARKUP = ("text/plain", "text"), ("html", "xhtml", "xml", "nitf")
MAIN = ("main", "body", "text", "richtext", "html", "")  # roles of the story itself, rather than of a summary
WITHHELD = ("canceled", "cancelled", "withheld")


def is_ninjs(record: Mapping[str, Raw]) -> bool:
    """Whether a JSON object is an item of ninjs: its one required key, and one that other tables of news lack."""
    return "uri" in record and not MARKS.isdisjoint(record)


def draft_of(record: Mapping[str, Raw], where: str) -> Draft:
    """The draft of an item. Damaged if it is no text or was withdrawn; NotText if its text is empty."""
    item = {key.lower(): ANY.decode(value) for key, value in record.items() if key.lower() != "associations"}
    if str(item.get("type", "text")) not in ("text", "composite", "component"):
        raise Damaged("E146", why=f"its type is {item['type']!s:.40}")
    if str(item.get("pubstatus", "")).rpartition(":")[2] in WITHHELD:
        raise Damaged("E146", why=f"its status is {item['pubstatus']!s:.40}")
    bodies = list(_bodies(item))
    if not bodies:
        raise NotText("E111")
    kind, text = max(bodies, key=lambda body: (body[0] == "markup", len(body[1])))
    markup = kind == "markup"
    facts = {fact[0]: fact[1] for fact in _facts(item)}
    return Draft(where=where, text=None if markup else text, markup=text if markup else None, facts=facts)


def _bodies(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The texts of the story; those with markup tell the paragraphs."""
    for key, value in item.items():
        if key.startswith("body_") and isinstance(value, str) and value.strip():
            yield "plain" if key == "body_text" else "markup", value
    found = [body for body in _objects(item.get("bodies")) if str(body.get("value") or "").strip()]
    main = [body for body in found if str(body.get("role", "")).lower() in MAIN] or found
    for body in main:
        kind = str(body.get("contenttype") or body.get("contentType") or "")
        yield "markup" if any(word in kind for word in MARKUP) else "plain", str(body["value"])


def _facts(item: Mapping[str, Any]) -> Iterator[tuple[str, Fact]]:
    headlines = [h for h in _objects(item.get("headlines")) if isinstance(h.get("value"), str)]
    main = [h for h in headlines if h.get("role") == "main"] or headlines
    title = item.get("headline") or (main[0]["value"] if main else None) or item.get("title")
    told = [("title", "headline", title), ("url", "uri", item.get("uri"))]
    told += [("published", key, item.get(key)) for key in reversed(MOMENTS)]
    told += [("outlet", key, _name(item.get(key))) for key in reversed(OUTLETS)]
    told += [("author", "byline", item.get("byline") or item.get("by"))]
    for field, key, value in told:
        if isinstance(value, str) and value.strip():
            yield field, Fact(" ".join(value.split()), f"ninjs {key}")


def _objects(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _name(value: Any) -> str | None:
    """The name of a body, given as text, as an object or as a list of them."""
    if isinstance(value, list):
        return next((name for item in value if (name := _name(item))), None)
    if isinstance(value, dict):
        return _name(value.get("name"))
    return value if isinstance(value, str) else None
