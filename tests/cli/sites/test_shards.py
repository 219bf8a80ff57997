"""`seoaudit site --engine`: a site by shards, on this machine and on Dask."""

import json
from pathlib import Path

import pytest

from seoaudit.cli.sites.shards import engine_of
from seoaudit.errors import UsageError
from seoaudit.site.shards.engines import run_shard
from tests.cli.conftest import Run, error
from tests.site.shards.folders import write


def told(run: Run, *arguments: str) -> dict[str, object]:
    return lasting(run("site", *arguments, "-f", "json").stdout)


def lasting(output: str) -> dict[str, object]:
    """Return a report without its times, and what earlier runs have to do with."""
    report: dict[str, object] = json.loads(output)
    changing = {"started", "finished", "trend", "findings"}
    findings = report["findings"]
    assert isinstance(findings, list)
    kept = {key: value for key, value in report.items() if key not in changing}
    return kept | {"findings": [{**each, "first_seen": ""} for each in findings]}


def test_by_shards_a_folder_gets_the_same_report(work: Path, run: Run) -> None:
    pytest.importorskip("distributed")
    write(work / "public")
    base = ("public", "--base", "https://site.example/", "--jobs", "2")
    whole = told(run, *base, "--store", "whole")
    assert whole["findings"]
    for engine in ("local", "dask"):
        assert told(run, *base, "--engine", engine, "--store", engine) == whole
        assert not (work / engine / "parts").exists()


def test_a_shard_that_fails_leaves_the_site_incomplete_until_it_is_read(
    work: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(work / "public")
    monkeypatch.setattr("seoaudit.site.shards.engines.run_shard", lambda *_: "no memory left")
    command = ("site", "public", "--engine", "local", "--store", "s", "--jobs", "1")
    result = run(*command)
    assert result.exit_code == 2
    assert "no memory left" in " ".join(result.stdout.split())
    assert (work / "s" / "parts" / "failed.jsonl").read_text("utf-8").count("\n") == 1
    monkeypatch.undo()
    monkeypatch.chdir(work)
    assert run(*command, "--fail-on", "never").exit_code == 0


def test_what_has_no_shards_is_refused(run: Run) -> None:
    assert "one machine" in error(run("site", "https://site.example/", "--engine", "local"))
    assert "local or dask" in error(run("site", "public", "--engine", "spark"))
    with pytest.raises(UsageError):
        engine_of("ray", None, 1)


def test_without_duckdb_one_line_says_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("seoaudit.site.tables.parquet.is_at_hand", lambda: False)
    for engine in ("local", "dask"):
        said = error(run("site", "public", "--engine", engine))
        assert 'pip install "seoaudit[cluster]"' in said


def test_a_damaged_part_is_told_and_read_again(
    work: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(work / "public")
    monkeypatch.setattr("seoaudit.site.shards.manifest.PAGES", 3)
    base = ("public", "--base", "https://site.example/", "--jobs", "1")
    whole = told(run, *base, "--store", "whole")
    command = (*base, "--engine", "local", "--store", "s")
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(
            "seoaudit.site.shards.engines.run_shard",
            lambda shard, _: run_shard(shard) if "d.html" in shard.name else "lost",
        )
        assert run("site", *command).exit_code == 2
    part = work / "s" / "parts" / "part-00002" / "link.parquet"
    part.write_bytes(part.read_bytes()[:-20])
    result = run("site", *command, "-f", "json")
    assert "shard 2 (https://site.example/d.html) was read again" in " ".join(result.stderr.split())
    assert "link.parquet" in result.stderr
    report = lasting(result.stdout)
    assert (report["findings"], report["pages"]) == (whole["findings"], whole["pages"])
