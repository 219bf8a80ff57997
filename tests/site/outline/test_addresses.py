from seoaudit.rule.site import BASE, article, file, gone, page, redirect, site
from seoaudit.rule.site.facts import Standing
from seoaudit.site.outline.addresses import Addresses
from tests.site.audits import audited

LINKS = "".join(f'<p>On <a href="/{name}">{name}</a> I wrote.</p>' for name in ("a", "b", "old"))
SITE = site(
    article("/", body=LINKS),
    article("/a", body='<p>As <a href="/b">b</a> says, and <a href="/b">again</a>.</p>'),
    article("/b"),
    article("/orphan"),
    redirect("/old", "/a"),
    gone("/gone"),
    file("/robots.txt", "User-agent: *\nAllow: /"),
)


def addresses() -> Addresses:
    return Addresses(audited(SITE).store)


def test_every_address_has_a_row_under_a_number_in_order() -> None:
    found = addresses()
    rows = list(found.rows())
    assert [row.number for row in rows] == list(range(len(found)))
    assert [row.url for row in rows] == sorted(row.url for row in rows)
    assert found.number(f"{BASE}/b") == next(r.number for r in rows if r.url == f"{BASE}/b")
    assert found.number("https://elsewhere.example/") is None


def test_a_row_tells_the_answer_and_what_was_read() -> None:
    rows = {row.url.removeprefix(BASE): row for row in addresses().rows()}
    page_ = rows["/b"]
    assert (page_.status, page_.standing, page_.title) == (200, Standing.INDEXABLE, "b")
    assert page_.links == 2  # pages, not links
    assert page_.depth == 1
    assert page_.report is not None
    assert page_.report.score == round(page_.score or 0)
    assert (rows["/old"].status, rows["/old"].location) == (301, f"{BASE}/a")
    assert rows["/gone"].standing is Standing.FAILED
    assert not rows["/gone"].is_page
    assert rows["/gone"].report is None
    assert rows["/robots.txt"].standing is Standing.OTHER


def test_the_lowest_come_first_and_those_without_a_score_last() -> None:
    scores = [row.score for row in addresses().lowest(20)]
    scored = [score for score in scores if score is not None]
    assert scored == sorted(scored)
    assert scores[len(scored) :] == [None] * (len(scores) - len(scored))
    assert len(list(addresses().lowest(2))) == 2


def test_hubs_are_pages_that_link_to_several_others_in_their_text() -> None:
    assert [(row.url, led) for row, led in addresses().hubs(5)] == [(f"{BASE}/", 3)]
    menu = page("/", f"<nav><ul>{LINKS.replace('p>', 'li>')}</ul></nav>")
    made = audited(site(menu, article("/a"), article("/b")))
    assert list(Addresses(made.store).hubs(5)) == []


def test_the_most_linked_pages_and_those_that_nothing_links_to() -> None:
    found = addresses()
    assert f"{BASE}/orphan" not in [row.url for row in found.most_linked(2)]
    assert [row.url for row in found.unlinked()] == [f"{BASE}/orphan"]


def test_depths_count_clicks_and_pages_without_a_way_last() -> None:
    assert list(addresses().depths()) == [(0, 1), (1, 2), (None, 1)]
