import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.url.no_words import NoWords


@pytest.mark.parametrize(
    "path",
    [
        "12345",
        "news/2024/03/12345.html",
        "a/30657941.html",
        "article-12345",
        "real-estate/12345",
        "news-2024/12345",
        "2024-01-page/12345",
        "story?id=5461430",
        "index.php?topic=42&area=3a5ebc944f41daa6f849f730f1",
        "?p=123",
        "550e8400-e29b-41d4-a716-446655440000",
        "watch/dQw4w9WgXcQ",
        "733320600_429139",
        "c_1125597921.htm",
        "2019-03-05-1.3874341",
        "%D9%A1%D9%A2%D9%A3",
    ],
)
def test_numbers_and_ids_say_nothing(path: str) -> None:
    assert keys(NoWords, page("", url=f"https://e.com/{path}")) == ["no_words"]


@pytest.mark.parametrize(
    "path",
    [
        "apple-trees",
        "12345-apple-trees",
        "apples_12345.html",
        "covid19",
        "%D8%AA%D9%81%D8%A7%D8%AD-12345",
        "تفاح",
        "苹果-12345",
        "news",
        "view.php?title=apple-trees",
        "how-to-prune-trees/12345/",
        "articles/the-garden-notes-2024-04-22/1100-6296/",
        "top-10-saws/12345",
        "plan-b",
        "3d-printing",
    ],
)
def test_words_in_any_script_pass(path: str) -> None:
    assert keys(NoWords, page("", url=f"https://e.com/{path}")) == []


def test_a_section_before_the_number_is_not_the_subject() -> None:
    assert keys(NoWords, page("", url="https://e.com/world-news/12345")) == ["no_words"]


def test_words_in_a_campaign_are_not_the_subject() -> None:
    assert keys(NoWords, page("", url="https://e.com/12345?utm_source=twitter")) == ["no_words"]


def test_what_stands_there_instead_is_quoted() -> None:
    [finding] = findings(NoWords, page("", url="https://e.com/news/12345.html"))
    assert finding.params == {"part": "12345"}


@pytest.mark.parametrize(
    "url", [None, "https://e.com", "https://e.com/ar/", "https://e.com/index.php"]
)
def test_a_front_page_is_not_judged(url: str | None) -> None:
    assert not applies(NoWords, page("", url=url))
