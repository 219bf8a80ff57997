import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.url.underscore import Underscore


@pytest.mark.parametrize(
    "url", ["https://e.com/apple-trees?utm_source=a_b#c_d", "https://my_host.e.com/apples"]
)
def test_only_the_path_is_judged(url: str) -> None:
    assert keys(Underscore, page("", url=url)) == []


@pytest.mark.parametrize("path", ["a/733320_429139", "story/_/id", "law_n_99", "how_4851_go"])
def test_an_underscore_beside_a_number_or_a_letter_separates_no_words(path: str) -> None:
    assert keys(Underscore, page("", url=f"https://e.com/{path}")) == []


@pytest.mark.parametrize(
    "path",
    [
        "roses/article_8d875330-a0e5-11ee-864f-bf96b936750e.html",
        "2012-06/content_25340717.htm",
        "post_3a5ebc944f41/",
    ],
)
def test_an_underscore_before_an_id_separates_no_words(path: str) -> None:
    assert keys(Underscore, page("", url=f"https://e.com/{path}")) == []


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("https://e.com/fruit_trees/apples", "fruit_trees"),
        ("https://e.com/apple_trees.html", "apple_trees"),
        ("https://e.com/apple_trees_8d875330.html", "apple_trees_8d875330"),
        ("https://e.com/%D8%B4%D8%AC%D8%B1%5F%D8%AA%D9%81%D8%A7%D8%AD", "شجر_تفاح"),
    ],
)
def test_the_part_is_quoted_as_people_read_it(url: str, part: str) -> None:
    [finding] = findings(Underscore, page("", url=url))
    assert finding.params == {"part": part}


@pytest.mark.parametrize("url", [None, "https://e.com/", "https://e.com/ar/"])
def test_a_front_page_is_not_judged(url: str | None) -> None:
    assert not applies(Underscore, page("", url=url))
