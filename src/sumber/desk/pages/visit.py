"""What is about the visitor and not about reports: colours and language, and the token where one is asked for."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie

from sumber.desk.answer import Page, answer, go
from sumber.desk.desk import AtDesk, Desk
from sumber.desk.faults import fault
from sumber.desk.guard import COOKIE, is_token
from sumber.desk.looks import LANGUAGE, LANGUAGES, THEME, THEMES

YEAR = 31_536_000  # seconds that a browser remembers how somebody likes their pages


@post("/looks", include_in_schema=False)
async def keep_looks(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Remember language and colours in cookies, and go back to the page."""
    sent = await request.form()
    cookies = []
    for name, key, known in ((LANGUAGE, "language", tuple(LANGUAGES)), (THEME, "theme", THEMES)):
        if (value := sent.get(key)) in known:
            cookies.append(Cookie(name, value=value, max_age=YEAR, httponly=True, samesite="strict"))
    return go(_local(sent.get("back")), cookies)


@get("/enter", include_in_schema=False, sync_to_thread=False)
def enter(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """The form that asks for the token; an address with the right one, as the terminal shows it, lets in at once."""
    shown = request.query_params.get("token", "")
    if desk.settings.token is None or is_token(shown, desk.settings):
        return go("/", _token_cookie(shown))
    return _ask(request, desk, wrong=bool(shown))


@post("/enter", include_in_schema=False)
async def let_in(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """Let in whoever shows the token."""
    shown = (await request.form()).get("token", "")
    if desk.settings.token is None or (isinstance(shown, str) and is_token(shown.strip(), desk.settings)):
        return go("/", _token_cookie(shown.strip()))
    return _ask(request, desk, wrong=True)


def _ask(request: Request[Any, Any, Any], desk: Desk, *, wrong: bool) -> Response[bytes]:
    told = fault("no-token")
    page = Page("token.html", told, "token.title", shown={"wrong": wrong}, status=told.status, keep=False)
    return answer(request, page, desk.settings)


def _token_cookie(token: str) -> list[Cookie]:
    return [Cookie(COOKIE, value=token, httponly=True, samesite="strict")] if token else []


def _local(address: object) -> str:
    """The address if it is one of the desk's own pages, else the first page."""
    if not isinstance(address, str) or not address.startswith("/") or address.startswith(("//", "/\\")):
        return "/"
    try:
        parts = urlsplit(address)
    except ValueError:
        return "/"
    return address if not parts.netloc and address.isascii() and address.isprintable() else "/"
