"""How reports are to be taken in: what is known of them, which column holds what, and how much is too much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from sumber.errors import WrongSetting
from sumber.intake.about import NOTHING, About

FIELDS = ("text", "title", "published", "outlet", "url", "author")
ALIASES = {"body": "text"}


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds beyond which input is refused, so that no file can exhaust memory, time or the reader's patience.

    `page`: bytes of one page, feed or item of an agency, which is held in memory with all its elements; the largest
    saved page of news that was met had 290 kB. `record`: bytes of one line of JSON or row of a table. `document`: bytes
    of one JSON document, or of an archive in an archive; longer ones are better given as JSON lines.
    `ratio`: an archive may unpack to so many times its size; news text packs to a third or a tenth of its size, and
    the same paragraph 10,000 times over still to no less than a hundredth, while deflate can reach 1,032.
    """

    page: int = 4_000_000
    record: int = 16_000_000
    document: int = 64_000_000
    ratio: int = 200
    free: int = 4_000_000  # bytes that an archive may unpack to whatever its ratio: small files pack very well
    total: int = 64_000_000_000  # bytes one archive may unpack to in all: ten files of Common Crawl News
    nesting: int = 3
    files: int = 200_000  # in one archive: the list of so many takes 100 MB


@dataclass(frozen=True, slots=True)
class Options:
    """`about` holds for every report and outranks what the file says. `columns`: field -> column, see `columns_of`."""

    about: About = NOTHING
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    limits: Limits = Limits()


def columns_of(written: str) -> Mapping[str, str]:
    """The map of a setting such as `text=body,published=date`: field of a report -> column of a table or key of a JSON
    object, in which dots lead inwards (`text=article.body`). WrongSetting if it is none."""
    pairs = [part.partition("=") for part in written.split(",") if part.strip()]
    mapped = {ALIASES.get(name.strip(), name.strip()): column.strip() for name, _, column in pairs}
    if not mapped or not all(mapped.values()) or not set(mapped) <= set(FIELDS):
        raise WrongSetting("E207", value=written, fields=", ".join(FIELDS))
    return MappingProxyType(mapped)


USUAL = Options()
