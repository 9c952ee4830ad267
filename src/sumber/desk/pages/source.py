"""Who is quoted: the list of all, and everything that one of them said."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, get
from litestar.di import NamedDependency

from sumber.desk.answer import Page, answer
from sumber.desk.asking import Asking, start_of, told
from sumber.desk.chart import over_time
from sumber.desk.desk import AtDesk
from sumber.desk.faults import refuse
from sumber.desk.views import SourceTold


@get("/sources", include_in_schema=False)
async def sources(request: Request[Any, Any, Any], desk: AtDesk, asking: NamedDependency[Asking]) -> Response[bytes]:
    """Who is quoted most."""
    quoted = await desk.stacks.quoted(asking)
    page = Page("sources.html", quoted, "sources.title", here="sources", shown={"quoted": quoted, "asking": asking})
    return answer(request, page, desk.settings)


@get("/source", include_in_schema=False)
async def source(
    request: Request[Any, Any, Any],
    desk: AtDesk,
    kind: Annotated[str, told("kind", "")] = "",
    name: Annotated[str, told("name", "")] = "",
    cursor: Annotated[str, told("cursor", "")] = "",
) -> Response[bytes]:
    """Everything that one source said."""
    said = await said_by(desk, name, kind, cursor)
    shown = {"said": said, "over_time": over_time, "name": name, "kind": kind, "start": start_of(cursor)}
    page = Page("source.html", said, f"kind.{kind}", heading=said.source.name, here="sources", shown=shown)
    return answer(request, page, desk.settings)


async def said_by(desk: AtDesk, name: str, kind: str, cursor: str) -> SourceTold:
    """What this source said. Refused if nobody of that name and kind is quoted."""
    if not kind:
        raise refuse("bad-request", "kind: is missing")
    return await desk.stacks.source(name, kind, start_of(cursor))
