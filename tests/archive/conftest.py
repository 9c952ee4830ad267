"""Archives of both kinds for the tests, and made-up reports to keep in them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
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


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The socket folder of a PostgreSQL server of our own."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    if not found:
        pytest.skip("PostgreSQL is not installed (on Debian: apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is not installed (pip install '.[postgres]')")
    user = "postgres" if os.geteuid() == 0 else None  # the server refuses to run as root
    folder = Path(tempfile.mkdtemp(prefix="sumber-pg-", dir="/tmp"))  # a socket's path must be short
    if user:
        shutil.chown(folder, user)
    data = folder / "data"
    made = [str(found[0]), "-D", str(data), "-U", "sumber", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]
    subprocess.run(made, user=user, check=True, capture_output=True, cwd=folder)
    options = ["-k", str(folder), "-c", "listen_addresses=", "-c", "fsync=off", "-c", "shared_buffers=32MB"]
    process = subprocess.Popen(
        [str(found[0].with_name("postgres")), "-D", str(data), *options],
        user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait(folder)
        yield str(folder)
    finally:
        process.terminate()
        process.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


def _wait(folder: Path) -> None:
    import psycopg

    until = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(f"host={folder} user=sumber dbname=postgres").close()
            return
        except psycopg.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


NUMBERS = count()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an archive may be made: a file, or a database of its own on the server."""
    if request.param == "sqlite":
        return str(tmp_path / "archive.db")
    import psycopg

    folder, name = request.getfixturevalue("server"), f"archive{next(NUMBERS)}"
    with psycopg.connect(f"host={folder} user=sumber dbname=postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"postgresql://sumber@/{name}?host={folder}"


@pytest.fixture
def archive(place: str) -> Iterator[Archive]:
    """An empty archive."""
    with Archive(place) as made:
        yield made


