"""What a crawl asks of a robots.txt, answered as Google reads it."""

from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urljoin

from seoaudit.document.answer import Answer
from seoaudit.robots.lines import SITEMAP
from seoaudit.robots.robots_txt import RobotsTxt, parse, percent_encoded
from seoaudit.site.bounds import GOOGLE
from seoaudit.sources.crawl.visit import RobotsReader

OK = 200
CRAWL_DELAY = "crawl-delay"

# The name by which a site can speak to this crawler.
OUR_NAME = "seoaudit"


def is_allowed(robots: Answer, url: str) -> bool:
    """Whether a crawl may read an address: what Google may, unless the file names us."""
    read = _read(robots)
    return read.verdict(_name_in(read), percent_encoded(url)).allowed


def crawl_delay(robots: Answer) -> float | None:
    """Return the longest Crawl-delay of the file in seconds; None without one."""
    written = [line.value for line in _read(robots).lines if line.name == CRAWL_DELAY]
    delays = [float(text) for text in written if text.replace(".", "", 1).isdigit()]
    return max(delays, default=None)


def sitemaps(robots: Answer) -> Sequence[str]:
    """Return the absolute addresses of the sitemaps that the file names."""
    return named_sitemaps(robots.url, robots.body.decode("utf-8", "replace"))


def named_sitemaps(address: str, robots_txt: str) -> Sequence[str]:
    """Return the absolute addresses of the sitemaps that a robots.txt at this address names."""
    named = (line.value for line in parse(robots_txt).lines if line.key == SITEMAP)
    return list(dict.fromkeys(urljoin(address, each) for each in named if each))


ROBOTS_READER = RobotsReader(is_allowed, crawl_delay, sitemaps)


def _read(robots: Answer) -> RobotsTxt:
    return _parsed(robots.body if robots.status == OK else b"")


@lru_cache(maxsize=64)
def _parsed(body: bytes) -> RobotsTxt:
    return parse(body.decode("utf-8", "replace"))


def _name_in(robots: RobotsTxt) -> str:
    return OUR_NAME if robots.names(OUR_NAME) else GOOGLE
