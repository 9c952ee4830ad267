"""The HTTP API: the same as the pages, for programs. Described by OpenAPI at /api/openapi.json."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Request, Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody
from litestar.serialization import encode_json
from msgspec import Struct

from sumber.checks.base import Rule
from sumber.checks.codes import all_rules
from sumber.checks.pages import headline
from sumber.desk.answer import JSON, Page, sealed
from sumber.desk.desk import AtDesk
from sumber.desk.faults import Fault
from sumber.intake.about import About
from sumber.model.finding import Finding, Severity
from sumber.model.record import Record

ALWAYS = {
    400: "The request is not formed as it should be, or a value is none that the desk knows.",
    401: "The desk asks for its token.",
    403: "The desk is not called by this name, or by a page of another site.",
    503: "The desk is busy, or this took too long.",
}
TEXTS = {413: "The text is larger than is read.", 422: "The text cannot be read; `code` and `message` tell why."}


def faults(told: dict[int, str]) -> dict[int, ResponseSpec]:
    """The answers of a request that cannot be met, for the description."""
    return {status: ResponseSpec(Fault, description=said, generate_examples=False) for status, said in told.items()}


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """A report to be read or checked, and what is known about it. `published`: ISO 8601 date or date-time."""

    text: str
    published: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None

    def about(self) -> About:
        """What is known beside the text. WrongSetting if the date is none or the language unknown."""
        return About(self.published, self.outlet, self.title, self.url, self.language)


class Checked(Struct, frozen=True):
    """The findings in a text."""

    findings: tuple[Finding, ...]


class RuleTold(Struct, frozen=True):
    """A rule of the checks, in short."""

    code: str
    name: str
    headline: str
    severity: Severity
    fixable: bool


class Rules(Struct, frozen=True):
    """All rules, by code."""

    rules: tuple[RuleTold, ...]


@post("/api/read", status_code=200, responses=faults(ALWAYS | TEXTS), tags=["texts"], operation_id="read")
async def read(data: JSONBody[Text], desk: AtDesk) -> Record:
    """Read a text: its record, with findings. Nothing is kept."""
    return await desk.room.text(data.text, data.about())


@post("/api/check", status_code=200, responses=faults(ALWAYS | TEXTS), tags=["texts"], operation_id="check")
async def check(data: JSONBody[Text], desk: AtDesk) -> Checked:
    """Check a text: what is wrong or doubtful in it. Nothing is kept."""
    return Checked((await desk.room.text(data.text, data.about())).findings)


@get("/api/rules", responses=faults(ALWAYS), tags=["texts"], operation_id="rules", sync_to_thread=False)
def rules(request: Request[Any, Any, Any]) -> Response[Rules]:
    """All rules of the checks."""
    return data_answer(request, Rules(tuple(_told(rule) for rule in all_rules())))


@get("/api/openapi.json", include_in_schema=False, sync_to_thread=False)
def description(request: Request[Any, Any, Any]) -> Response[bytes]:
    """What this API takes and gives, as OpenAPI."""
    body = encode_json(request.app.openapi_schema.to_schema())
    return sealed(request, body, JSON, Page("", None))


def _told(rule: Rule) -> RuleTold:
    return RuleTold(rule.code, rule.name, headline(rule), rule.severity, rule.fixable)


def data_answer(request: Request[Any, Any, Any], data: Any) -> Response[Any]:
    """The data as JSON with its ETag; 304 if the caller has it already."""
    body = msgspec.json.encode(data)
    return sealed(request, body, JSON, Page("", data))
