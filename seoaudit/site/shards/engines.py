"""Who reads the shards: processes of this machine, or the workers of a Dask cluster.

Both start the same process for a shard (`seoaudit.site.shards.process`), so that the parts are the
same. A shard whose process fails is tried again; Dask does the same for one whose machine is lost.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from importlib.util import find_spec
from threading import Lock
from typing import Any

from seoaudit.errors import UsageError
from seoaudit.named_tuple import NamedTuple
from seoaudit.site.shards.shard import Shard

# How often a shard is tried: its process may end for want of memory while others run.
ATTEMPTS = 3

# Signs of what a process says at its end that are kept.
MOST_SAID = 500


class Read(NamedTuple):
    """A shard whose part is written, or what went wrong."""

    shard: Shard
    error: str | None


class Processes:
    """The processes that read shards for one run, to be ended together."""

    def __init__(self) -> None:
        self._running = set[subprocess.Popen[bytes]]()
        self._turn = Lock()
        self.are_over = False

    def run(self, shard: Shard) -> tuple[int, bytes]:
        """Read a shard in a process; return its exit code, and what it said on standard error."""
        with self._turn:
            if self.are_over:
                return 1, b"stopped"
            process = subprocess.Popen(
                [sys.executable, "-m", "seoaudit.site.shards.process"],
                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            )  # fmt: skip
            self._running.add(process)
        try:
            _, said = process.communicate(pickle.dumps(shard))
        finally:
            self._running.discard(process)
        return process.returncode, said

    def end(self) -> None:
        """End those that run, and begin no other."""
        with self._turn:
            self.are_over = True
            for process in list(self._running):
                process.terminate()


def run_shard(shard: Shard, processes: Processes | None = None) -> str | None:
    """Read a shard in a process of its own; return what went wrong, None if nothing did."""
    processes = processes or Processes()
    said = ""
    for _ in range(ATTEMPTS):
        if shard.part.is_dir() or processes.are_over:
            break
        code, output = processes.run(shard)
        if code == 0:
            return None
        said = output.decode("utf-8", "replace").strip()[-MOST_SAID:]
        said = said or f"its process ended with {code}"
    return None if shard.part.is_dir() else said


def read_here(shards: Sequence[Shard], jobs: int) -> Iterator[Read]:
    """Read shards in processes of this machine, `jobs` at a time; yield each as it is done.

    Whoever stops asking for more, as at Ctrl-C, stops them.
    """
    processes, threads = Processes(), ThreadPoolExecutor(jobs)
    try:
        waiting = {threads.submit(run_shard, shard, processes): shard for shard in shards}
        for done in as_completed(waiting):
            yield Read(waiting[done], done.result())
    finally:
        processes.end()
        threads.shutdown(cancel_futures=True)


def read_on_dask(shards: Sequence[Shard], address: str | None, jobs: int) -> Iterator[Read]:
    """Read shards on a Dask cluster; without an address, on one of this machine.

    Raises UsageError without Dask, and where no cluster answers.
    """
    if find_spec("distributed") is None:
        raise UsageError('--engine dask needs pip install "seoaudit[cluster]"')
    from distributed import Client
    from distributed import as_completed as done_first

    made = _own_cluster(jobs) if address is None else None
    try:
        client = Client(address or made, timeout=20)
    except OSError as error:
        raise UsageError(
            "no cluster answers at {address}: {reason}", address=address, reason=str(error)
        ) from error
    try:
        waiting = {
            client.submit(run_shard, shard, pure=False, retries=ATTEMPTS): shard for shard in shards
        }
        for future in done_first(list(waiting)):
            lost = future.exception()
            yield Read(waiting[future], str(lost) if lost else future.result())
    finally:
        client.close()
        if made:
            made.close()


def _own_cluster(jobs: int) -> Any:  # a class of a package without types
    from distributed import LocalCluster

    # At any free port: its own is taken where another run has a cluster.
    return LocalCluster(n_workers=jobs, threads_per_worker=1, dashboard_address="127.0.0.1:0")
