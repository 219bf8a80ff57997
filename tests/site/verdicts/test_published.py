"""A site that is seen before it is published."""

import pytest

from seoaudit.config.loading import load
from seoaudit.document.answer import Answer
from seoaudit.rule.site import Standing
from seoaudit.site.bounds import Bounds
from seoaudit.site.intake import document_of, keep
from seoaudit.site.run import SiteRequest
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.standings import judge_addresses
from seoaudit.site.view.stored_site import StoredSite

HTML = (("Content-Type", "text/html"),)


def seen(base: str, canonicals: dict[str, str]) -> dict[str, Standing]:
    """Return what is made of pages with these canonicals, by their paths."""
    visitor = SiteRequest(base, load({}, search=False), audits=False).visitor
    store = Store(None)
    for path, canonical in canonicals.items():
        head = f'<title>{path}</title><link rel="canonical" href="{canonical}">'
        answer = Answer(base + path, 200, HTML, f"{head}<p>Of {path}.".encode())
        document = document_of(answer)
        keep(store, answer, visitor(document) if document else None)
    bounds = Bounds(f"{base}/")
    judge_addresses(store, bounds)
    site = StoredSite(store, bounds, is_complete=True)
    return {path: site.standing(base + path) for path in canonicals}


HOME = "https://trees.example"


@pytest.mark.parametrize("base", ["https://localhost", "http://127.0.0.1:4000"])
def test_a_page_that_names_its_own_address_on_the_host_to_come_is_itself(base: str) -> None:
    made = seen(base, {"/a": f"{HOME}/a", "/b": f"{HOME}/b", "/c": f"{HOME}/a"})
    assert made == {
        "/a": Standing.INDEXABLE,
        "/b": Standing.INDEXABLE,
        "/c": Standing.CANONICALISED,
    }


def test_so_is_one_whose_address_there_is_another() -> None:
    moved = f"{HOME}/browse/{{}}/stable"
    made = seen("https://localhost", {"/a": moved.format("a"), "/b": moved.format("b")})
    assert set(made.values()) == {Standing.INDEXABLE}


def test_two_pages_that_name_one_address_that_is_not_here_are_its_copies() -> None:
    made = seen("https://localhost", {"/a": f"{HOME}/x", "/b": f"{HOME}/x", "/c": f"{HOME}/c"})
    assert made["/a"] == made["/b"] == Standing.CANONICALISED
    assert made["/c"] is Standing.INDEXABLE


def test_a_page_of_a_published_site_that_names_another_site_is_a_copy() -> None:
    made = seen("https://copies.example", {"/a": f"{HOME}/a", "/b": f"{HOME}/b"})
    assert set(made.values()) == {Standing.CANONICALISED}


def test_a_single_copy_of_a_page_elsewhere_stays_one() -> None:
    own = "https://localhost"
    made = seen(own, {"/a": f"{own}/a", "/b": f"{own}/b", "/c": "https://elm.example/c"})
    assert made["/c"] is Standing.CANONICALISED
