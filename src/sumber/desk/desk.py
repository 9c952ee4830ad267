"""What the pages of one desk share."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from litestar.di import NamedDependency

from sumber.archive.archive import Archive
from sumber.archive.engine import is_url
from sumber.desk.drawing import get_ready
from sumber.desk.faults import refuse
from sumber.desk.inbox import InboxKeeper
from sumber.desk.reading import ReadingRoom
from sumber.desk.settings import Settings
from sumber.desk.stacks import Stacks

INBOX = ".inbox"  # after the archive's name: the folder that keeps what visitors gave


@dataclass(frozen=True)
class Desk:
    """How it is run, who reads for it, and the archive, if it has one."""

    settings: Settings
    room: ReadingRoom
    kept: Stacks | None = None
    taking: InboxKeeper | None = None

    @property
    def stacks(self) -> Stacks:
        """The archive; Refused where there is none."""
        if self.kept is None:
            raise refuse("no-archive")
        return self.kept

    @property
    def inbox(self) -> InboxKeeper:
        """Who takes in; Refused where nothing may be taken in."""
        if self.taking is None:
            raise refuse("read-only" if self.kept else "no-archive")
        return self.taking

    async def warm_up(self) -> None:
        """Do beforehand what the first visitor would wait for longest."""
        if self.kept:
            await self.kept.warm_up()
        await self.room.warm_up()
        await asyncio.to_thread(get_ready)

    def close(self) -> None:
        """Let go of the archive."""
        if self.taking:
            self.taking.close()
        if self.kept:
            self.kept.archive.close()


AtDesk = NamedDependency[Desk]


def desk_of(settings: Settings) -> Desk:
    """The desk that the settings ask for. ArchiveFault if its archive cannot be opened."""
    room = ReadingRoom(settings)
    if settings.archive is None:
        return Desk(settings, room)
    archive = Archive(settings.archive, make=settings.allow_ingest)
    inbox = _inbox_of(settings.archive)
    taking = InboxKeeper(archive, inbox) if settings.allow_ingest else None
    return Desk(settings, room, Stacks(archive, f"{inbox}/"), taking)


def _inbox_of(archive: str) -> Path:
    return Path("sumber" + INBOX) if is_url(archive) else Path(archive + INBOX)
