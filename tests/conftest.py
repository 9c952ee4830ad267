"""What all tests share."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before anything loads the tagger: tests share their cores

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from sumber import language
from sumber.model.record import Anatomy
from sumber.model.report import Report
from sumber.reading.anatomy import read_anatomy
from sumber.reading.known import Known

# The same examples on every run, and no deadline: the machine that runs the tests may be slow for a moment.
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


@pytest.fixture(scope="session")
def anatomy() -> Callable[..., Anatomy]:
    """The anatomy of an Indonesian text."""
    pack = language.load("id")

    def read(text: str, title: str | None = None) -> Anatomy:
        return read_anatomy(Known(Report(id="0", text=text, title=title), pack))

    return read


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
        process.send_signal(signal.SIGINT)  # without waiting for those who are connected
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


@pytest.fixture(scope="session")
def database(server: str) -> Callable[[], str]:
    """Makes databases of their own on the server, and gives the URL of each."""
    import psycopg

    numbers = count()

    def make() -> str:
        name = f"archive{next(numbers)}"
        with psycopg.connect(f"host={server} user=sumber dbname=postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return f"postgresql://sumber@/{name}?host={server}"

    return make
