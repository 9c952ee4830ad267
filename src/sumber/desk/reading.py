"""Reads and checks a text that somebody sends, within bounds, keeping nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from typing import TypeVar

from sumber.desk.faults import Refused, fault_of_unread, refuse
from sumber.desk.settings import Settings
from sumber.errors import NotText
from sumber.intake.about import NOTHING, About
from sumber.intake.options import Options
from sumber.intake.take import take_in
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.model.unread import Unread
from sumber.reader import Reader

T = TypeVar("T")
PAGE = "E115"  # what was pasted is the source of a page
PATIENCE = 10.0  # seconds that a text waits for others before its sender is told to come back
WARM_UP = "Gubernur membuka pameran itu di Semarang pada Rabu (1/1)."


class ReadingRoom:
    """Reads in threads, so that pages go on being served meanwhile; a few texts at a time."""

    def __init__(self, settings: Settings) -> None:
        self._reader = Reader()
        self._seats = asyncio.Semaphore(settings.at_once)
        self._threads = ThreadPoolExecutor(settings.at_once, "sumber-reading")

    async def text(self, text: str, about: About = NOTHING) -> Record:
        """The record of a text with its findings. Unreadable tells why there is none, Refused that the desk is busy."""
        return await self._seated(lambda: self._read(text, about))

    async def file(self, data: bytes, about: About = NOTHING) -> Record:
        """The record of the first report in a file of any format; likewise."""
        return await self._seated(lambda: self._read_file(data, about))

    async def warm_up(self) -> None:
        """Load models and tables before the first visitor comes."""
        await self.text(WARM_UP)

    def _read(self, text: str, about: About) -> Record:
        try:
            return self._reader.read(
                text, published=about.published, outlet=about.outlet, title=about.title, url=about.url,
                language=about.language,
            )  # fmt: skip
        except NotText as fault:
            if fault.code != PAGE:
                raise
        return self._read_file(text.encode("utf-8", "replace"), about)

    def _free_seat(self, loop: asyncio.AbstractEventLoop) -> None:
        with suppress(RuntimeError):  # the desk has closed meanwhile
            loop.call_soon_threadsafe(self._seats.release)

    def _read_file(self, data: bytes, about: About) -> Record:
        found = next(self._reader.read_many(islice(_reports_first(data, about), 1)))
        if isinstance(found, Unread):
            raise Refused(fault_of_unread(found.code, found.reason))
        return found

    async def _seated(self, work: Callable[[], T]) -> T:
        """The work's result. A visitor who leaves does not end it, so that its seat stays taken until it is done."""
        try:
            await asyncio.wait_for(self._seats.acquire(), PATIENCE)
        except TimeoutError:
            raise refuse("busy") from None
        loop = asyncio.get_running_loop()
        done = self._threads.submit(work)
        done.add_done_callback(lambda _: self._free_seat(loop))
        return await asyncio.shield(asyncio.wrap_future(done))


def _reports_first(data: bytes, about: About) -> Iterator[Report | Unread]:
    """The first report in a file; if there is none, why the first thing in it could not be taken in."""
    unread: list[Unread] = []
    for taken in take_in(data, Options(about)):
        if isinstance(taken, Report):
            yield taken
        else:
            unread.append(taken)
    yield from unread
