import pytest

from seoaudit.rule.site import BASE, ExampleAnswer, page, site
from seoaudit.site.view.stored_site import StoredSite
from seoaudit.testing.site import stored


def leading(path: str, *to: str) -> ExampleAnswer:
    links = "".join(f'<p>Go on to <a href="{each}">the next page</a> now.</p>' for each in to)
    return page(path, f"<title>{path}</title>{links}")


def scores(made: StoredSite) -> dict[str, float]:
    rows = made._rows("SELECT url, score FROM link_score JOIN address USING (id)")
    return {url.removeprefix(BASE): score for url, score in rows}


def test_what_is_linked_more_has_more_and_the_mean_is_one() -> None:
    found = scores(stored(site(leading("/", "/a", "/b"), leading("/a", "/b"), leading("/b", "/"))))
    assert found["/b"] > found["/a"]
    assert sum(found.values()) / 3 == pytest.approx(1)


def test_nofollow_passes_nothing_on_and_a_page_without_links_gives_to_all() -> None:
    start = page("/", '<title>Home</title><a rel="nofollow" href="/a">a</a>')
    found = scores(stored(site(start, leading("/a"))))
    assert found["/"] == pytest.approx(found["/a"])
    assert scores(stored(site())) == {}
