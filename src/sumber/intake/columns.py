"""Which column of a table, or key of a JSON object, holds what of a report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

from sumber import language
from sumber.errors import Damaged, NotText
from sumber.intake.draft import Draft, Fact
from sumber.intake.markup import is_markup
from sumber.intake.options import FIELDS

# English names, likeliest first; the packs add those of their languages.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "article", "story", "article_body", "articlebody", "full_text", "fulltext",
        "maintext", "main_text", "raw_text", "content_text", "body_text", "article_text", "article_content", "news",
    ),
    "title": ("title", "headline", "article_title", "news_title"),
    "published": (
        "published", "published_at", "publishedat", "date_published", "datepublished", "published_date",
        "publisheddate", "publication_date", "publish_date", "publishdate", "date_publish", "pub_date", "pubdate",
        "date", "datetime", "timestamp", "time", "created_at", "createdat",
    ),
    "outlet": ("outlet", "publisher", "source", "media", "site", "site_name", "sitename", "newspaper", "source_name",
               "source_domain", "domain"),
    "url": ("url", "link", "href", "permalink", "article_url", "source_url", "uri"),
    "author": ("author", "authors", "byline", "writer", "creator"),
}  # fmt: skip
MOST = 500  # columns looked at
LONG = 200  # characters: a value of so many in a record whose columns have unknown names is taken to be the story
SPACE = re.compile(r"\W+")
SHOWN = 12  # columns named in a message
HOST = re.compile(r"https?://(?:www\.)?([^/\s]+)")


@lru_cache(maxsize=256)
def guessed(columns: tuple[str, ...]) -> Mapping[str, str]:
    """Field of a report -> the column that holds it, by the names of the columns; only those that are known."""
    plain: dict[str, str] = {}
    for column in columns:
        plain.setdefault(SPACE.sub("_", column.strip().casefold()).strip("_"), column)
    packs = [language.load(code).pages.columns for code in language.LANGUAGES]
    found = {}
    for field in FIELDS:
        names = (*NAMES[field], *(name for pack in packs for name in pack.get(field, ())))
        if known := [plain[name] for name in names if name in plain]:
            found[field] = known[0]
    return found


def mapped_in(record: Mapping[str, object], chosen: Mapping[str, str]) -> dict[str, str]:
    """Field of a report -> column of this record; `chosen` outranks what the names of the columns suggest."""
    return {**guessed(tuple(islice(record, MOST))), **chosen}


def draft_of(record: Mapping[str, str], where: str, chosen: Mapping[str, str]) -> Draft:
    """The draft of one record; `chosen` outranks what the names of the columns suggest. Damaged if no column of it is
    known to hold the text, NotText if that is empty."""
    mapped = mapped_in(record, chosen)
    text = record.get(mapped.get("text", ""), "")
    if not text.strip():
        if mapped.get("text") in record:
            raise NotText("E111")
        if "text" in chosen:
            raise Damaged("E143", columns=_shown(record))
        text = _longest(record)
    facts = {
        field: _fact(field, record[column].strip(), column)
        for field, column in mapped.items()
        if field != "text" and record.get(column, "").strip()
    }
    is_page = is_markup(text)
    return Draft(where=where, text=None if is_page else text, markup=text if is_page else None, facts=facts)


def _longest(record: Mapping[str, str]) -> str:
    text = max(record.values(), key=len, default="")
    if len(text) < LONG:
        raise Damaged("E143", columns=_shown(record))
    return text


def _shown(record: Mapping[str, str]) -> str:
    names = [name[:40] for name in record]
    return ", ".join(names[:SHOWN]) + (" …" if len(names) > SHOWN else "") or "none"


def _fact(field: str, value: str, column: str) -> Fact:
    host = HOST.match(value) if field == "outlet" else None
    return Fact(host[1] if host else value, f"column {column}")
