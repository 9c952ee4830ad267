"""The Search page: statements that answer, with facets; the same as a table."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.di import NamedDependency

from sumber.desk.answer import Page, answer
from sumber.desk.asking import Asking
from sumber.desk.desk import AtDesk
from sumber.exports.answers import as_csv

MOST = 5_000  # rows of a table


@get("/search", include_in_schema=False)
async def search(request: Request[Any, Any, Any], desk: AtDesk, asking: NamedDependency[Asking]) -> Response[bytes]:
    """Statements that answer what the address asks."""
    found = await desk.stacks.found(asking)
    page = Page("search.html", found, "search.title", here="search", shown={"found": found, "asking": asking})
    return answer(request, page, desk.settings)


@get("/search.csv", include_in_schema=False)
async def table(desk: AtDesk, asking: NamedDependency[Asking]) -> Response[bytes]:
    """The same as a table for spreadsheets, in one piece."""
    hits = await desk.stacks.hits(asking, MOST)
    headers = {"content-disposition": 'attachment; filename="sumber.csv"', "cache-control": "no-store"}
    return Response(as_csv(hits).encode(), media_type="text/csv", headers=headers)
