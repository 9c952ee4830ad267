"""What a page tells of its story in JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree

KINDS = ("NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "LiveBlogPosting")
DEEPEST = 6  # levels: a graph of an article in a list in a page has four


def article_in(root: etree._Element) -> dict[str, Any]:
    """The first article that the page's JSON-LD describes; empty if it describes none that can be understood."""
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text:
            for found in _articles(_loaded(script.text), DEEPEST):
                return found
    return {}


def _loaded(written: str) -> Any:
    try:
        # Raw line breaks within strings are common, and so are marks of comments around the whole.
        return json.loads(written.strip().removeprefix("<!--").removesuffix("-->").strip(" ;\n"), strict=False)
    except (ValueError, RecursionError):
        return None


def _articles(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(value, list):
        for item in value:
            yield from _articles(item, depth - 1)
    elif depth and isinstance(value, dict):
        kinds = value.get("@type")
        if any(kind in KINDS for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _articles(value.get(key), depth - 1)


def text_of(value: Any) -> str | None:
    """What a value says in words: a text, the name or id of a thing, the first of several."""
    if isinstance(value, list):
        return next((told for item in value if (told := text_of(item))), None)
    if isinstance(value, dict):
        return text_of(value.get("name")) or text_of(value.get("@id")) or text_of(value.get("@value"))
    return value.strip() or None if isinstance(value, str) else None


def names_of(value: Any) -> list[str]:
    """The names of one or several persons or bodies."""
    return [told for item in (value if isinstance(value, list) else [value]) if (told := text_of(item))]
