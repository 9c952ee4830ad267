"""An ingest that is killed again and again ends with the very archive of one that was left alone."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from sumber.archive import tables
from sumber.archive.archive import Archive

KILLS = 50
REPORTS = 120
NAMES = ("Darmi Lestari", "Sapto Wirawan", "Yulia Kartono", "Banu Prakosa", "Ratri Maheswari")
THINGS = ("beras", "gula", "cabai", "minyak goreng", "telur ayam", "bawang merah")
TOWNS = ("Surabaya", "Semarang", "Medan", "Makassar", "Kupang")
STATUSES = ("turun", "naik", "kemungkinan naik", "tidak akan turun")

# The command in a process that has everything loaded before it forks: a kill then falls on work and not on loading.
SERVER = """
import os, sys
import sumber.cli.ingest, sumber.reader
from sumber.cli import main
for line in sys.stdin:
    out, *arguments = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if child == 0:
        os.dup2(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 1)
        try:
            main(arguments)
        except SystemExit as end:
            sys.stdout.flush()
            os._exit(int(end.code or 0))
    print(child, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def story(i: int, again: bool = False) -> dict[str, str]:
    name, thing, town = NAMES[i % 5], THINGS[i % 6], TOWNS[i % 7 % 5]
    status = STATUSES[(i + again) % 4]
    text = (
        f"{town} - Harga {thing} {status} {i % 90 + 2} persen pekan ini, kata {name}, pedagang di pasar {town}.\n\n"
        f'"Stok di gudang nomor {i} masih cukup," ujarnya.\n\nMenurut sumber yang enggan disebut namanya, pasokan dari '
        f"kabupaten tetangga tersendat sejak 3 Maret 2024."
    )
    return {"url": f"https://example.org/{i}", "body": text, "published": f"2024-03-{i % 28 + 1:02}", "outlet": "Warta"}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    lines = [story(i) for i in range(REPORTS)] + [story(i, again=True) for i in range(0, REPORTS, 9)]
    (folder / "b.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    for i in range(8):
        (folder / f"c{i}.txt").write_text(story(1000 + i)["body"], encoding="utf-8")
    (folder / "a.txt").write_bytes(b"\x00\x01\x02\x03" * 100)
    (folder / "d.txt").write_text("", encoding="utf-8")
    return folder


@pytest.fixture
def server() -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", SERVER], stdin=pipe, stdout=pipe, text=True, bufsize=1) as process:
        yield process
        assert process.stdin
        process.stdin.close()


def ingest(server: subprocess.Popen[str], done: Path, *arguments: str, kill_after: float | None = None) -> int:
    """Run the command in a fork of the server; gives its exit code, negative if it was killed."""
    assert server.stdin
    assert server.stdout
    server.stdin.write("\t".join([str(done), "ingest", *arguments, "--json"]) + "\n")
    server.stdin.flush()
    child = int(server.stdout.readline())
    if kill_after is not None:
        time.sleep(kill_after)
        with suppress(ProcessLookupError):  # it may have ended by itself
            os.kill(child, signal.SIGKILL)
    return int(server.stdout.readline())


def told(done: Path) -> list[str]:
    """Reports told as done; a line cut off by the kill does not count."""
    lines = done.read_bytes().split(b"\n")[:-1] if done.exists() else []
    return [msgspec.json.decode(line)["hash"] for line in lines]


def export(place: Path) -> bytes:
    """Everything in the archive but the moments at which it was taken in."""
    with Archive(place, make=False) as archive, archive.reading() as connection:
        parts = [record.to_json() for record in archive.records(all_versions=True)]
        for name in ("reports", "quoted", "voices", "places", "statements", "chain_links"):
            table = tables.metadata.tables[name]
            parts += [repr(tuple(row)) for row in connection.execute(select(table).order_by(*table.primary_key))]
        v = tables.report_versions.c
        parts += [repr(tuple(row)) for row in connection.execute(select(v.hash, v.version, v.latest).order_by(v.id))]
        parts += [f"{one.place} {one.code}" for one in archive.failed()]
        parts += sorted(hit.id for hit in archive.find("harga stok", limit=1000))
    return "\n".join(parts).encode()


def test_killed_at_random_and_gone_on(server: subprocess.Popen[str], reports: Path, tmp_path: Path) -> None:
    options = (str(reports), "--processes", "0", "--commit", "4")
    alone = tmp_path / "alone.db"
    begun = time.monotonic()
    assert ingest(server, tmp_path / "alone.txt", *options, "--archive", str(alone)) == 2  # two files hold no report
    lasts = time.monotonic() - begun
    wanted = export(alone)
    chance = random.Random(20240313)
    kills = rounds = 0
    while kills < KILLS:
        place, done = tmp_path / f"{rounds}.db", tmp_path / f"{rounds}.txt"
        rounds += 1
        code = -signal.SIGKILL
        while code == -signal.SIGKILL:
            code = ingest(server, done, *options, "--archive", str(place), kill_after=chance.uniform(0, lasts))
            if code == -signal.SIGKILL:
                kills += 1
                with Archive(place) as archive:  # opens, and holds all that was told as done
                    kept = {record.report.id for record in archive.records(all_versions=True)}
                assert set(told(done)) <= kept
        assert export(place) == wanted
    assert rounds > 1


def test_workers_end_with_the_process_that_started_them(reports: Path, tmp_path: Path) -> None:
    place = tmp_path / "archive.db"
    command = [sys.executable, "-m", "sumber", "ingest", str(reports), "-a", str(place), "-j", "2", "--commit", "4"]
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL) as process:
        until = time.monotonic() + 30
        while len(group(process.pid)) < 3 and time.monotonic() < until and process.poll() is None:
            time.sleep(0.05)
        time.sleep(0.5)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    until = time.monotonic() + 10
    while (left := group(process.pid)) and time.monotonic() < until:
        time.sleep(0.05)
    assert left == []
    subprocess.run(command, check=False, stderr=subprocess.DEVNULL)
    with Archive(place, make=False) as archive:
        assert len(list(archive.records())) == REPORTS + 8


def group(leader: int) -> list[int]:
    """The living processes of a session."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found
