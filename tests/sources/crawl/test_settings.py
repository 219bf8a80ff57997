from seoaudit.sources.crawl.settings import CrawlSettings


def test_a_crawl_is_polite_unless_told_otherwise() -> None:
    settings = CrawlSettings()
    assert settings.obey_robots
    assert settings.rate == 5
    assert settings.concurrency == 4
    assert not settings.external
