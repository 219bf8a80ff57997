import pytest

from seoaudit.sources.crawl.found import (
    FIRST,
    UNLINKED,
    By,
    Found,
    Role,
    Row,
    hops,
    like_its_redirect,
    place,
)

URL = "https://e.com/a"


def parent(depth: int | None = 2, by: By = By.LINK, run: int = 0, role: Role = Role.PAGE) -> Row:
    return Row(1, "https://e.com/", "https://e.com", role, depth, by, 0, run)


@pytest.mark.parametrize(
    ("by", "depth", "level"),
    [
        (By.START, 0, 0),
        (By.LINK, 3, 3),
        (By.REDIRECT, 2, 2),
        (By.CANONICAL, None, UNLINKED),
        (By.SITEMAP, None, UNLINKED),
    ],
)
def test_a_page_stands_where_the_clicks_put_it(by: By, depth: int | None, level: int) -> None:
    assert place(Found(URL, by), parent(), Role.PAGE) == (depth, level)


def test_what_only_unlinked_pages_link_to_is_unlinked_itself() -> None:
    assert place(Found(URL), parent(None), Role.PAGE) == (None, UNLINKED)
    assert place(Found(URL), None, Role.PAGE) == (None, UNLINKED)


def test_sitemaps_come_first_and_resources_last() -> None:
    assert place(Found(URL), parent(), Role.SITEMAP) == (None, FIRST)
    assert place(Found(URL), parent(), Role.RESOURCE) == (3, UNLINKED)


def test_hops_are_counted_along_redirects() -> None:
    assert hops(Found(URL, By.REDIRECT), parent()) == 1
    assert hops(Found(URL, By.REDIRECT), parent(by=By.REDIRECT, run=4)) == 5
    assert hops(Found(URL, By.LINK), parent(by=By.REDIRECT, run=4)) == 0


def test_a_target_takes_the_role_of_what_redirects_but_for_a_twin() -> None:
    target = Found(URL, By.REDIRECT)
    assert like_its_redirect(target, parent(role=Role.SITEMAP)).role is Role.SITEMAP
    assert like_its_redirect(target, parent(role=Role.TWIN)).role is Role.PAGE
    assert like_its_redirect(Found(URL), parent(role=Role.SITEMAP)).role is Role.PAGE


def test_what_is_found_is_by_default_a_link_to_a_page_that_may_be_followed() -> None:
    assert Found("https://e.com/") == Found("https://e.com/", By.LINK, Role.PAGE, follow=True)


def test_names_are_stored_as_they_are() -> None:
    assert str(Role.PAGE) == "page"
    assert By("hreflang") is By.HREFLANG
