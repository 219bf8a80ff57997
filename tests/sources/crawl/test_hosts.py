from dataclasses import replace

from seoaudit.sources.crawl.hosts import Hosts
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.settings import CrawlSettings

OWN, FOREIGN = "https://example.com", "https://example.org"


def test_each_host_is_met_once_and_at_its_pace() -> None:
    settings = CrawlSettings(rate=5)
    hosts = Hosts(Scope([OWN], settings), settings)
    assert hosts.at(OWN) is hosts.at(OWN)
    assert (hosts.at(OWN).is_own, hosts.at(FOREIGN).is_own) == (True, False)
    assert (hosts.at(OWN).pace.interval, hosts.at(FOREIGN).pace.interval) == (0.2, 1)
    slow = Hosts(Scope([OWN], settings), replace(settings, rate=0.5))
    assert slow.at(FOREIGN).pace.interval == 2


def test_both_schemes_of_a_name_share_a_pace_other_names_do_not() -> None:
    hosts = Hosts(Scope([OWN], CrawlSettings()), CrawlSettings())
    assert hosts.at(OWN).pace is hosts.at("http://example.com").pace
    assert hosts.at(OWN).pace is not hosts.at("https://www.example.com").pace


def test_those_that_are_stopped_are_known_with_their_reason() -> None:
    hosts = Hosts(Scope([OWN], CrawlSettings()), CrawlSettings())
    hosts.at(OWN)
    hosts.at(FOREIGN).stopped = "gone"
    assert hosts.stopped == {FOREIGN: "gone"}
