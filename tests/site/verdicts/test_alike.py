import pytest

from seoaudit.document.answer import Answer
from seoaudit.rule.site import BASE, ExampleAnswer, SitePage, article, page, site
from seoaudit.site.bounds import Bounds
from seoaudit.site.reading import sketch
from seoaudit.site.reading.visit import Visit
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.alike import near_duplicates
from seoaudit.site.verdicts.standings import judge_addresses
from seoaudit.testing.site import stored

WORDS = "apple birch cedar elder hazel maple olive peach rowan thorn willow".split()


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


def test_a_chain_of_alike_texts_is_one_group_in_any_order() -> None:
    """The ends of a chain share less than its neighbours do."""
    said = [f"<p>The {word} and its {word} leaves are known to {word} men.</p>" for word in WORDS]
    for names in ("abc", "bca", "cab"):
        chain = [
            page(f"/{name}", f"<article><h1>Oak</h1>{''.join(said[start : start + 9])}</article>")
            for start, name in enumerate(names)
        ]
        made = stored(site(*chain, article("/d")))
        first, middle, last = (f"{BASE}/{name}" for name in names)
        between = [made.likeness(middle, end) or 0 for end in (first, last)]
        assert (made.likeness(first, last) or 0) < 0.7 < min(between)
        [(share, alike)] = made.near_duplicates(0.7)
        assert [each.url.removeprefix(BASE) for each in alike] == ["/a", "/b", "/c"]
        assert share == pytest.approx(min(between))


def test_copies_of_copies_are_one_group_and_boilerplate_none() -> None:
    """Of 600 texts, two in three are a copy of one, and the others share a third with each."""
    store, shared = Store(None), [f"shared{number}" for number in range(100)]
    with store.transaction():
        for number in range(600):
            own = [f"{number if number % 3 == 0 else 'copy'}.{each}" for each in range(200)]
            words = sketch.sketch([*shared, *own])
            url = f"{BASE}/{number:03}"
            store.keep_answer(Answer(url, 200))
            store.keep_page(Visit(SitePage(url, words=300), sketch=words))
    judge_addresses(store, Bounds(f"{BASE}/"))
    [(share, group)] = near_duplicates(store, 0.8)
    assert (share, len(group)) == (1, 400)


def test_short_texts_are_not_compared() -> None:
    short = "<title>Oak</title><article><h1>Oak</h1><p>The oak is an old tree.</p></article>"
    pages = [ExampleAnswer(path, short) for path in ("/a", "/b")]
    assert not list(stored(site(*pages)).near_duplicates(0.8))
