"""Takes in what arrives in folders and feeds, round after round."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from sumber import __version__
from sumber.archive.archive import Archive
from sumber.bulk.ingest import Committed, Plan, ingest
from sumber.bulk.inputs import Input, inputs_in
from sumber.errors import NotThere, TooMuch, Unreadable
from sumber.model.unread import Unread

SETTLED = 1.0  # seconds since a file was last written to: younger ones may still be growing
LONGEST = 30.0  # seconds to wait for a feed
SCHEMES = ("http://", "https://")


@dataclass(frozen=True)
class Watch:
    """What to look at, and how often: `every` so many seconds; `rounds`: how many times, None for ever."""

    places: tuple[str, ...]
    every: float = 10.0
    rounds: int | None = None


def watch(archive: Archive, what: Watch, plan: Plan) -> Iterator[Committed]:
    """Take in what is new in folders, files and feeds, and look again; tells after each transaction what has come."""
    number = 0
    while what.rounds is None or number < what.rounds:
        if number:
            time.sleep(what.every)
        number += 1
        yield from ingest(archive, _arrived(what.places, plan), plan)


def _arrived(places: Sequence[str], plan: Plan) -> Iterator[Input]:
    for place in places:
        if place.startswith(SCHEMES):
            yield _feed(place, plan)
        else:
            yield from (one for one in inputs_in([place]) if _is_settled(one))


def _is_settled(one: Input) -> bool:
    """Whether a file is not being written to any more; an empty folder is not worth telling of."""
    if one.modified is None:
        return one.fault is None or not Path(one.name).is_dir()
    return time.time() - one.modified / 1e9 >= SETTLED


def _feed(address: str, plan: Plan) -> Input:
    """A feed as an input that holds its bytes."""
    try:
        return Input(address, data=_fetch(address, plan.options.limits.document))
    except Unreadable as fault:
        return Input(address, fault=Unread(address, fault.code, fault.reason))


def _fetch(address: str, limit: int) -> bytes:
    asked = Request(address, headers={"User-Agent": f"sumber/{__version__}"})
    try:
        with urlopen(asked, timeout=LONGEST) as answer:
            data: bytes = answer.read(limit + 1)
    except (URLError, OSError, ValueError) as fault:
        raise NotThere("E103", why=str(getattr(fault, "reason", fault))) from None
    if len(data) > limit:
        raise TooMuch("E151", limit=limit, what="a feed")
    return data
