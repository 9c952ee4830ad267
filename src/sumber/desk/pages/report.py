"""Reports that the archive keeps: the list of all, and the page of each version."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, get
from litestar.params import FromPath

from sumber.desk.answer import Page, answer
from sumber.desk.asking import start_of, told
from sumber.desk.desk import AtDesk
from sumber.desk.sheet import altered_of, sheet_of


@get("/reports", include_in_schema=False)
async def reports(
    request: Request[Any, Any, Any], desk: AtDesk, cursor: Annotated[str, told("cursor", "")] = ""
) -> Response[bytes]:
    """All reports, the latest published first."""
    listed = await desk.stacks.reports(start_of(cursor))
    page = Page("reports.html", listed, "reports", here="reports", shown={"listed": listed})
    return answer(request, page, desk.settings)


@get("/reports/{id:str}", include_in_schema=False)
async def report(request: Request[Any, Any, Any], desk: AtDesk, id: FromPath[str]) -> Response[bytes]:
    """One version of a report."""
    kept = await desk.stacks.report(id)
    altered = altered_of(kept.changes, kept.record, kept.before)
    shown = {"sheet": sheet_of(kept.record), "kept": kept, "altered": altered}
    title = kept.record.report.title
    page = Page("report.html", kept, "report.untitled", heading=title, here="reports", shown=shown)
    return answer(request, page, desk.settings)
