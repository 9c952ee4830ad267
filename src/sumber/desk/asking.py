"""What a visitor asks of the archive: the parameters of an address -> a query. The same for pages and API."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, get_args
from urllib.parse import urlencode

from litestar.params import QueryParameter

from sumber.archive.query import Near, Query
from sumber.desk.faults import refuse
from sumber.model.record import Quote, SourceKind, Status
from sumber.reading.times.values import value_range

Order = Literal["published", "about"]
PAGE = 20  # answers on a page
FARTHEST = 20_000  # answers that can be paged through: nobody reads so many, and each page costs more than the last
LONGEST = 400  # characters of one value
DEEPEST = 9


def told(name: str, description: str) -> Any:
    """A parameter of an address: a short text, empty if nothing is asked."""
    return QueryParameter(name=name, description=description, max_length=LONGEST)


@dataclass(frozen=True)
class Asking:
    """One question: the query, in which order, and from which answer on. `given`: the parameters as they came."""

    query: Query
    order: Order
    start: int
    given: dict[str, str]

    def address(self, path: str, **changed: str | None) -> str:
        """The address of this question with some parameters changed (None: left out), from its first answer."""
        told = {**self.given, **changed}
        told.pop("cursor", None) if "cursor" not in changed else None
        kept = {name: value for name, value in told.items() if value}
        return f"{path}?{urlencode(kept)}" if kept else path


def asking(
    q: Annotated[str, told("q", "Words in the statement; several within quotation marks must follow each other.")] = "",
    source: Annotated[str, told("source", "On whose word it stands: words of the name.")] = "",
    kind: Annotated[str, told("kind", "Kind of such a source: " + " ".join(get_args(SourceKind)))] = "",
    outlet: Annotated[str, told("outlet", "Who published it, by its whole name.")] = "",
    about: Annotated[str, told("about", "Person, body, medium or place that the statement names.")] = "",
    place: Annotated[str, told("place", "Place in the statement, by its whole name.")] = "",
    near: Annotated[str, told("near", "Place in it within so many kilometres of a point: LAT,LON,KM.")] = "",
    from_: Annotated[str, told("from", "The statement is about this day, month or year, or later: 2019-04.")] = "",
    to: Annotated[str, told("to", "The statement is about this day, month or year, or earlier.")] = "",
    said_from: Annotated[str, told("said_from", "Published on this day or later.")] = "",
    said_to: Annotated[str, told("said_to", "Published on this day or earlier.")] = "",
    status: Annotated[str, told("status", "How it is put: " + " ".join(get_args(Status)))] = "",
    quote: Annotated[str, told("quote", "Whether in the source's own words: " + " ".join(get_args(Quote)))] = "",
    depth: Annotated[str, told("depth", "At least so many links of hearsay: 0 to 9.")] = "",
    report: Annotated[str, told("report", "Only of this report, by its id.")] = "",
    order: Annotated[str, told("order", "The latest published first (published), or by their own time (about).")] = "",
    cursor: Annotated[str, told("cursor", "Where the next answers begin, as the answer before told.")] = "",
) -> Asking:
    """The question that an address asks. Refused if a value is none that there is."""
    query = Query(
        words=q, source=source or None, kind=_one_of("kind", kind, get_args(SourceKind)), outlet=outlet or None,
        about=about or None, place=place or None, near=_near(near), first=_day("from", from_), last=_day("to", to, 1),
        said_first=_day("said_from", said_from), said_last=_day("said_to", said_to, 1),
        status=_one_of("status", status, get_args(Status)), quote=_one_of("quote", quote, get_args(Quote)),
        depth=int(_one_of("depth", depth, map(str, range(DEEPEST + 1))) or 0), report=report or None,
    )  # fmt: skip
    given = {
        "q": q, "source": source, "kind": kind, "outlet": outlet, "about": about, "place": place, "near": near,
        "from": from_, "to": to, "said_from": said_from, "said_to": said_to, "status": status, "quote": quote,
        "depth": depth, "report": report, "order": order, "cursor": cursor,
    }  # fmt: skip
    by = _one_of("order", order, get_args(Order)) or "published"
    return Asking(query, "about" if by == "about" else "published", start_of(cursor), given)


def cursor_of(start: int) -> str | None:
    """The cursor of the answers from here on; None beyond what can be paged through."""
    return urlsafe_b64encode(f"from {start}".encode()).decode().rstrip("=") if start <= FARTHEST else None


def start_of(cursor: str) -> int:
    """Where a cursor begins. Refused if it is none of ours."""
    if not cursor:
        return 0
    try:
        word, _, number = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(" ")
        start = int(number)
    except ValueError:
        start, word = -1, ""
    if word != "from" or not 0 <= start <= FARTHEST:
        raise refuse("bad-request", "cursor: is none that an answer told")
    return start


def _one_of(name: str, value: str, known: Iterable[str]) -> str | None:
    known = list(known)
    if value and value not in known:
        raise refuse("bad-request", f"{name}: is none of {' '.join(known)}")
    return value or None


def _day(name: str, value: str, end: int = 0) -> date | None:
    if not value:
        return None
    found = value_range(value)
    if found is None:
        raise refuse("bad-request", f"{name}: is no day, month or year: write 2019-04-24, 2019-04 or 2019")
    return found[end]


def _near(value: str) -> Near | None:
    if not value:
        return None
    try:
        lat, lon, km = map(float, value.split(","))
    except ValueError:
        raise refuse("bad-request", "near: is no LAT,LON,KM: write -6.2,106.8,50") from None
    if not (-90 <= lat <= 90 and -180 <= lon <= 180 and 0 <= km <= 20_100):  # half around the Earth
        raise refuse("bad-request", "near: is not on Earth")
    return Near(lat, lon, km)
