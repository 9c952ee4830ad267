"""Archives of both kinds for the tests, and made-up reports to keep in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sumber.archive.archive import Archive
from sumber.model.record import Record
from sumber.reader import Reader

STORIES = (
    (
        "Surabaya (Warta) - Harga beras di Surabaya turun 5 persen, kata Darmi Lestari, pedagang di Pasar Wonokromo, "
        'Rabu (6/3/2024).\n\n"Stok di gudang masih cukup sampai Juni 2024," ujarnya.\n\nMenurut sumber yang enggan '
        "disebut namanya, pasokan dari Lamongan kemungkinan terlambat.",
        "2024-03-06", "Warta", "https://example.org/1",
    ),
    (
        "Jakarta - Menteri Perdagangan Sapto Wirawan membantah kabar kenaikan harga gula, Senin (11/3/2024).\n\nKantor "
        "berita Antara, mengutip pejabat di Istana, melaporkan rapat itu digelar pada 2 Mei 2019.",
        "2024-03-11", "Berita Sore", "https://example.org/2",
    ),
    (
        "Medan - Rumah sakit umum daerah di Medan dibangun pada 1952. Kepala dinas Ratri Maheswari mengatakan rumah "
        "itu tidak sakit-sakitan seperti pasien yang membantahnya.",
        None, None, None,
    ),
)  # fmt: skip


@pytest.fixture(scope="session")
def read() -> Callable[..., Record]:
    """Reads a made-up report, without checking it."""
    reader = Reader(checks=None)

    def one(text: str, published: str | None = None, outlet: str | None = None, url: str | None = None) -> Record:
        return reader.read(text, published=published, outlet=outlet, url=url)

    return one


@pytest.fixture(scope="session")
def records(read: Callable[..., Record]) -> list[Record]:
    return [read(*story) for story in STORIES]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an archive may be made: a file, or a database of its own on the server."""
    if request.param == "sqlite":
        return str(tmp_path / "archive.db")
    database: Callable[[], str] = request.getfixturevalue("database")
    return database()


@pytest.fixture
def archive(place: str) -> Iterator[Archive]:
    """An empty archive."""
    with Archive(place) as made:
        yield made


