"""Runs are kept, compared, dated and pruned."""

import json
from pathlib import Path

from seoaudit.rule.messages import Words
from seoaudit.rule.site import ExampleAnswer, SiteExample, article, gone, page, site
from seoaudit.site.history.kept_run import kept_runs
from tests.site.history.audits import kept

READ = '<p>Read about <a href="{0}">the oak</a> and <a href="{1}">the ash</a>, both old.</p>'


def trees(*more: ExampleAnswer, to: str = "/oak") -> SiteExample:
    return site(
        page("/", "<title>Home</title>" + READ.format(to, "/ash")),
        article("/oak", title="Tree"),
        article("/ash", title="Tree"),
        *more,
    )


def first_seen(report: object) -> dict[str, str]:
    return {each.rule: each.first_seen for each in report.findings}  # type: ignore[attr-defined]


def test_a_finding_is_dated_by_the_first_run_that_had_it(tmp_path: Path) -> None:
    one = kept(tmp_path / "s", trees())
    two = kept(tmp_path / "s", trees(gone("/gone"), to="/gone"))
    three = kept(tmp_path / "s", trees(gone("/gone"), to="/gone"))
    assert first_seen(two)["duplicates/title"] == one.started
    assert first_seen(three)["duplicates/title"] == one.started
    assert first_seen(three)["links/broken"] == two.started
    mended = kept(tmp_path / "s", trees())
    assert mended.changes
    broken = [each for each in mended.changes.mended if each.rule == "links/broken"]
    assert [each.first_seen for each in broken] == [two.started]
    again = kept(tmp_path / "s", trees(gone("/gone"), to="/gone"))
    assert first_seen(again)["links/broken"] == again.started


def test_the_first_run_is_compared_with_none(tmp_path: Path) -> None:
    report = kept(tmp_path / "s", trees())
    assert report.changes is None
    assert [each.started for each in report.trend] == [report.started]
    assert not [each for each in report.findings if each.rule.startswith("changes/")]


def test_rules_of_changes_see_both_runs(tmp_path: Path) -> None:
    kept(tmp_path / "s", trees())
    report = kept(tmp_path / "s", trees(to="/ash").after())
    assert report.changes
    without = site(*trees().answers[:1], gone("/oak"), article("/ash", title="Tree"))
    lost = kept(tmp_path / "s", without)
    assert [each.url for each in lost.findings if each.rule == "changes/page-lost"] == [
        "https://site.example/oak"
    ]
    assert lost.score.value > 0


def test_the_last_runs_are_kept(tmp_path: Path) -> None:
    reports = [kept(tmp_path / "s", trees(), keeps=2) for _ in range(4)]
    runs = kept_runs(tmp_path / "s")
    assert [run.started for run in runs] == [each.started for each in reports[-2:]]
    assert all((run.folder / "run.json").is_file() for run in runs)


def test_a_run_that_is_judged_again_is_compared_and_not_kept(tmp_path: Path) -> None:
    kept(tmp_path / "s", trees())
    report = kept(tmp_path / "s", trees(to="/ash"), keeps=None)
    assert report.changes
    assert len(kept_runs(tmp_path / "s")) == 1
    assert not list(tmp_path.rglob("*.part"))


def test_json_has_what_changed_in_words(tmp_path: Path) -> None:
    kept(tmp_path / "s", trees())
    report = kept(tmp_path / "s", trees(gone("/gone"), to="/gone"))
    told = json.loads(json.dumps(report.to_dict(Words("ar")), ensure_ascii=False))
    [found] = [f for f in told["changes"]["appeared"]["findings"] if f["rule"] == "links/broken"]
    assert "ولا صفحة هناك" in found["message"]
    assert [set(each) for each in told["trend"]] == 2 * [
        {"started", "score", "pages", "indexable", "findings"}
    ]
