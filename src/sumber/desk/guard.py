"""Who may call the desk, how much they may send, and what browsers may do with its answers."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import urlsplit

from sumber.desk.asgi import App, Message, Receive, Scope, Send
from sumber.desk.faults import Fault, Refused, fault, refuse
from sumber.desk.settings import LOOPBACK, Settings

Tell = Callable[[Scope, Fault], tuple[bytes, bytes]]  # -> body and its content type
SAFE = ("GET", "HEAD", "OPTIONS")
COOKIE = "sumber_token"
OPEN = ("/enter", "/static/")  # what may be seen without a token: the form that asks for it
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = [
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),  # with none at all, browsers hide from us that our own forms are ours
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
]


class Guard:
    """Stands before the whole desk. `tell` puts a fault into the form that the caller reads."""

    def __init__(self, app: App, settings: Settings, tell: Tell) -> None:
        self._app = app
        self._settings = settings
        self._tell = tell
        own = {settings.host} - {"0.0.0.0", "::"}  # every address of the machine is no name to be called by
        self._hosts = {name.lower() for name in (*LOOPBACK, *settings.hosts, *own)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer with the fault."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":  # the desk speaks HTTP alone
                await self._app(scope, receive, send)
            return
        answer = _Answer(send)
        try:
            self._admit(scope)
            bounded = _Bounded(receive, self._settings.largest)
            await asyncio.wait_for(self._app(scope, bounded, answer), self._settings.longest)
            if bounded.overrun and not answer.begun:
                raise refuse("too-large")
        except Refused as refused:
            await self._answer(scope, answer, refused.fault)
        except TimeoutError:
            await self._answer(scope, answer, fault("too-slow"))

    async def _answer(self, scope: Scope, answer: _Answer, told: Fault) -> None:
        if answer.begun:
            return
        body, kind = self._tell(scope, told)
        headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
        headers.append((b"cache-control", b"no-store"))
        if told.status == 401:
            headers.append((b"www-authenticate", b"Bearer"))
        if told.status == 413:
            headers.append((b"connection", b"close"))
        start = {"type": "http.response.start", "status": told.status, "headers": headers}
        await answer(start)
        sent = b"" if scope["method"] == "HEAD" else body
        await answer({"type": "http.response.body", "body": sent, "more_body": False})

    def _admit(self, scope: Scope) -> None:
        headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
        if _host(headers.get(b"host", "")) not in self._hosts:
            raise refuse("other-host")
        _same_site(headers, scope["method"])
        length = headers.get(b"content-length", "0")
        if not length.isdecimal() or int(length) > self._settings.largest:
            raise refuse("too-large")
        if self._settings.token and not scope["path"].startswith(OPEN) and not self._knows_token(headers):
            raise refuse("no-token")

    def _knows_token(self, headers: dict[bytes, str]) -> bool:
        kind, _, shown = headers.get(b"authorization", "").partition(" ")
        if kind.lower() == "bearer" and is_token(shown.strip(), self._settings):
            return True
        return is_token(cookie(headers.get(b"cookie", ""), COOKIE) or "", self._settings)


def is_token(shown: str, settings: Settings) -> bool:
    """Whether this is the desk's token; the comparison takes as long for any."""
    return hmac.compare_digest(shown.encode("utf-8", "replace"), (settings.token or "").encode())


def cookie(header: str, name: str) -> str | None:
    """The value of a cookie, if the header is sound and has it."""
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return None
    return found.value if found else None


def _host(value: str) -> str:
    """The name in a Host header or an origin, without its port."""
    try:
        return (urlsplit(f"//{value}").hostname or "").lower()
    except ValueError:
        return ""


def _same_site(headers: dict[bytes, str], method: str) -> None:
    """Refuse what a page of another site sends; a link that a person follows is welcome."""
    site, mode = headers.get(b"sec-fetch-site", "none"), headers.get(b"sec-fetch-mode", "")
    if site in ("cross-site", "same-site") and (method not in SAFE or mode != "navigate"):
        raise refuse("other-origin")
    origin = headers.get(b"origin")
    if origin is not None and (origin.partition("://")[2] or "null") != headers.get(b"host", ""):
        raise refuse("other-origin")


class _Answer:
    """Sends on, with the headers of every answer, and remembers whether it has begun."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.begun = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.begun = True
            message = {**message, "headers": [*message.get("headers", []), *HEADERS]}
        await self._send(message)


class _Bounded:
    """Hands on what is received until it is too much: the length may be untold or a lie."""

    def __init__(self, receive: Receive, largest: int) -> None:
        self._receive = receive
        self._left = largest
        self.overrun = False

    async def __call__(self) -> Any:
        message = await self._receive()
        if message["type"] == "http.request":
            self._left -= len(message.get("body", b""))
            if self._left < 0:
                self.overrun = True
                raise refuse("too-large")
        return message
