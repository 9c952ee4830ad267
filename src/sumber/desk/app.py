"""Puts the desk together: pages, API, faults, and the guard before them all."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from litestar import Litestar, Request, Response
from litestar.config.compression import CompressionConfig
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import License
from litestar.static_files import create_static_files_router

from sumber import __version__
from sumber.desk import api, api_archive
from sumber.desk.answer import AS_DATA, SUFFIX, tell
from sumber.desk.asgi import App, Receive, Scope, Send
from sumber.desk.asking import asking
from sumber.desk.desk import Desk, desk_of
from sumber.desk.faults import Fault, Refused, fault, fault_of, fault_of_status, refuse
from sumber.desk.guard import Guard
from sumber.desk.pages import inbox, read, report, search, source, visit
from sumber.desk.schema import SpanSchema
from sumber.desk.settings import Settings
from sumber.errors import SumberError

log = logging.getLogger("sumber.desk")
STATIC = Path(__file__).parent / "static"
PAGES = [
    read.home, read.form, read.read, read.show_example, search.search, search.table, source.sources, source.source,
    report.reports, report.report, inbox.inbox, inbox.give, inbox.try_again, visit.keep_looks, visit.enter,
    visit.let_in,
]  # fmt: skip
API = [
    api.read, api.check, api.rules, api.description, api_archive.statements, api_archive.sources, api_archive.source,
    api_archive.reports, api_archive.report, api_archive.inbox, api_archive.job, api_archive.ingest, api_archive.retry,
]  # fmt: skip
HIDDEN = "/framework"  # pages of its own that load scripts from elsewhere; ours is api.description
SMALL = 2_000  # bytes below which compressing saves no packet


def make_app(settings: Settings) -> App:
    """The desk as an ASGI application. ArchiveFault if its archive cannot be opened."""
    desk = desk_of(settings)
    static = create_static_files_router("/static", [STATIC], include_in_schema=False, send_as_attachment=False)
    inner = Litestar(
        [*PAGES, *API, static],
        dependencies={
            "desk": Provide(lambda: desk, sync_to_thread=False),
            "asking": Provide(asking, sync_to_thread=False),
        },
        exception_handlers={
            Refused: lambda request, error: _faulty(request, settings, error.fault),
            SumberError: lambda request, error: _faulty(request, settings, fault_of(error)),
            HTTPException: lambda request, error: _faulty(request, settings, _of_framework(error), error.headers),
            Exception: lambda request, error: _mistaken(request, settings, error),
        },
        openapi_config=_openapi(),
        compression_config=CompressionConfig("gzip", minimum_size=SMALL, gzip_compress_level=4),
        request_max_body_size=settings.largest,
        lifespan=[partial(_open, desk)],
        plugins=[SpanSchema()],
        logging_config=None,
    )
    return Guard(Addresses(inner), settings, partial(tell, settings))


class Addresses:
    """Gives every page its data under the same address with `.json`, and hides what the framework adds of its own."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on the address without its ending, and mark what was asked for."""
        path = scope.get("path", "")
        if path.startswith(HIDDEN):
            raise refuse("not-found")
        if scope["type"] == "http" and path.endswith(SUFFIX) and not path.startswith(("/api/", "/static/")):
            scope["path"] = path.removesuffix(SUFFIX)
            scope["raw_path"] = scope["path"].encode("utf-8", "surrogateescape")
            scope.setdefault("state", {})[AS_DATA] = True
        await self._app(scope, receive, send)


def _openapi() -> OpenAPIConfig:
    return OpenAPIConfig(
        title="Sumber",
        version=__version__,
        description="Reads news reports and tells, for every statement in them, on whose word it stands.",
        license=License("Apache-2.0"),
        path=HIDDEN,
        render_plugins=[JsonRenderPlugin()],
        use_handler_docstrings=True,
    )


@asynccontextmanager
async def _open(desk: Desk, _: Litestar) -> AsyncIterator[None]:
    task = asyncio.create_task(desk.warm_up())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError, Exception):
        await task
    await asyncio.to_thread(desk.close)


def _faulty(
    request: Request[Any, Any, Any], settings: Settings, told: Fault, more: dict[str, str] | None = None
) -> Response[bytes]:
    body, kind = tell(settings, request.scope, told)
    headers = {**(more or {}), "cache-control": "no-store"}
    return Response(body, status_code=told.status, media_type=kind.decode(), headers=headers)


def _mistaken(request: Request[Any, Any, Any], settings: Settings, error: Exception) -> Response[bytes]:
    log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _faulty(request, settings, fault("mistake"))


def _of_framework(error: HTTPException) -> Fault:
    return fault_of_status(error.status_code, error.detail if error.status_code == 400 else None)
