"""A finding: one thing wrong or doubtful in the copy."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sumber.model.span import Span

Severity = Literal["error", "warning", "info"]


class Finding(Struct, frozen=True):
    """Rule `rule` found something at `span`; `suggestion` is what to write instead, if that is known."""

    rule: str
    span: Span
    message: str
    suggestion: str | None = None
    severity: Severity = "warning"
