"""What the pages of one desk share."""

from __future__ import annotations

from dataclasses import dataclass

from litestar.di import NamedDependency

from sumber.desk.reading import ReadingRoom
from sumber.desk.settings import Settings


@dataclass(frozen=True)
class Desk:
    """How it is run, and who reads for it."""

    settings: Settings
    room: ReadingRoom


AtDesk = NamedDependency[Desk]
