"""Audits in a store: set aside outside of a sample, and given back."""

from seoaudit.document.normal_address import address_id
from seoaudit.rule.site import article, gone, redirect, site
from seoaudit.site.sampling.restricting import SAMPLE, is_audited, met, restrict, stored_size
from seoaudit.site.sampling.sample import Sample
from seoaudit.site.store.store import Store
from tests.site.audits import audited

PAGES = [article(f"/{name}") for name in "abcdefgh"]
URLS = [f"https://site.example/{name}" for name in "abcdefgh"]


def store() -> Store:
    return audited(site(PAGES, gone("/no"), redirect("/old", "/a"))).store


def audits(of: Store) -> set[str]:
    return {url for url in URLS if is_audited(of, address_id(url))}


def test_pages_are_what_came_and_can_be_read() -> None:
    assert sorted(met(store())) == URLS


def test_outside_of_the_sample_there_are_no_audits() -> None:
    kept = store()
    assert audits(kept) == set(URLS)
    restrict(kept, 3)
    chosen = Sample(3, URLS).numbers
    assert {address_id(url) for url in audits(kept)} == chosen
    scores = kept.connection.execute("SELECT count(score) FROM page").fetchone()
    assert scores == (3,)


def test_what_was_set_aside_comes_back() -> None:
    kept = store()
    before = kept.connection.execute("SELECT id, score, report FROM page ORDER BY id").fetchall()
    for size in (2, 5, 0, None):
        restrict(kept, size)
        assert len(audits(kept)) == (8 if size is None else size)
    after = kept.connection.execute("SELECT id, score, report FROM page ORDER BY id").fetchall()
    assert after == before


def test_a_store_knows_for_which_sample_it_was_read() -> None:
    assert stored_size(store()) is None
    kept = store()
    kept.set_meta(SAMPLE, "500")
    assert stored_size(kept) == 500
