"""Which pages are in a sample: some of every folder, whatever comes first."""

from itertools import chain
from random import Random

import pytest

from seoaudit.document.normal_address import address_id
from seoaudit.site.sampling.sample import Sample, folder_pattern

SITE = "https://site.example"
POSTS = [f"{SITE}/blog/post-{number}" for number in range(60)]
SHOP = [f"{SITE}/shop/{number}/" for number in range(8)]
REST = [f"{SITE}/", f"{SITE}/about/", f"{SITE}/search?q=oak", f"{SITE}/search?q=elm"]
PAGES = [*POSTS, *SHOP, *REST]


def first_of(pages: list[str], size: int) -> set[int]:
    """The sample by its definition: the first by place within the pattern, then by number."""
    by_pattern: dict[str, list[int]] = {}
    for url in pages:
        by_pattern.setdefault(folder_pattern(url), []).append(address_id(url))
    places = chain.from_iterable(enumerate(sorted(numbers)) for numbers in by_pattern.values())
    return {number for _, number in sorted(places)[:size]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/blog/oak", "/blog/elm"),
        ("/blog/oak/", "/blog/elm"),
        ("/2024/05/oak", "/2025/11/elm"),
        ("/search?q=oak&page=2", "/search?page=3&q=elm"),
        ("/oak.html", "/about/"),
    ],
)
def test_addresses_of_one_template_share_a_pattern(one: str, other: str) -> None:
    assert folder_pattern(SITE + one) == folder_pattern(SITE + other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/blog/oak", "/shop/oak"),
        ("/", "/about/"),
        ("/search?q=oak", "/search"),
        ("/search?q=oak", "/search?tag=oak"),
    ],
)
def test_addresses_of_other_templates_do_not(one: str, other: str) -> None:
    assert folder_pattern(SITE + one) != folder_pattern(SITE + other)
    assert folder_pattern(SITE + one) != folder_pattern(f"https://other.example{one}")


@pytest.mark.parametrize("size", [1, 4, 5, 12, 40, 71, 72, 500])
def test_the_order_in_which_pages_are_met_does_not_matter(size: int) -> None:
    wanted = first_of(PAGES, size)
    assert len(wanted) == min(size, len(PAGES))
    for seed in range(5):
        pages = Random(seed).sample(PAGES, len(PAGES))
        sample = Sample(size)
        taken = {address_id(url) for url in pages if sample.takes(url)}
        assert sample.numbers == wanted
        assert taken >= wanted  # whatever is in it in the end was when it was met


def test_every_pattern_is_in_it_before_any_is_twice() -> None:
    patterns = {folder_pattern(url) for url in PAGES}
    chosen = Sample(len(patterns), PAGES).numbers
    assert {folder_pattern(url) for url in PAGES if address_id(url) in chosen} == patterns


def test_a_page_that_is_met_again_is_counted_once() -> None:
    sample = Sample(3, PAGES[:3])
    before = sample.numbers
    assert all(sample.takes(url) for url in PAGES[:3])
    assert sample.numbers == before


def test_asking_for_a_page_does_not_meet_it() -> None:
    sample = Sample(2, POSTS[:1])
    assert sample.would_take(POSTS[1])
    assert len(sample.numbers) == 1
    ordered = sorted(POSTS, key=address_id)
    assert not Sample(2, ordered[:2]).would_take(ordered[2])
    assert Sample(2, ordered[1:3]).would_take(ordered[0])


def test_a_sample_of_none_takes_nothing() -> None:
    assert not Sample(0).takes(POSTS[0])
    assert Sample(0, POSTS).numbers == frozenset()
