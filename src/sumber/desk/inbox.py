"""What visitors give to be taken in: kept in a folder beside the archive, taken in one after the other."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from msgspec.structs import replace

from sumber.archive.archive import Archive
from sumber.bulk.ingest import Plan, ingest
from sumber.bulk.inputs import inputs_in
from sumber.desk.faults import refuse
from sumber.desk.views import Job
from sumber.errors import SumberError

SUFFIXES = (
    ".txt", ".html", ".htm", ".xml", ".rss", ".atom", ".json", ".jsonl", ".csv", ".tsv", ".parquet", ".warc", ".gz",
    ".zip", ".tgz", ".tar",
)  # fmt: skip
REMEMBERED = 50  # jobs that are still told of when they are done
WAITING = 20  # jobs that may wait; more is a mistake or an attack
SLUG = 60  # characters of a file's name that are kept for people
PLAIN = re.compile(r"[^\w]+")
AGAIN = "again"


class InboxKeeper:
    """Takes in, one job at a time, in a process of its own, so that pages go on being served."""

    def __init__(self, archive: Archive, folder: Path) -> None:
        self._archive = archive
        self._folder = folder
        self._lock = threading.Lock()
        self._jobs: dict[str, Job] = {}
        self._thread = ThreadPoolExecutor(1, "sumber-inbox")
        self._count = 0

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs that are remembered, the latest first."""
        with self._lock:
            return tuple(reversed(self._jobs.values()))

    def job(self, number: str) -> Job:
        """One job. Refused if there is none of this number."""
        with self._lock:
            if number not in self._jobs:
                raise refuse("not-found")
            return self._jobs[number]

    def give(self, name: str, data: bytes) -> Job:
        """Keep a file and take it in. Refused if too many wait already."""
        self._refuse_if_full()
        path = self._folder / file_name(name, data)
        self._folder.mkdir(exist_ok=True)
        path.write_bytes(data)
        return self._start(name or path.name, [str(path)], again=False)

    def try_again(self) -> Job:
        """Take in anew whatever failed. Refused if too many wait already."""
        self._refuse_if_full()
        names = list(dict.fromkeys(one.input for one in self._archive.failed()))
        return self._start(AGAIN, names, again=True)

    def close(self) -> None:
        """Let the job under way come to its end, and begin no other."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _refuse_if_full(self) -> None:
        with self._lock:
            if sum(job.state in ("waiting", "running") for job in self._jobs.values()) >= WAITING:
                raise refuse("busy")

    def _start(self, name: str, files: Sequence[str], *, again: bool) -> Job:
        with self._lock:
            self._count += 1
            job = Job(str(self._count), name, "waiting")
            self._jobs[job.id] = job
            for old in list(self._jobs)[:-REMEMBERED]:
                del self._jobs[old]
        self._thread.submit(self._run, job, files, again)
        return job

    def _run(self, job: Job, files: Sequence[str], again: bool) -> None:
        job = self._tell(replace(job, state="running"))
        try:
            for done in ingest(self._archive, inputs_in(files), Plan(processes=1, again=again)):
                t = done.totals
                job = self._tell(replace(job, new=t.new, versions=t.versions, known=t.known, unread=t.unread))
        except SumberError as fault:
            self._tell(replace(job, state="broken", reason=f"{fault.code} {fault.reason}"))
        except Exception as fault:
            self._tell(replace(job, state="broken", reason=f"{type(fault).__name__}: {fault}"))
        else:
            self._tell(replace(job, state="done"))

    def _tell(self, job: Job) -> Job:
        with self._lock:
            self._jobs[job.id] = job
        return job


def file_name(name: str, data: bytes) -> str:
    """A name of our own for what a visitor calls `name`: it leads nowhere, and the same bytes have the same."""
    stem, dot, ending = name.rpartition(".")
    suffix = f".{ending.lower()}" if f".{ending.lower()}" in SUFFIXES else ".txt"
    slug = PLAIN.sub("-", stem if dot else name).strip("-")[:SLUG] or "report"
    return f"{slug}-{hashlib.blake2b(data, digest_size=6).hexdigest()}{suffix}"
