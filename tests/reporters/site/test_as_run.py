from seoaudit.engine.gate import Gate
from seoaudit.reporters.site.as_run import site_as_run
from seoaudit.rule.site import BASE, article, page, redirect, site
from tests.site.audits import audited

SITE = site(
    page("/", '<title>Home</title>\n<p>Read about <a href="/old">the oak</a> in here.</p>'),
    redirect("/old", "/a"),
    article("/a"),
)


def test_a_finding_stands_on_the_page_where_it_is_mended() -> None:
    run = site_as_run(audited(SITE, gate=Gate(fail_under=100)))
    pages = {page.url: page for page in run.pages}
    assert list(pages) == [f"{BASE}/", f"{BASE}/a"]
    [moved] = [f for f in pages[f"{BASE}/"].findings if f.rule == "redirects/internal-link"]
    assert (moved.line, moved.snippet) == (2, "the oak")
    assert moved.message().startswith("A link leads to https://site.example/old")
    assert run.gate.fail_under is None


def test_what_has_no_page_of_its_own_is_a_page_of_the_report() -> None:
    run = site_as_run(audited(SITE))
    assert all(page.findings is not None for page in run.pages)
