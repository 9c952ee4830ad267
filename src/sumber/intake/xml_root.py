"""How an XML or HTML document begins: told from its first characters, without parsing it."""

from __future__ import annotations

import re
from typing import NamedTuple

# What may stand before the first element. Each alternative is bounded by its own end mark, so that time is linear.
PROLOG = re.compile(
    r"\s+|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE(?P<doctype>[^\[>]*)(?:\[[^\]]*\]\s*)?>",
    re.IGNORECASE,
)
ELEMENT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?P<name>[A-Za-z_][\w.-]*)(?P<attributes>[^<>]*)")


class Root(NamedTuple):
    """The first element's name without its prefix, in small letters, and its attributes as they are written."""

    name: str
    attributes: str


def root_of(text: str) -> Root | None:
    """The first element of a document; None if it does not begin like one."""
    at = 0
    while match := PROLOG.match(text, at):
        at = match.end()
        if (match["doctype"] or "").strip().lower().startswith("html"):
            return Root("html", "")
    element = ELEMENT.match(text, at)
    return Root(element["name"].lower(), element["attributes"]) if element else None
