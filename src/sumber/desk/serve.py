"""Runs a desk until it is stopped."""

from __future__ import annotations

import asyncio
import contextlib
import webbrowser
from collections.abc import Callable

import uvicorn

from sumber.desk.app import make_app
from sumber.desk.settings import Settings

IDLE = 10  # seconds that an unused connection is kept


def address_of(settings: Settings) -> str:
    """Where a browser on this machine finds the desk; with its token, if it has one."""
    host = "localhost" if settings.host in ("0.0.0.0", "::") else settings.host
    host = f"[{host}]" if ":" in host else host
    return f"http://{host}:{settings.port}/" + (f"enter?token={settings.token}" if settings.token else "")


def serve(settings: Settings, ready: Callable[[], None] | None = None) -> None:
    """Serve until interrupted; `ready` is called once the desk answers. SystemExit if the port is taken."""
    config = uvicorn.Config(
        make_app(settings), host=settings.host, port=settings.port, log_level="warning", access_log=False,
        server_header=False, proxy_headers=False, timeout_keep_alive=IDLE, ws="none",
    )  # fmt: skip
    server = uvicorn.Server(config)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(server, ready))


async def _run(server: uvicorn.Server, ready: Callable[[], None] | None) -> None:
    running = asyncio.create_task(server.serve())
    while not server.started and not running.done():
        await asyncio.sleep(0.02)
    if ready and server.started:
        ready()
    await running


def open_page(settings: Settings) -> None:
    """Show the desk in the browser, if there is one."""
    with contextlib.suppress(webbrowser.Error):
        webbrowser.open(address_of(settings))
