"""The Inbox page: give files to be taken in, watch, see what failed, try again."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import UploadFile

from sumber.desk.answer import Page, answer, go
from sumber.desk.desk import AtDesk, Desk
from sumber.desk.faults import refuse
from sumber.desk.views import Inbox


@get("/inbox", include_in_schema=False)
async def inbox(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """What is being taken in, and what failed."""
    told = await inbox_of(desk)
    busy = any(job.state in ("waiting", "running") for job in told.jobs)
    shown = {"inbox": told, "busy": busy}
    return answer(request, Page("inbox.html", told, "inbox", here="inbox", shown=shown), desk.settings)


@post("/inbox", include_in_schema=False)
async def give(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """Take files in."""
    keeper = desk.inbox
    sent = await request.form()
    files = [value for value in sent.getall("file", []) if isinstance(value, UploadFile)]
    given = [(file.filename, await file.read()) for file in files]
    if not any(data for _, data in given):
        raise refuse("bad-request", "no file was given")
    for name, data in given:
        if data:
            keeper.give(name, data)
    return go("/inbox")


@post("/inbox/again", include_in_schema=False)
async def try_again(desk: AtDesk) -> Response[bytes]:
    """Try what failed once more."""
    desk.inbox.try_again()
    return go("/inbox")


async def inbox_of(desk: Desk) -> Inbox:
    """What is being taken in, and what failed. Refused if there is no archive."""
    jobs = desk.taking.jobs if desk.taking else ()  # first: a job that is told as done has told its failures, too
    return Inbox(desk.taking is not None, jobs, await desk.stacks.failed())
