from seoaudit.engine.gate import Gate
from seoaudit.rule.finding import Severity
from seoaudit.rule.site import BASE, article, page, site
from tests.site.audits import audited

SITE = site(
    page("/", '<title>Home</title><h1>Home</h1><p>Read about <a href="/a">the oak</a> here.</p>'),
    article("/a", title="Oak"),
    article("/b", title="Oak"),
)


def test_a_row_a_page_with_its_depth_and_links() -> None:
    rows = {row.url.removeprefix(BASE): row for row in audited(SITE).rows()}
    assert list(rows) == ["/", "/a", "/b"]
    assert (rows["/a"].depth, rows["/a"].links, rows["/b"].depth) == (1, 1, None)
    assert rows["/a"].score is not None


def test_reports_of_pages_come_whole() -> None:
    reports = list(audited(SITE).reports())
    assert [report.url for report in reports] == [f"{BASE}/", f"{BASE}/a", f"{BASE}/b"]


def test_a_site_fails_by_its_score_or_by_a_finding() -> None:
    assert not audited(SITE, gate=Gate(fail_on=None)).fails
    assert audited(SITE, gate=Gate(fail_under=100, fail_on=None)).scores_too_little
    strict = audited(SITE, gate=Gate(fail_on=Severity.WARNING))
    assert [each.rule for each in strict.stopping if each.rule == "duplicates/title"]
    assert strict.fails


def test_findings_are_counted_by_topic_and_severity() -> None:
    assert audited(SITE).by_topic()["duplicates"] == {Severity.WARNING: 1}
