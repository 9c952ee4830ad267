"""A page as the visitor asked for it: HTML, or the data it shows under the same address with `.json`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from litestar import Request, Response
from litestar.datastructures import Cookie

from sumber import __version__
from sumber.desk.asgi import Scope
from sumber.desk.faults import Fault
from sumber.desk.looks import LANGUAGES, THEMES, Looks, looks_of
from sumber.desk.settings import Settings
from sumber.desk.words import TABLES, Words

HTML, JSON = "text/html", "application/json"
SUFFIX = ".json"
AS_DATA = "sumber_as_data"  # mark in the scope's state: the address ended in .json
WORDS = {language: Words(language) for language in TABLES}
PAGES = Environment(
    loader=PackageLoader("sumber.desk", "templates"),
    autoescape=select_autoescape(default=True, default_for_string=True),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True)
class Page:
    """What a page shows: its `data`, as it goes out as JSON, and what the template needs beside it."""

    template: str
    data: Any
    title: str = ""  # key of the words, unless `heading` is given
    heading: str | None = None
    here: str = ""  # which of the pages of the navigation it belongs to
    shown: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    keep: bool = True  # whether a browser may keep it and ask whether it is still fresh


def answer(request: Request[Any, Any, Any], page: Page, settings: Settings) -> Response[bytes]:
    """The page as HTML or JSON; 304 if the visitor has it already."""
    as_data = wants_data(request.scope)
    body = msgspec.json.encode(page.data) if as_data else render(request.scope, page, settings)
    return sealed(request, body, JSON if as_data else HTML, page)


def sealed(request: Request[Any, Any, Any], body: bytes, kind: str, page: Page) -> Response[bytes]:
    """The body with its ETag; without it, if the visitor has it already."""
    if not page.keep or request.method not in ("GET", "HEAD"):
        return Response(body, media_type=kind, status_code=page.status, headers={"cache-control": "no-store"})
    tag = f'"{blake2b(body, digest_size=12).hexdigest()}"'
    headers = {"etag": tag, "cache-control": "private, no-cache", "vary": "Cookie, Accept-Language"}
    if tag in [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]:
        return Response(b"", status_code=304, headers=headers, media_type=kind)
    return Response(body, media_type=kind, status_code=page.status, headers=headers)


def go(address: str, cookies: Sequence[Cookie] = ()) -> Response[bytes]:
    """Send the visitor to another page."""
    headers = {"location": address, "cache-control": "no-store"}
    return Response(b"", status_code=303, headers=headers, cookies=list(cookies), media_type="text/plain")


def render(scope: Scope, page: Page, settings: Settings) -> bytes:
    """The page as HTML, in the visitor's language and colours."""
    looks = looks_in(scope)
    words = WORDS[looks.language]
    data_address = _data_address(scope) if page.status == 200 and page.keep else None
    back = _address(scope) if scope["method"] == "GET" else "/"
    told = PAGES.get_template(page.template).render(
        w=words, looks=looks, languages=LANGUAGES, themes=THEMES, version=__version__, settings=settings,
        title=page.heading or words(page.title), here=page.here, data=page.data, pages=_pages(settings),
        back=back, data_address=data_address, **page.shown,
    )  # fmt: skip
    return told.encode("utf-8", "replace")


def tell(settings: Settings, scope: Scope, fault: Fault) -> tuple[bytes, bytes]:
    """A fault as whoever called reads it: people a page, programs JSON."""
    if not _reads_pages(scope):
        return msgspec.json.encode(fault), JSON.encode()
    template = "token.html" if fault.code == "no-token" else "fault.html"
    title = "token.title" if fault.code == "no-token" else "fault.title"
    page = Page(template, fault, title, status=fault.status, shown={"wrong": False})
    return render(scope, page, settings), f"{HTML}; charset=utf-8".encode()


def looks_in(scope: Scope) -> Looks:
    """How this visitor wants pages."""
    return looks_of(_header(scope, b"cookie"), _header(scope, b"accept-language"))


def wants_data(scope: Scope) -> bool:
    """Whether the address ended in `.json`."""
    return bool(scope.get("state", {}).get(AS_DATA))


def _reads_pages(scope: Scope) -> bool:
    if wants_data(scope) or scope["path"].startswith(("/api", "/static")):
        return False
    return "text/html" in _header(scope, b"accept")


def _header(scope: Scope, name: bytes) -> str:
    return "; ".join([value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name])


def _pages(settings: Settings) -> list[tuple[str, str]]:
    """The navigation. Stories and claims across reports belong after the sources."""
    kept = [("search", "/search"), ("sources", "/sources"), ("reports", "/reports")] if settings.archive else []
    return [*kept, ("read", "/read"), *([("inbox", "/inbox")] if settings.archive else [])]


def _address(scope: Scope) -> str:
    query = scope["query_string"].decode("latin-1")
    return str(scope["path"]) + (f"?{query}" if query else "")


def _data_address(scope: Scope) -> str:
    query = scope["query_string"].decode("latin-1")
    return str(scope["path"]) + SUFFIX + (f"?{query}" if query else "")
