from pathlib import Path

import pytest

from seoaudit.errors import UsageError
from seoaudit.rule.site import article, site
from seoaudit.site.history.kept_run import (
    earlier_run,
    kept_runs,
    prune,
    run_folder,
    run_named,
)
from tests.site.history.audits import kept

SITE = site(article("/"), article("/oak", head='<meta name="robots" content="noindex">'))


def test_runs_are_read_in_their_order_and_broken_ones_left_out(tmp_path: Path) -> None:
    one, two = kept(tmp_path, SITE), kept(tmp_path, SITE)
    broken = run_folder(tmp_path, "2026-01-01T000000")
    broken.mkdir(parents=True)
    (broken / "run.sqlite").write_bytes(b"cut short")
    runs = kept_runs(tmp_path)
    assert [run.started for run in runs] == [one.started, two.started]
    assert (runs[0].trend.pages, runs[0].trend.indexable) == (2, 1)
    assert list(runs[0].indexable()) == ["https://site.example/"]
    assert list(runs[0].indexable("https://preview.example/")) == ["https://preview.example/"]


def test_a_run_is_named_by_how_it_begins(tmp_path: Path) -> None:
    one, two = kept(tmp_path, SITE), kept(tmp_path, SITE)
    assert run_named(tmp_path, one.started).started == one.started
    assert run_named(tmp_path, two.started[:10]).started == two.started
    with pytest.raises(UsageError, match="begins with 1999"):
        run_named(tmp_path, "1999")
    with pytest.raises(UsageError, match="it has none"):
        run_named(tmp_path / "nowhere", "1999")


def test_the_earlier_run_is_the_last_before(tmp_path: Path) -> None:
    one, two = kept(tmp_path, SITE), kept(tmp_path, SITE)
    found = earlier_run(tmp_path, two.started)
    assert found
    assert found.started == one.started
    assert earlier_run(tmp_path, one.started) is None


def test_the_oldest_are_pruned(tmp_path: Path) -> None:
    kept(tmp_path, SITE)
    last = kept(tmp_path, SITE)
    cut_short = run_folder(tmp_path, "2026-01-01T000000")
    cut_short.mkdir(parents=True)
    (cut_short / "run.sqlite.part").write_bytes(b"")
    prune(tmp_path, 1)
    assert not cut_short.exists()
    assert [run.started for run in kept_runs(tmp_path)] == [last.started]
