"""Worker processes: bytes to each, bytes back, in order, no more under way than memory should hold.

Each worker has a pipe of its own, of which it alone holds the far end: when the parent is gone, however it went, every
worker finds its pipe closed and ends. (The queues of `multiprocessing` would leave the workers waiting for ever.)
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from queue import Queue
from types import TracebackType

Work = Callable[[bytes], bytes]
AHEAD = 2  # jobs given to a worker at once, so that it never waits while the parent writes
HELD = 3  # jobs a worker, under way or done out of turn: what bounds the parent's memory


@dataclass
class Lost:
    """Stands in the place of a result: the worker ended over this job. `how` tells in what way."""

    job: bytes
    how: str


@dataclass
class _Worker:
    process: BaseProcess
    pipe: Connection
    jobs: deque[tuple[int, bytes]] = field(default_factory=deque)


class Workers:
    """So many processes that all do `work`, a function of a module, on whatever they are given."""

    def __init__(self, work: Work, count: int) -> None:
        self._work = work
        self._workers = [_start(work) for _ in range(count)]

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            if kind is not None:
                worker.process.terminate()
            worker.process.join(timeout=5)
            if worker.process.exitcode is None:
                worker.process.kill()
                worker.process.join()
            worker.process.close()

    def run(self, jobs: Iterable[bytes]) -> Iterator[bytes | Lost]:
        """The results of all jobs, in their order. Jobs are taken only as fast as results are asked for."""
        coming = enumerate(jobs)
        ready: dict[int, bytes | Lost] = {}
        given = due = 0
        more = True
        while more or due < given:
            while more and given - due < HELD * len(self._workers) and (free := self._free()):
                job = next(coming, None)
                if job is None:
                    more = False
                else:
                    given += 1
                    self._give(free, *job, ready)
            while due in ready:
                yield ready.pop(due)
                due += 1
            if due < given:
                self._collect(ready, block=due not in ready)

    def _free(self) -> _Worker | None:
        least = min(self._workers, key=lambda worker: len(worker.jobs))
        return least if len(least.jobs) < AHEAD else None

    def _give(self, worker: _Worker, number: int, job: bytes, ready: dict[int, bytes | Lost]) -> None:
        worker.jobs.append((number, job))
        try:
            worker.pipe.send_bytes(job)
        except OSError:
            self._replace(worker, ready)

    def _collect(self, ready: dict[int, bytes | Lost], *, block: bool) -> None:
        """Take what workers have done."""
        busy = {worker.pipe: worker for worker in self._workers if worker.jobs}
        for pipe in wait(list(busy), timeout=None if block else 0):
            worker = busy[pipe]  # type: ignore[index]
            try:
                result = worker.pipe.recv_bytes()
            except (EOFError, OSError):
                self._replace(worker, ready)
            else:
                ready[worker.jobs.popleft()[0]] = result

    def _replace(self, worker: _Worker, ready: dict[int, bytes | Lost]) -> None:
        """A worker has ended: the job it was at is lost, another worker gets those that waited."""
        worker.process.join()
        how = f"exit code {worker.process.exitcode}"
        worker.pipe.close()
        number, job = worker.jobs.popleft()
        ready[number] = Lost(job, how)
        waiting = list(worker.jobs)
        fresh = _start(self._work)
        self._workers[self._workers.index(worker)] = fresh
        for number, job in waiting:
            self._give(fresh, number, job, ready)


def _start(work: Work) -> _Worker:
    spawn = multiprocessing.get_context("spawn")  # a forked copy of a process with threads may hang
    here, there = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(work, there), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def _serve(work: Work, pipe: Connection) -> None:
    """What a worker does, until its pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    jobs: Queue[bytes] = Queue()
    threading.Thread(target=_listen, args=(pipe, jobs), daemon=True).start()
    while True:
        result = work(jobs.get())
        try:
            pipe.send_bytes(result)
        except OSError:
            os._exit(0)


def _listen(pipe: Connection, jobs: Queue[bytes]) -> None:
    """Take jobs off the pipe at once, so that the parent never waits to give one; end with the parent."""
    while True:
        try:
            jobs.put(pipe.recv_bytes())
        except (EOFError, OSError):
            os._exit(0)
