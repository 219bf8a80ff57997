import pytest

from seoaudit.testing import applies, keys, page
from seoaudit_rules.keyphrase.in_url import InUrl

ARABIC = '<html lang="ar"><p>نص المقال</p>'


@pytest.mark.parametrize(
    ("keyphrase", "path"),
    [
        ("زيارة الرياض", "زيارة-الرياض"),
        ("زيارة الرياض", "%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9-%D8%A7%D9%84%D8%B1%D9%8A%D8%A7%D8%B6"),
        ("حموشي", "2024/05/hammouchi-riyadh.html"),
        ("الرياض", "news/alriyadh-2024"),
    ],
)
def test_arabic_counts_decoded_and_in_latin_letters(keyphrase: str, path: str) -> None:
    judged = page(ARABIC, keyphrase=keyphrase, url=f"https://example.com/{path}")
    assert keys(InUrl, judged) == []


@pytest.mark.parametrize("path", ["apple-trees", "Apple_Tree", "garden/pruning-an-apple-tree/"])
def test_any_form_and_separator_counts(path: str) -> None:
    judged = page('<html lang="en">', keyphrase="apple tree", url=f"https://example.com/{path}")
    assert keys(InUrl, judged) == []


def test_the_name_of_the_site_does_not_count() -> None:
    judged = page("", keyphrase="apple tree", url="https://apple-tree.com/winter-work")
    assert keys(InUrl, judged) == ["missing"]


@pytest.mark.parametrize("url", [None, "https://example.com/", "https://example.com"])
def test_a_page_without_a_path_is_not_judged(url: str | None) -> None:
    assert not applies(InUrl, page("<p>Text</p>", keyphrase="apple tree", url=url))


def test_the_canonical_gives_the_address_where_none_is_given() -> None:
    html = '<link rel="canonical" href="https://example.com/apple-tree">'
    assert keys(InUrl, page(html, keyphrase="apple tree")) == []


def test_a_synonym_does_not_count_here() -> None:
    judged = page(
        "<p>x</p>", keyphrase="apple tree", synonyms=["pome"], url="https://example.com/pome"
    )
    assert keys(InUrl, judged) == ["missing"]


@pytest.mark.parametrize("path", ["news/12345.html", "?p=123", "id/3a5ebc94"])
def test_an_address_that_is_a_number_is_left_to_the_rule_for_it(path: str) -> None:
    assert not applies(InUrl, page("", keyphrase="apple tree", url=f"https://e.com/{path}"))
