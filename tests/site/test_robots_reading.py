import pytest

from seoaudit.document.answer import Answer
from seoaudit.site.robots_reading import ROBOTS_READER, named_sitemaps

URL = "https://site.example/robots.txt"


def robots(text: str, status: int = 200) -> Answer:
    return Answer(URL, status, body=text.encode())


@pytest.mark.parametrize(
    ("text", "status", "allowed"),
    [
        ("User-agent: *\nDisallow: /a", 200, False),
        ("User-agent: Googlebot\nDisallow: /a", 200, False),
        ("User-agent: seoaudit\nAllow: /\n\nUser-agent: *\nDisallow: /", 200, True),
        ("User-agent: *\nDisallow: /a", 404, True),
        ("", 200, True),
    ],
)
def test_a_crawl_reads_what_google_may_unless_the_file_names_us(
    text: str, status: int, allowed: bool
) -> None:
    assert ROBOTS_READER.is_allowed(robots(text, status), "https://site.example/a") is allowed


def test_the_longest_delay_counts_and_nonsense_does_not() -> None:
    text = "User-agent: *\nCrawl-delay: 2\nUser-agent: b\nCrawl-delay: 0.5\nCrawl-delay: soon"
    assert ROBOTS_READER.crawl_delay(robots(text)) == 2
    assert ROBOTS_READER.crawl_delay(robots("User-agent: *")) is None


def test_sitemaps_are_absolute_and_named_once() -> None:
    text = "Sitemap: /a.xml\nsitemap: https://cdn.example/b.xml\nSitemap: /a.xml"
    assert named_sitemaps(URL, text) == ["https://site.example/a.xml", "https://cdn.example/b.xml"]
    assert ROBOTS_READER.sitemaps(robots(text)) == named_sitemaps(URL, text)
