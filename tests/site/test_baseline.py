"""What a baseline knows of a site: by paths, so that a preview and the site are the same."""

import json

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.history.baseline import BaselineSite
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from seoaudit.rule.site import ExampleAnswer, SiteExample, article, page, redirect, site
from seoaudit.site.audited import AuditedSite
from seoaudit.site.baseline import baseline_of_site, pruned_site
from tests.site.audits import audited

LINKED = '<p>Read about <a href="{0}">the oak</a> and <a href="{1}">the ash</a>, both old.</p>'


def oaks(*more: ExampleAnswer, host: str = "") -> SiteExample:
    home = page("/", "<title>Home</title>" + LINKED.format(f"{host}/oak", f"{host}/ash"))
    return site(home, article("/oak", title="Tree"), article("/ash", title="Tree"), *more)


BROKEN = oaks(article("/elm", body='<p>It is <a href="/gone">gone</a> from here, all of it.</p>'))


def known_of(example: SiteExample) -> BaselineSite:
    found = audited(example)
    return baseline_of_site(found.report, found.reports())


def with_baseline(
    example: SiteExample, known: BaselineSite, gate: Gate | None = None
) -> AuditedSite:
    found = audited(example)
    return AuditedSite.of(found.report, gate or Gate(), found.store, known)


STRICT = Gate(fail_on=Severity.INFO)


def test_the_same_site_has_nothing_new() -> None:
    found = with_baseline(oaks(), known_of(oaks()), STRICT)
    assert all(each.known for each in found.report.findings)
    assert all(each.known for report in found.reports() for each in report.findings)
    assert not found.fails
    assert (found.changes["new"], found.changes["fixed"]) == (0, 0)


def test_what_is_new_fails_and_what_is_known_does_not() -> None:
    known = known_of(oaks())
    found = with_baseline(BROKEN, known, STRICT)
    new = {each.rule for each in found.report.findings if not each.known}
    assert "duplicates/title" not in new
    assert new
    assert found.fails
    assert {each.rule for each in found.stopping} == new


def test_a_page_that_is_not_in_the_baseline_is_judged_whole() -> None:
    found = with_baseline(oaks(article("/elm")), known_of(oaks()), STRICT)
    [elm] = [report for report in found.reports() if (report.url or "").endswith("/elm")]
    assert elm.before is not None
    assert elm.before.score is None
    assert not any(each.known for each in elm.findings)


def test_links_with_the_host_written_out_are_the_same() -> None:
    relative, absolute = known_of(oaks()), known_of(oaks(host="https://site.example"))
    assert set(relative.itself.findings) == set(absolute.itself.findings)


def test_of_findings_that_are_alike_those_beyond_the_count_are_new() -> None:
    known = known_of(oaks())
    [title] = [each for each in known.itself.findings if each.rule == "duplicates/title"]
    none = title._replace(number=0)
    others = tuple(each for each in known.itself.findings if each is not title)
    less = known._replace(itself=known.itself._replace(findings=(*others, none)))
    found = with_baseline(oaks(), less)
    assert [each.rule for each in found.report.findings if not each.known] == ["duplicates/title"]


def test_the_score_is_held_to_the_limit_only_where_it_fell() -> None:
    known = known_of(oaks())
    gate = Gate(fail_under=100, fail_on=None)
    assert not with_baseline(oaks(), known, gate).scores_too_little
    better = known._replace(itself=known.itself._replace(score=99))
    assert with_baseline(oaks(), better, gate).scores_too_little
    assert with_baseline(oaks(), better, gate).least == 99


def test_pruning_takes_out_what_is_mended_and_adds_nothing() -> None:
    known, now = known_of(BROKEN), audited(oaks())
    left = pruned_site(known, now.report, now.reports())
    assert left.itself.findings == known_of(oaks()).itself.findings
    assert "/elm" in known.pages
    assert "/elm" not in left.pages
    assert left.itself.score == max(known.itself.score, now.report.score.value)
    worse = audited(BROKEN)
    again = pruned_site(left, worse.report, worse.reports())
    assert again.itself.findings == left.itself.findings


def test_what_was_not_judged_stays() -> None:
    known, now = known_of(BROKEN), audited(oaks())
    crashed = tuple(each._replace(status="error", error="x") for each in now.report.rules)
    left = pruned_site(known, now.report._replace(rules=crashed), now.reports())
    assert left.itself.findings == known.itself.findings


@pytest.mark.parametrize("language", ["en", "ar"])
def test_json_tells_the_state_before(language: str) -> None:
    report = with_baseline(BROKEN, known_of(oaks())).report
    told = json.loads(json.dumps(report.to_dict(Words(language))))
    assert told["before"]["new"] == sum(not each["known"] for each in told["findings"])
    assert told["before"]["new"] > 0
    assert audited(oaks()).report.to_dict(Words(language))["before"] is None


def test_an_address_that_moved_is_another_finding() -> None:
    moved = oaks(redirect("/elm", "/oak"), article("/x", body=LINKED.format("/elm", "/elm")))
    found = with_baseline(moved, known_of(oaks()))
    assert "redirects/internal-link" in {
        each.rule for each in found.report.findings if not each.known
    }
