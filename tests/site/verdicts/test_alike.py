import pytest

from seoaudit.rule.site import BASE, ExampleAnswer, article, site
from seoaudit.testing.site import stored


def version(path: str, **others: str) -> ExampleAnswer:
    named = "".join(
        f'<link rel="alternate" hreflang="{code}" href="{to}">' for code, to in others.items()
    )
    return article(path, head=named, lang="en")


def test_versions_are_tied_through_each_other() -> None:
    made = stored(
        site(version("/a", de="/b"), version("/b", fr="/c"), version("/c"), article("/d"))
    )
    assert made.cluster(f"{BASE}/a") == [f"{BASE}/a", f"{BASE}/b", f"{BASE}/c"]
    assert made.cluster(f"{BASE}/d") == [f"{BASE}/d"]
    assert [page.url for page in made.without_versions(made.pages)] == [f"{BASE}/a", f"{BASE}/d"]


def test_nearly_equal_texts_are_found_and_half_equal_ones_are_not() -> None:
    one = article("/a", seed="a")
    more = article("/b", seed="a", title="b", body="<p>And one sentence that is new.</p>")
    half = article("/c", seed="a", title="c", body=article("/x", seed="x").body)
    made = stored(site(one, more, half))
    [(share, pages)] = made.near_duplicates(0.8)
    assert [page.url for page in pages] == [f"{BASE}/a", f"{BASE}/b"]
    assert 0.8 < share < 1
    assert made.likeness(f"{BASE}/a", f"{BASE}/b") == pytest.approx(share)


def test_short_texts_are_not_compared() -> None:
    short = "<title>Oak</title><article><h1>Oak</h1><p>The oak is an old tree.</p></article>"
    pages = [ExampleAnswer(path, short) for path in ("/a", "/b")]
    assert not list(stored(site(*pages)).near_duplicates(0.8))
