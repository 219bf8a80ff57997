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
    [uncle] = [each.body for each in SITE.answers if each.path == "/uncle"]
    assert pans.to_dict()["edit"] == {
        "safety": "suggestion",
        "start": uncle.index("copper pans"),
        "end": uncle.index("copper pans") + len("copper pans"),
        "old": "copper pans",
        "new": '<a href="/pan">copper pans</a>',
    }


def test_words_with_markup_between_them_have_no_place() -> None:
    marked = article("/aunt", body="<p>She had a <b>brass</b> kettle for half of her life.</p>")
    kettle = article(
        "/kettle", head=KEYWORDS.format("brass kettle"), body="<p>A brass kettle is old.</p>"
    )
    [page] = pages_to_edit(audited(site(marked, kettle)).report)
    edit = page.links[0].to_dict()["edit"]
    assert (edit["start"], edit["end"]) == (None, None)


def test_the_page_with_the_best_link_comes_first() -> None:
    worths = [page.links[0].worth for page in pages_to_edit(audited(SITE).report)]
    assert worths == sorted(worths, reverse=True)
    assert worths[0] > worths[-1]


def test_a_site_without_any_has_no_list() -> None:
    assert pages_to_edit(audited(site(article("/"))).report) == []
