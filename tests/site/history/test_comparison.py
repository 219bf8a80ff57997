"""What two runs differ in, as their tables tell it."""

from pathlib import Path

from seoaudit.rule.site import ExampleAnswer, Standing, article, gone, redirect, site
from seoaudit.site.changes import SiteChanges
from tests.site.history.audits import kept

READ = '<p>One of our readers wrote about <a href="{}">the oak</a> and its bark.</p>'
HOME = article("/", body=READ.format("/oak"))
OAK, ELM = article("/oak"), article("/elm")
HIDDEN = article("/oak", head='<meta name="robots" content="noindex">')


def changes(folder: Path, *before: ExampleAnswer, now: tuple[ExampleAnswer, ...]) -> SiteChanges:
    kept(folder, site(HOME, *before))
    found = kept(folder, site(HOME, *now)).changes
    assert found
    return found


def test_pages_are_gained_and_lost(tmp_path: Path) -> None:
    found = changes(tmp_path / "a", OAK, now=(HIDDEN, ELM))
    assert [each.url for each in found.gained] == ["https://site.example/elm"]
    assert [tuple(each) for each in found.lost] == [("https://site.example/oak", Standing.NOINDEX)]
    back = changes(tmp_path / "b", HIDDEN, now=(OAK,))
    assert [each.url for each in back.gained] == ["https://site.example/oak"]


def test_what_moved_or_was_not_asked_for_is_not_lost(tmp_path: Path) -> None:
    assert changes(tmp_path / "a", OAK, ELM, now=(redirect("/oak", "/elm"), ELM)).lost_total == 0
    assert changes(tmp_path / "b", OAK, ELM, now=(OAK,)).lost_total == 0


def test_after_a_run_that_saw_a_part_nothing_unseen_is_gained(tmp_path: Path) -> None:
    kept(tmp_path, site(HOME, OAK).cut_short())
    found = kept(tmp_path, site(HOME, OAK, ELM)).changes
    assert found
    assert found.gained_total == 0


def test_findings_appear_and_are_mended(tmp_path: Path) -> None:
    broken = (OAK, article("/elm", body=READ.format("/gone")), gone("/gone"))
    worse = changes(tmp_path / "a", OAK, ELM, now=broken)
    assert "links/broken" in {each.rule for each in worse.appeared}
    better = changes(tmp_path / "b", *broken, now=(OAK, ELM))
    assert "links/broken" in {each.rule for each in better.mended}
    assert better.score == (worse.score or ())[::-1]


def test_nothing_is_mended_on_a_page_that_was_lost(tmp_path: Path) -> None:
    found = changes(tmp_path, OAK, now=(gone("/oak"),))
    about = {url for each in found.mended for url in each.urls}
    assert "https://site.example/oak" not in about
    assert found.on_pages == ()


def test_findings_of_pages_are_counted_by_rule(tmp_path: Path) -> None:
    bare = article("/oak", body='<p><img src="a.png"></p>')
    found = changes(tmp_path, OAK, now=(bare,))
    assert ("images/alt-missing", 1, 0) in found.on_pages


def test_runs_judged_otherwise_are_compared_by_what_both_judged(tmp_path: Path) -> None:
    broken = (HOME, gone("/oak"))
    kept(tmp_path, site(*broken), select=("structure",))
    found = kept(tmp_path, site(*broken)).changes
    assert found
    assert "links/broken" not in {each.rule for each in found.appeared}
    assert found.score is None
    assert found.on_pages == ()


def test_a_preview_is_compared_with_the_site(tmp_path: Path) -> None:
    kept(tmp_path, site(HOME, OAK))
    found = kept(tmp_path, site(HOME, HIDDEN), base="https://preview.example").changes
    assert found
    assert (found.gained_total, found.appeared_total) == (0, 0)
    assert [each.url for each in found.lost] == ["https://preview.example/oak"]


def sampled(folder: Path, *pages: ExampleAnswer, size: int | None) -> SiteChanges | None:
    return kept(folder, site(HOME, *pages), sample=size).changes


def test_what_only_one_sample_has_is_no_change(tmp_path: Path) -> None:
    pages = [article(f"/{name}") for name in "abcdefgh"]
    bare = [article(f"/{name}", body='<p><img src="a.png"></p>') for name in "abcdefgh"]
    sampled(tmp_path, *pages, size=5)
    same = sampled(tmp_path, *bare, size=5)
    assert same
    assert same.score
    assert ("images/alt-missing", 4, 0) in same.on_pages  # the front page has no such image
    other = sampled(tmp_path, *pages[:6], size=5)
    assert other
    assert other.score is None  # other pages stand for the folder
    mended = {each.rule: each.mended for each in other.on_pages}
    assert mended["images/alt-missing"] < 4
    larger = sampled(tmp_path, *pages[:6], size=7)
    assert larger
    assert (larger.score, larger.on_pages) == (None, ())


def test_the_trend_is_of_runs_with_samples_of_one_size(tmp_path: Path) -> None:
    for size in (None, 2, 2, None):
        report = kept(tmp_path, site(HOME, OAK, ELM), sample=size)
        trend = [point.started for point in report.trend]
        assert trend[-1] == report.started
    assert len(trend) == 2
