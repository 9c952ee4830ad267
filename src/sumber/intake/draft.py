"""What lies between a file and a report: the text, page or markup of one report and what its container tells of it.

Drafts are cheap to make and can be sent to another process; making the report of one (`finish`) takes the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from msgspec import Struct

from sumber.model.report import PublishedFrom

FactName = Literal["title", "published", "outlet", "url", "author"]


class Fact(NamedTuple):
    """One thing told of a report. `origin`: where it stood, such as `og:title` or `column date`.

    `known_from` matters for days of publication alone.
    """

    value: str
    origin: str
    known_from: PublishedFrom = "metadata"


Facts = Mapping[FactName, Fact]


class Draft(Struct, frozen=True, kw_only=True):
    """One report that is still to be made.

    Exactly one of `text` (as it is), `markup` (a piece of HTML that is the story alone), `page` (a whole page of HTML,
    with `charset` if its carrier tells it) and `data` (plain text, undecoded) is given. `where` tells the file, the
    member of an archive after `!` and the number of the record after `#`.
    """

    where: str
    text: str | None = None
    markup: str | None = None
    page: bytes | None = None
    charset: str | None = None
    data: bytes | None = None
    facts: Mapping[str, Fact] = {}
    notes: tuple[str, ...] = ()
