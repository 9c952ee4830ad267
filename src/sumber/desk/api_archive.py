"""The part of the API that asks the archive, and gives to it."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from sumber.desk.api import ALWAYS, Text, data_answer, faults
from sumber.desk.asking import Asking, start_of, told
from sumber.desk.desk import AtDesk
from sumber.desk.pages.inbox import inbox_of
from sumber.desk.pages.source import said_by
from sumber.desk.views import Found, Inbox, Job, Quoted, Reports, ReportTold, SourceTold

Asked = Request[Any, Any, Any]
ABSENT = {404: "There is nothing of this name, or the desk has no archive."}
FULL = {413: "The text is larger than is taken."}
KEPT = {304: "The caller has it already, as its `If-None-Match` says."}
ANSWERS = faults(ALWAYS | ABSENT)


@get("/api/statements", responses=ANSWERS, tags=["archive"], operation_id="statements")
async def statements(request: Asked, desk: AtDesk, asking: NamedDependency[Asking]) -> Response[Found]:
    """Statements that answer, with facets."""
    return data_answer(request, await desk.stacks.found(asking))


@get("/api/sources", responses=ANSWERS, tags=["archive"], operation_id="sources")
async def sources(request: Asked, desk: AtDesk, asking: NamedDependency[Asking]) -> Response[Quoted]:
    """Who is quoted most. Of the parameters it heeds source, kind, outlet, said_from, said_to and cursor."""
    return data_answer(request, await desk.stacks.quoted(asking))


@get("/api/source", responses=ANSWERS, tags=["archive"], operation_id="source")
async def source(
    request: Asked,
    desk: AtDesk,
    kind: Annotated[str, told("kind", "Kind of the source.")],
    name: Annotated[str, told("name", "Its whole name; none for those whom reports do not name.")] = "",
    cursor: Annotated[str, told("cursor", "Where the next statements begin.")] = "",
) -> Response[SourceTold]:
    """Everything that one source said."""
    return data_answer(request, await said_by(desk, name, kind, cursor))


@get("/api/reports", responses=ANSWERS, tags=["archive"], operation_id="reports")
async def reports(
    request: Asked, desk: AtDesk, cursor: Annotated[str, told("cursor", "Where the next reports begin.")] = ""
) -> Response[Reports]:
    """Reports, the latest published first."""
    return data_answer(request, await desk.stacks.reports(start_of(cursor)))


@get("/api/reports/{id:str}", responses=ANSWERS, tags=["archive"], operation_id="report")
async def report(request: Asked, desk: AtDesk, id: FromPath[str]) -> Response[ReportTold]:
    """One version of a report: its record, and what changed since the version before."""
    return data_answer(request, await desk.stacks.report(id))


@get("/api/inbox", responses=ANSWERS, tags=["inbox"], operation_id="inbox")
async def inbox(request: Asked, desk: AtDesk) -> Response[Inbox]:
    """What is being taken in, and what could not be read."""
    return data_answer(request, await inbox_of(desk))


@get("/api/jobs/{id:str}", responses=ANSWERS, tags=["inbox"], operation_id="job", sync_to_thread=False)
def job(request: Asked, desk: AtDesk, id: FromPath[str]) -> Response[Job]:
    """How far one taking in is."""
    return data_answer(request, desk.inbox.job(id))


@post("/api/ingest", status_code=202, responses=faults(ALWAYS | ABSENT | FULL), tags=["inbox"], operation_id="ingest")
async def ingest(data: JSONBody[Text], desk: AtDesk) -> Job:
    """Take a report into the archive. It is read later; the job tells when it is there."""
    data.about()
    told = {name: value for name, value in msgspec.structs.asdict(data).items() if value is not None}
    return desk.inbox.give(f"{data.title or 'report'}.jsonl", msgspec.json.encode(told) + b"\n")


@post("/api/retry", status_code=202, responses=faults(ALWAYS | ABSENT), tags=["inbox"], operation_id="retry")
async def retry(desk: AtDesk) -> Job:
    """Try once more to take in whatever failed."""
    return desk.inbox.try_again()
