"""A desk to ask: in this process, or served for a browser."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

pytest.importorskip("litestar", reason="the desk needs its extra: pip install 'sumber[desk]'")

import uvicorn

from sumber.desk.app import make_app
from sumber.desk.settings import Settings

HERE = "http://127.0.0.1:8620"


class Caller:
    """Asks a desk without a network. `desk.get("/", accept="text/html")`."""

    def __init__(self, settings: Settings) -> None:
        self._app = make_app(settings)

    def ask(self, method: str, address: str, **given: Any) -> httpx.Response:
        """The answer to one request."""

        async def go() -> httpx.Response:
            transport = httpx.ASGITransport(self._app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
                return await client.request(method, address, **given)

        return asyncio.run(go())

    def close(self) -> None:
        """Let the desk come to its end, as a server does."""
        steps = iter(["lifespan.startup", "lifespan.shutdown"])

        async def receive() -> dict[str, str]:
            return {"type": next(steps)}

        async def send(_: object) -> None:
            pass

        asyncio.run(self._app({"type": "lifespan", "state": {}}, receive, send))

    def get(self, address: str, **given: Any) -> httpx.Response:
        return self.ask("GET", address, **given)

    def post(self, address: str, **given: Any) -> httpx.Response:
        return self.ask("POST", address, **given)

    def page(self, address: str) -> str:
        """A page as a browser gets it, in English."""
        answer = self.get(address, headers={"accept": "text/html", "accept-language": "en"})
        assert answer.status_code == 200, answer.text
        return answer.text


@pytest.fixture(scope="session")
def caller() -> Iterator[Callable[..., Caller]]:
    """Makes callers of desks with given settings."""
    made: list[Caller] = []

    def make(**given: Any) -> Caller:
        made.append(Caller(Settings(**given)))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture(scope="session")
def desk(caller: Callable[..., Caller]) -> Caller:
    """A desk without an archive."""
    return caller()


@pytest.fixture(scope="session")
def serving() -> Iterator[Callable[..., str]]:
    """Serves desks on free ports of the loopback; gives their addresses."""
    running: list[tuple[uvicorn.Server, threading.Thread]] = []

    def serve(**given: Any) -> str:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        app = make_app(Settings(port=port, **given))
        server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error", ws="none"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        running.append((server, thread))
        while not server.started:
            assert thread.is_alive(), "the desk did not start"
            thread.join(0.02)
        return f"http://127.0.0.1:{port}"

    yield serve
    for server, _ in running:
        server.should_exit = True
    for _, thread in running:
        thread.join(10)
