"""The Read page: a text or a file, read at once and not kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import UploadFile
from litestar.params import FromPath

from sumber.desk.answer import Page, answer, go, wants_data
from sumber.desk.desk import AtDesk, Desk
from sumber.desk.examples import EXAMPLES, example
from sumber.desk.faults import Fault, Refused, fault_of, refuse
from sumber.desk.sheet import sheet_of
from sumber.errors import SumberError, Unreadable
from sumber.intake.about import About
from sumber.intake.decode import decode
from sumber.model.record import Record

FIELDS = ("published", "outlet", "title", "url")


@get("/", include_in_schema=False, sync_to_thread=False)
def home(desk: AtDesk) -> Response[bytes]:
    """The page that this desk is for: searching its archive; reading, where it has none."""
    return go("/search" if desk.kept else "/read")


@dataclass(frozen=True)
class Sent:
    """What was sent to be read: a file if `file` is not empty, else `text`."""

    text: str | None
    file: bytes
    about: Mapping[str, str | None]

    def told(self) -> str:
        """It as text, as far as it is any."""
        if not self.file:
            return self.text or ""
        try:
            return decode(self.file).text
        except Unreadable:
            return ""


@get("/read", include_in_schema=False, sync_to_thread=False)
def form(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """The form."""
    return answer(request, _form_page(dict.fromkeys(FIELDS), "", None), desk.settings)


@post("/read", include_in_schema=False, status_code=200)
async def read(request: Request[Any, Any, Any], desk: AtDesk) -> Response[bytes]:
    """The report page of what was sent; if that cannot be read, the form with it and the reason."""
    sent = await _sent(request)
    try:
        page = sheet_page(await _record(desk, sent))
    except (SumberError, Refused) as error:
        if wants_data(request.scope):
            raise
        page = _form_page(sent.about, sent.told(), error.fault if isinstance(error, Refused) else fault_of(error))
    return answer(request, page, desk.settings)


async def _sent(request: Request[Any, Any, Any]) -> Sent:
    form = await request.form()
    file, text = form.get("file"), form.get("text")
    return Sent(
        # A browser sends every line end of a text field as two characters, whatever was pasted.
        text.replace("\r\n", "\n") if isinstance(text, str) else None,
        await file.read() if isinstance(file, UploadFile) else b"",
        {name: _line(form.get(name)) for name in FIELDS},
    )


async def _record(desk: Desk, sent: Sent) -> Record:
    about = About(**sent.about)
    if sent.file:
        return await desk.room.file(sent.file, about)
    if sent.text is None:
        raise refuse("bad-request")
    return await desk.room.text(sent.text, about)


def _form_page(about: Mapping[str, str | None], text: str, fault: Fault | None) -> Page:
    """The form, filled with what was sent and could not be read."""
    shown = {"examples": EXAMPLES, "about": about, "text": text, "fault": fault}
    data = {"examples": [one.name for one in EXAMPLES]}
    return Page("read.html", data, "read.title", here="read", shown=shown, status=fault.status if fault else 200)


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
