import pytest

from seoaudit.rule.site import BASE, SitePage, Standing, article, failed, gone, redirect, site
from seoaudit.site.view.pages import ManyPages
from seoaudit.testing.site import stored


def test_pages_come_in_the_order_of_addresses_and_indexable_ones_alone_where_asked() -> None:
    made = stored(
        site(
            article("/b"),
            article("/a"),
            gone("/c"),
            article("/d", head='<meta name="robots" content="noindex">'),
        )
    )
    assert [page.url for page in made.pages] == [f"{BASE}/a", f"{BASE}/b", f"{BASE}/d"]
    assert [page.url for page in made.indexable] == [f"{BASE}/a", f"{BASE}/b"]
    page = made.page(f"{BASE}/a")
    assert page is not None
    assert (page.title, page.h1, page.kind) == ("a", "a", "article")
    assert made.page(f"{BASE}/c") is None


def test_an_answer_says_what_came() -> None:
    made = stored(site(failed("/slow"), redirect("/old", "/new", 302)))
    slow, old = made.answer(f"{BASE}/slow"), made.answer(f"{BASE}/old")
    assert slow is not None
    assert (slow.status, slow.failure) == (0, "timeout")
    assert old is not None
    assert (old.status, old.location) == (302, f"{BASE}/new")
    assert made.answer(f"{BASE}/new") is None


def test_hops_end_where_a_page_is_or_in_a_circle() -> None:
    made = stored(
        site(
            redirect("/a", "/b"),
            redirect("/b", "/c"),
            article("/c"),
            redirect("/x", "/y"),
            redirect("/y", "/x"),
        )
    )
    assert [hop.status for hop in made.hops(f"{BASE}/a")] == [301, 301, 200]
    assert [hop.url for hop in made.hops(f"{BASE}/x")] == [f"{BASE}/x", f"{BASE}/y"]
    assert made.hops(f"{BASE}/none") == []
    assert made.standing(f"{BASE}/none") is Standing.UNKNOWN


def test_pages_and_answers_of_a_standing() -> None:
    copy = article("/copy", head='<link rel="canonical" href="/a">')
    made = stored(site(copy, article("/a"), gone("/c"), failed("/b")))
    [page] = made.pages_as(Standing.CANONICALISED)
    assert page.url == f"{BASE}/copy"
    assert [answer.status for answer in made.answers(Standing.FAILED)] == [0, 404]


def test_of_many_pages_each_is_read_when_it_is_looked_at() -> None:
    made = stored(site(article("/a", title="Oak"), article("/b", title="Elm")))
    read: list[int] = []

    def page(id_: int) -> SitePage | None:
        read.append(id_)
        return made.page(f"{BASE}/{'ab'[id_]}") if id_ < 2 else None

    pages = ManyPages(page, range(3))
    assert (len(pages), read) == (3, [])
    assert (pages[1].title, pages[0].title) == ("Elm", "Oak")
    assert read == [1, 0]
    assert [each.title for each in pages[:2][::-1]] == ["Elm", "Oak"]
    with pytest.raises(LookupError):
        pages[2]
