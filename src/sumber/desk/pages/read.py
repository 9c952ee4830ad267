"""The Read page: a text or a file, read at once and not kept."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import UploadFile
from litestar.params import FromPath

from sumber.desk.answer import Page, answer, go
from sumber.desk.desk import AtDesk
from sumber.desk.examples import EXAMPLES, example
from sumber.desk.faults import refuse
from sumber.desk.sheet import sheet_of
from sumber.intake.about import About
from sumber.model.record import Record

FIELDS = ("published", "outlet", "title", "url")


@get("/", include_in_schema=False, sync_to_thread=False)
def home(desk: AtDesk) -> Response[bytes]:
    """The page that this desk is for: searching its archive; reading, where it has none."""
    return go("/search" if desk.kept else "/read")


@get("/read", include_in_schema=False, sync_to_thread=False)
def form(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """The form."""
    data = {"examples": [one.name for one in EXAMPLES]}
    page = Page("read.html", data, "read.title", here="read", shown={"examples": EXAMPLES})
    return answer(request, page, desk.settings)


@post("/read", include_in_schema=False, status_code=200)
async def read(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """The report page of what was sent."""
    sent = await request.form()
    published, outlet, title, url = (_line(sent.get(name)) for name in FIELDS)
    about = About(published, outlet, title, url)
    file, text = sent.get("file"), sent.get("text")
    data = await file.read() if isinstance(file, UploadFile) else b""
    if data:
        record = await desk.room.file(data, about)
    elif isinstance(text, str):
        # A browser sends every line end of a text field as two characters, whatever was pasted.
        record = await desk.room.text(text.replace("\r\n", "\n"), about)
    else:
        raise refuse("bad-request")
    return answer(request, sheet_page(record), desk.settings)


@get("/examples/{name:str}", include_in_schema=False)
async def show_example(request: Request[Any, Any, Any], desk: AtDesk, name: FromPath[str]) -> Response[bytes]:
    """The report page of an example report."""
    found = example(name)
    if found is None:
        raise refuse("not-found")
    record = await desk.room.text(found.text, found.about)
    return answer(request, sheet_page(record, keep=True), desk.settings)


def sheet_page(record: Record, *, keep: bool = False) -> Page:
    """The report page of a record that no archive keeps."""
    shown: dict[str, Any] = {"sheet": sheet_of(record), "kept": None, "altered": []}
    title = record.report.title
    return Page("report.html", record, "report.untitled", heading=title, here="read", shown=shown, keep=keep)


def _line(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
