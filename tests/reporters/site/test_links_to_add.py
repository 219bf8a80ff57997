from seoaudit.reporters.site.links_to_add import RULE, pages_to_edit
from seoaudit.rule.site import article, site
from tests.site.audits import audited

KEYWORDS = '<meta name="keywords" content="{}">'
SITE = site(
    article("/", body='<p>Read <a href="/kettle">one</a>, <a href="/pan">two</a> of them.</p>'),
    article("/kettle", head=KEYWORDS.format("brass kettle"), body="<p>A brass kettle is old.</p>"),
    article("/pan", head=KEYWORDS.format("copper pan"), body="<p>A copper pan is older.</p>"),
    article("/aunt", body="<p>My aunt owned a brass kettle & a copper pan for half her life.</p>"),
    article("/uncle", body="<p>And many years. My uncle owned two copper pans for years.</p>"),
)


def test_links_are_listed_by_page_with_the_edit() -> None:
    report = audited(SITE).report
    pages = pages_to_edit(report)
    assert {page.url.rpartition("/")[2]: len(page.links) for page in pages} == {
        "aunt": 2,
        "uncle": 1,
    }
    links = [link for page in pages for link in page.links]
    assert len(links) == sum(each.rule == RULE for each in report.findings)
    [pans] = [link for link in links if link.words == "copper pans"]
    assert pans.line == 1
    assert pans.link == '<a href="/pan">copper pans</a>'
    assert pans.to_dict()["edit"] == {
        "safety": "suggestion", "old": "copper pans", "new": '<a href="/pan">copper pans</a>',
    }  # fmt: skip


def test_the_page_with_the_best_link_comes_first() -> None:
    worths = [page.links[0].worth for page in pages_to_edit(audited(SITE).report)]
    assert worths == sorted(worths, reverse=True)
    assert worths[0] > worths[-1]


def test_a_site_without_any_has_no_list() -> None:
    assert pages_to_edit(audited(site(article("/"))).report) == []
