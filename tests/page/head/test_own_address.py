"""Which of the URLs that a page names is its own."""

from seoaudit.page.head.own_address import own_address
from seoaudit.page.tree.tree import Tree
from seoaudit.testing import page

ORIGINAL, OWN = "https://paper.example/a", "https://example.com/b"


def tree(*hrefs: str) -> Tree:
    return page("".join(f"<a href={href}>x</a>" for href in hrefs)).tree


def test_the_site_that_most_links_lead_to_is_the_pages_own() -> None:
    links = tree("https://www.example.com/", "https://m.example.com/x", "https://paper.example/")
    assert own_address(links, [ORIGINAL, OWN]) == OWN


def test_the_first_of_one_site_or_of_equals_is_taken() -> None:
    assert own_address(tree("https://example.com/"), ["https://example.com/c", OWN]) == (
        "https://example.com/c"
    )
    assert own_address(tree("/x", "mailto:a@example.com"), [ORIGINAL, OWN]) == ORIGINAL
    assert own_address(tree(), []) is None
