"""How one desk is run."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address

HOST, PORT = "127.0.0.1", 8620
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person who starts the desk decides.

    `archive`: file or URL, None where only texts are read. `token`: what a visitor must show, None for nobody.
    `hosts`: names under which the desk may be called beside its own address.
    """

    archive: str | None = None
    host: str = HOST
    port: int = PORT
    token: str | None = None
    hosts: tuple[str, ...] = ()
    allow_ingest: bool = False
    largest: int = 9_000_000  # bytes of one request: the longest report that is read is 8,000,000, its form some more
    longest: float = 60.0  # seconds of one request: the longest report takes 25 on one busy core
    at_once: int = 2  # texts read at the same time: each fills a core

    @property
    def is_local(self) -> bool:
        """Whether only this machine can call."""
        return self.host in LOOPBACK or _is_loopback(self.host)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
