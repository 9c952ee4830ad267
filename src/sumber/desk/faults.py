"""What goes wrong, told in one shape everywhere."""

from __future__ import annotations

from msgspec import Struct

from sumber.errors import NotKept, SumberError, Unreadable, WrongSetting

TOO_LONG = ("E113", "E151")


class Fault(Struct, frozen=True):
    """The answer to a request that cannot be met. `code`: a word of this table, or a code of docs/errors.md."""

    status: int
    code: str
    message: str


class Refused(Exception):
    """Raised by whoever cannot meet a request; answered with its fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


# code -> status and message
FAULTS = {
    "bad-request": (400, "the request is not formed as it should be"),
    "no-token": (401, "this desk asks for its token"),
    "other-host": (403, "the desk is not called by this name; start it with --name to allow it"),
    "other-origin": (403, "a page of another site may not use the desk"),
    "read-only": (403, "this desk only shows; start it with --allow-ingest to take reports in"),
    "not-found": (404, "there is nothing at this address"),
    "no-archive": (404, "this desk was started without an archive"),
    "no-method": (405, "this address does not take such requests"),
    "too-large": (413, "the request is larger than the desk takes"),
    "busy": (503, "the desk is busy reading; try again in a moment"),
    "too-slow": (503, "this took longer than the desk allows"),
    "mistake": (500, "a mistake in Sumber; please report it"),
}
BY_STATUS = {400: "bad-request", 401: "no-token", 404: "not-found", 405: "no-method", 413: "too-large", 503: "busy"}


def fault(code: str, message: str | None = None) -> Fault:
    """The fault of this code; KeyError if there is none."""
    status, said = FAULTS[code]
    return Fault(status, code, message or said)


def refuse(code: str, message: str | None = None) -> Refused:
    """What to raise for a fault of this code."""
    return Refused(fault(code, message))


def fault_of_status(status: int, message: str | None = None) -> Fault:
    """The fault for an HTTP status that a framework or library came to."""
    code = BY_STATUS.get(status, "bad-request" if status < 500 else "mistake")
    said = FAULTS[code][1] if status >= 500 or not message else message
    return Fault(status, code, said)


def fault_of(error: SumberError) -> Fault:
    """The fault for an error of the library."""
    if isinstance(error, Unreadable):
        return fault_of_unread(error.code, error.reason)
    if isinstance(error, NotKept):
        return fault("not-found", error.reason)
    return Fault(400 if isinstance(error, WrongSetting) else 503, error.code, error.reason)


def fault_of_unread(code: str, reason: str) -> Fault:
    """The fault for a report that cannot be read."""
    return Fault(413 if code in TOO_LONG else 422, code, reason)
