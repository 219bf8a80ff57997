from seoaudit.document.answer import Answer
from seoaudit.sources.crawl.visit import RobotsReader


def test_a_reader_that_knows_only_what_is_allowed_finds_no_delay_and_no_sitemaps() -> None:
    reader = RobotsReader(lambda robots, url: robots.status == 404 or "private" not in url)
    robots = Answer("https://e.com/robots.txt", 200)
    assert not reader.is_allowed(robots, "https://e.com/private")
    assert reader.crawl_delay(robots) is None
    assert reader.sitemaps(robots) == ()
