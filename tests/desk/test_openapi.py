"""The API answers as its description says, whatever it is asked."""

from __future__ import annotations

import pytest

schemathesis = pytest.importorskip("schemathesis")

from hypothesis import HealthCheck, given, settings  # noqa: E402
from schemathesis.checks import not_a_server_error  # noqa: E402
from schemathesis.specs.openapi.checks import (  # noqa: E402
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sumber.desk.demo import fill  # noqa: E402

CHECKS = [
    not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
    response_schema_conformance,
]  # fmt: skip
OPERATIONS = {
    "read", "check", "rules", "statements", "sources", "source", "reports", "report", "inbox", "job", "ingest", "retry",
}  # fmt: skip


@pytest.fixture(scope="module")
def description(serving, tmp_path_factory):
    place = str(tmp_path_factory.mktemp("api") / "archive.db")
    fill(place)
    return schemathesis.openapi.from_url(serving(archive=place, allow_ingest=True) + "/api/openapi.json")


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_answers_are_those_described(description, name):
    operation = description.find_operation_by_id(name)

    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    @given(operation.as_strategy())
    def ask(case):
        case.call_and_validate(checks=CHECKS)

    ask()


def test_everything_is_described(desk):
    told = desk.get("/api/openapi.json").json()
    found = {one["operationId"] for path in told["paths"].values() for one in path.values()}
    assert found == OPERATIONS
    assert told["components"]["schemas"]["Fault"]["required"] == ["code", "message", "status"]
    assert told["components"]["schemas"]["Dateline"]["properties"]["span"]["maxItems"] == 2
    for path in told["paths"].values():
        for one in path.values():
            assert one["summary"] or one["description"]
