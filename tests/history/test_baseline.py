"""What is known is marked, what is new is not, what is fixed is counted."""

from pathlib import Path

import pytest

from seoaudit import Document, Severity, audit
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.history.baseline import FULL, Baseline, BaselinePage, baseline_page, mark, pruned
from seoaudit.report.packed import pack, unpack
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport

ALT = "images/alt-missing"


def report(*images: str, text: str = "Pears keep.") -> PageReport:
    """A page with these images, none of which has an alt text."""
    tags = "".join(f'<p>{text}</p><img src="{image}.jpg">' for image in images)
    html = f"<html lang='en'><title>Pears</title><article><h1>Pears</h1>{tags}</article></html>"
    return audit(Document(html, url="https://example.com/pears", source="pears.html"))


def new(page: PageReport, rule: str = ALT) -> list[str]:
    return [f.anchor for f in page.findings if f.rule == rule and not f.known]


def test_what_has_not_changed_is_known() -> None:
    before = report("a", "b")
    after = mark(before, baseline_page(before))
    assert all(finding.known for finding in after.findings)
    assert after.before == Before(before.score, fixed=0, new=0)


def test_a_fixed_and_a_new_fault_of_one_rule_do_not_cancel_out() -> None:
    after = mark(report("a", "c"), baseline_page(report("a", "b")))
    assert new(after) == ["img c.jpg"]
    assert after.before
    assert after.before.fixed == after.before.new > 0


def test_of_identical_twins_the_one_more_is_new() -> None:
    known = baseline_page(report("a", "a"))
    assert new(mark(report("a", "a"), known)) == []
    assert new(mark(report("a", "a", "a"), known)) == ["img a.jpg"]


def test_a_verdict_on_the_page_is_known_however_many_places_show_it() -> None:
    long = "So we went on and on and never came to an end of it, " * 6
    known = baseline_page(report("a", "b", text=f"{long}."))
    after = mark(report("a", "b", "c", "d", text=f"We say that {long}."), known)
    [shown] = [f for f in after.findings if f.rule == "readability/sentence-length"]
    assert shown.known


def told_apart(known: BaselinePage) -> BaselinePage:
    """A baseline of a version that told each long sentence apart."""
    parts = []
    for each in known.findings:
        long = each.rule == "readability/sentence-length"
        names = [f"{each.fingerprint}{n}" for n in range(3)] if long else [each.fingerprint]
        parts += [each._replace(fingerprint=name) for name in names]
    return known._replace(findings=tuple(parts))


def test_what_was_told_place_by_place_before_is_known_as_one() -> None:
    long = "So we went on and on and never came to an end of it, " * 6
    now = report("a", "b", text=f"{long}.")
    known = told_apart(baseline_page(now))
    assert len(known.findings) > len(baseline_page(now).findings)
    after = mark(now, known)
    assert all(finding.known for finding in after.findings)
    assert after.before == Before(now.score, fixed=0, new=0)
    assert pruned(known, now) == baseline_page(now)
    mended, alike = (mark(report("a", "b"), each).before for each in (known, baseline_page(now)))
    assert mended
    assert alike
    assert mended.fixed == alike.fixed + 2


def test_a_baseline_counts_what_the_report_counts() -> None:
    long = "So we went on and on and never came to an end of it, " * 6
    page = report("a", "a", "b", text=f"{long}.")
    known = baseline_page(page)
    assert sum(finding.number for finding in known.findings) == len(page.findings)
    fewer = mark(report("a", text=f"{long}."), known)
    gone = baseline_page(report("a", text="Pears keep."))
    lost = mark(report("a", text="Pears keep."), known).before
    assert fewer.before
    assert fewer.before.new == 0
    assert lost
    assert lost.fixed == len(page.findings) - sum(each.number for each in gone.findings)


def test_behind_a_full_list_of_one_rule_nothing_is_taken_for_new() -> None:
    names = [str(number) for number in range(FULL + 3)]
    known = baseline_page(report(*names))
    assert new(mark(report(*names[1:]), known)) == []


def test_what_a_rule_found_that_did_not_run_is_not_called_fixed() -> None:
    before = report("a", "b")
    fewer = tuple(rule for rule in before.rules if rule.id != ALT)
    found = tuple(finding for finding in before.findings if finding.rule != ALT)
    partly = before._replace(rules=fewer, findings=found)
    known = baseline_page(before)
    assert mark(partly, known).before == Before(before.score, fixed=0, new=0)
    assert pruned(known, partly) == known


def test_pruning_takes_out_what_is_fixed_adds_nothing_and_never_lowers_the_score() -> None:
    known = baseline_page(report("a", "b", "b"))
    left = pruned(known, report("b", "c")._replace(score=3))
    counts = {f.quote: f.number for f in left.findings if f.rule == ALT}
    assert counts == {'<img src="b.jpg">': 1}
    assert left.score == known.score
    assert pruned(known, report("a")._replace(score=99)).score == 99


def test_pages_go_by_their_names_seen_from_the_folder(tmp_path: Path) -> None:
    baseline = Baseline({}, tmp_path / "site")
    assert baseline.name(str(tmp_path / "site" / "a" / "b.html")) == "a/b.html"
    assert baseline.name(str(tmp_path / "c.html")) == "../c.html"
    assert baseline.name("https://example.com/a") == "https://example.com/a"
    assert baseline.name("-") == "-"


def test_marking_takes_packed_reports_says_which_pages_are_new_and_passes_errors_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page = report("a")
    other = page._replace(source="other.html")
    baseline = Baseline({"pears.html": baseline_page(page)}, tmp_path, "HEAD~1")
    gone = SourceError("gone.html", "file not found")
    first, second, third = baseline.marked([pack(page), pack(other), gone])
    assert unpack(first) == mark(page, baseline_page(page), "HEAD~1")
    new = Before(None, fixed=0, new=len(other.findings), revision="HEAD~1")
    assert (unpack(second), third) == (other._replace(before=new), gone)


def test_the_gate_lets_pass_what_is_known_and_a_page_that_is_no_worse() -> None:
    page = report("a", "b")
    strict = Gate(fail_under=100, fail_on=Severity.INFO)
    assert strict.fails(page)
    assert not strict.fails(mark(page, baseline_page(page)))
    worse = baseline_page(page)._replace(score=page.score + 1)
    assert strict.scores_too_little(mark(page, worse))
    assert not Gate(fail_under=page.score).fails(mark(page, worse))
    new = page._replace(before=Before(None, fixed=0, new=len(page.findings)))
    assert strict.scores_too_little(new)
    assert list(strict.breaches(mark(report("a", "c"), baseline_page(page)))) != []
