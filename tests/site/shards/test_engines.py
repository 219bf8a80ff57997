import os
import signal
import socket
import time
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from seoaudit.site.shards.engines import read_here, read_on_dask, run_shard
from seoaudit.site.shards.manifest import Manifest
from tests.site.shards.folders import manifest, write


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Manifest:
    monkeypatch.setattr("seoaudit.site.shards.manifest.PAGES", 2)
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare()
    return made


def test_here_every_shard_becomes_a_part(made: Manifest) -> None:
    read = list(read_here(made.left, 2))
    assert sorted(each.shard.name for each in read) == sorted(each.name for each in made.shards)
    assert [each.error for each in read] == [None] * 3
    assert made.left == []


def test_what_cannot_be_read_says_why(made: Manifest) -> None:
    said = run_shard(replace(made.shards[0], version="0.0.0"))
    assert said
    assert "same version" in said


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has no such signal")
def test_on_dask_a_killed_worker_loses_and_doubles_nothing(made: Manifest) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", processes=True
    ) as cluster:
        reading = read_on_dask(made.left, cluster.scheduler_address, 2)
        first = next(reading)
        os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)
        time.sleep(0.1)
        rest = list(reading)
    assert [each.error for each in (first, *rest)] == [None] * 3
    assert made.left == []
    parts = [file for file in made.folder.iterdir() if file.name.startswith("part-")]
    assert sorted(parts) == [shard.part for shard in made.shards]


def test_a_cluster_of_its_own_starts_where_another_has_its_usual_port(made: Manifest) -> None:
    pytest.importorskip("distributed")
    with closing(socket.socket()) as other:
        with suppress(OSError):  # it is taken already
            other.bind(("127.0.0.1", 8787))
            other.listen()
        assert [read.error for read in read_on_dask(made.left, None, 1)] == [None] * 3
