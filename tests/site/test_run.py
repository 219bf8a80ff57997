import json
from pathlib import Path

import pytest

from seoaudit.config.loading import load
from seoaudit.errors import UsageError
from seoaudit.report.parts import Note
from seoaudit.rule.site import article, site
from seoaudit.site.run import (
    Gathered,
    SiteRequest,
    finish,
    judge_site,
    keep_run,
    open_store,
)
from tests.site.audits import audited

SETTINGS = load({}, search=False)
REQUEST = SiteRequest("https://site.example/", SETTINGS)


def test_an_unfinished_run_goes_on_with_the_same_options_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "s", REQUEST).close()
    store = open_store(tmp_path / "s", REQUEST)
    started = store.meta("started")
    store.close()
    other = SiteRequest("https://site.example/", SETTINGS, {"depth": 2})
    with pytest.raises(UsageError, match="--fresh"):
        open_store(tmp_path / "s", other)
    anew = open_store(tmp_path / "s", other, fresh=True)
    assert anew.meta("request") == other.key
    assert started
    anew.close()


def test_a_finished_run_begins_anew_and_the_store_is_left_out_of_git(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s", REQUEST)
    finish(store, Gathered("https://site.example/"))
    store.close()
    again = open_store(tmp_path / "s", SiteRequest("https://site.example/", SETTINGS, {"depth": 2}))
    assert again.meta("state") == "running"
    again.close()
    assert (tmp_path / ".gitignore").read_text("utf-8") == "*\n"


def test_why_not_all_was_seen_stands_in_the_report(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s", REQUEST)
    finish(store, Gathered("https://site.example/", (Note("site_limit_hit", {"count": 3}),)))
    site_, report = judge_site(store, REQUEST)
    assert not report.is_complete
    assert not site_.is_complete
    store.close()


def test_a_run_is_kept_beside_the_store(tmp_path: Path) -> None:
    report = audited(site(article("/a"))).report
    keep_run(tmp_path, report)
    [run] = tmp_path.glob("runs/*/run.json")
    assert json.loads(run.read_text("utf-8"))["schema"] == "seoaudit/site/1"


def test_without_a_page_rule_selected_pages_are_read_and_not_audited() -> None:
    alone = SiteRequest("x", load({"select": ["duplicates/title"]}, search=False))
    assert audited(site(article("/a")), alone.settings).report.score.pages is None
