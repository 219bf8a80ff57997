import json

from seoaudit.rule.finding import Basis, LinkSource, Severity
from seoaudit.rule.messages import Words
from seoaudit.rule.site import BASE, SiteExample, article, gone, page, site
from seoaudit.site.report import MOST_NAMED, ReportedSiteFinding
from tests.site.audits import audited

SITE = site(article("/a", title="Oak"), article("/b", title="Oak"))


def finding(*urls: str) -> ReportedSiteFinding:
    return ReportedSiteFinding(
        "duplicates/title", "same", {"title": "Oak", "count": 2}, Severity.WARNING,
        Basis.DOCUMENTED, urls, len(urls), (), 0, 1.0,
    )  # fmt: skip


def found(example: SiteExample, rule: str) -> list[ReportedSiteFinding]:
    return [each for each in audited(example).report.findings if each.rule == rule]


def test_a_fingerprint_knows_paths_and_no_hosts_and_no_order() -> None:
    one = finding("https://site.example/a", "https://site.example/b?c")
    other = finding("https://preview.example/b?c", "https://preview.example/a")
    assert one.fingerprint == other.fingerprint
    assert one.fingerprint != finding("https://site.example/a").fingerprint


def test_a_finding_speaks_every_language() -> None:
    assert finding("/a").message(Words()) == "2 pages share the title “Oak”."
    assert "صفحتان" in finding("/a").message(Words("ar"))
    assert finding("/a").advice(Words()).startswith("Say in each title")


def test_a_message_leaves_out_the_host_of_the_site() -> None:
    link = page("/a", '<p><a href="/oak%20tree">Oak</a> <a href="/a?b">a</a></p>')
    [broken] = found(site(link, gone("/oak%20tree")), "links/broken")
    assert broken.message(Words()) == "A page links to /oak%20tree, where there is no page (404)."
    assert broken.params["url"] == f"{BASE}/oak%20tree"
    assert "https" not in broken.message(Words("ar"))
    assert "https" not in broken.advice(Words("fr"))


def test_a_message_about_two_hosts_names_both() -> None:
    twin = article("https://www.site.example/", title="home", seed="/")
    [both] = found(site(article("/"), twin), "addresses/host-duplicate")
    assert f"{BASE}/ " in both.message(Words())
    assert "https://www.site.example/ " in both.message(Words())


def test_the_dictionary_is_json_with_every_finding_and_every_point() -> None:
    report = audited(SITE).report
    told = json.loads(json.dumps(report.to_dict(Words())))
    assert told["schema"] == "seoaudit/site/1"
    assert told["complete"] == {"value": True, "reasons": []}
    assert told["counts"]["indexable"] == 2
    [same] = [each for each in told["findings"] if each["rule"] == "duplicates/title"]
    assert same["urls"] == ["https://site.example/a", "https://site.example/b"]
    points = sum(each["points"] for each in told["findings"])
    assert abs(points - sum(each["points"] for each in told["score"]["ledger"])) < 0.1


def test_a_large_group_is_named_in_part() -> None:
    pages = [article(f"/{number:03}", title="Oak") for number in range(60)]
    [same] = [each for each in audited(site(pages)).report.findings if each.key == "same"]
    assert (len(same.urls), same.total) == (MOST_NAMED, 60)
    assert LinkSource("/a") not in same.sources
