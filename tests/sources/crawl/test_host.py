from dataclasses import replace

import pytest

from seoaudit.document.answer import Answer, Failure
from seoaudit.sources.crawl.found import By, Role, Row
from seoaudit.sources.crawl.host import GONE_AFTER, Host, Hosts, limit_of
from seoaudit.sources.crawl.politeness import Pace
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.settings import CrawlSettings

SITE = "https://e.com"
SETTINGS = CrawlSettings(second_try=5, patience=300)


def row(path: str = "/a", tries: int = 0) -> Row:
    return Row(hash(path), SITE + path, SITE, Role.PAGE, 1, By.LINK, tries, 0)


def answer(status: int, retry_after: str | None = None, failure: Failure | None = None) -> Answer:
    headers = (("Retry-After", retry_after),) if retry_after is not None else ()
    return Answer(f"{SITE}/a", status, headers, failure=failure, reason="it broke off")


@pytest.fixture
def host() -> Host:
    return Host(SITE, Pace(5), SETTINGS, is_own=True)


@pytest.mark.parametrize("status", [200, 301, 304, 401, 403, 404, 410, 451])
def test_an_answer_is_an_answer(host: Host, status: int) -> None:
    assert host.wait_for(row(), answer(status)) is None


@pytest.mark.parametrize("status", [500, 502, 503, 599])
def test_an_error_of_the_server_may_pass_once(host: Host, status: int) -> None:
    assert host.wait_for(row(), answer(status)) == 5
    assert host.wait_for(row(tries=1), answer(status)) is None


def test_what_others_have_is_called_gone_after_two_answers() -> None:
    theirs = Host(SITE, Pace(1), SETTINGS, is_own=False)
    assert theirs.wait_for(row(), answer(404)) == 5
    assert theirs.wait_for(row(tries=1), answer(404)) is None
    assert theirs.wait_for(row(), answer(403)) is None


@pytest.mark.parametrize(
    ("failure", "may_pass"),
    [
        (Failure.TIMEOUT, True),
        (Failure.RESET, True),
        (Failure.CUT, True),
        (Failure.NAME, False),
        (Failure.CERTIFICATE, False),
        (Failure.PRIVATE, False),
        (Failure.TOO_LARGE, False),
    ],
)
def test_so_may_a_lost_connection_but_no_lasting_fault(
    host: Host, failure: Failure, may_pass: bool
) -> None:
    assert host.wait_for(row(), answer(0, failure=failure)) == (5 if may_pass else None)


def test_a_host_says_how_long_to_wait(host: Host) -> None:
    assert host.wait_for(row(), answer(429, "7")) == 7
    assert host.pace.interval == 0.4
    assert host.wait_for(row(tries=1), answer(503, "7")) == 14


def test_without_a_word_on_it_the_wait_doubles(host: Host) -> None:
    waits = [host.wait_for(row(tries=tries), answer(429)) for tries in range(4)]
    assert waits == [5, 10, 20, 40]


def test_nobody_waits_longer_than_there_is_patience(host: Host) -> None:
    assert host.wait_for(row(tries=6), answer(429)) is None
    assert host.stopped is None


def test_one_page_that_asks_for_an_hour_does_not_end_a_crawl_two_in_a_row_do(host: Host) -> None:
    assert host.wait_for(row("/a"), answer(429, "3600")) is None
    assert host.stopped is None
    host.wait_for(row("/b"), answer(429, "1"))
    assert host.wait_for(row("/c"), answer(429, "3600")) is None
    assert host.stopped is None
    assert host.wait_for(row("/d"), answer(503, "3600")) is None
    assert host.stopped == "the host answered 503 and asks to come back in 60 minutes"


def test_a_host_that_never_answers_is_given_up(host: Host) -> None:
    for number in range(GONE_AFTER - 1):
        host.wait_for(row(f"/{number}", tries=1), answer(0, failure=Failure.REFUSED))
    host.wait_for(row("/there"), answer(200))
    assert host.stopped is None
    for number in range(GONE_AFTER):
        host.wait_for(row(f"/{number}", tries=1), answer(0, failure=Failure.REFUSED))
    assert host.stopped == "the host does not answer any more (it broke off)"


@pytest.mark.parametrize(
    ("status", "retry_after", "limit"),
    [
        (429, "3", 3),
        (429, None, 0),
        (429, "soon", 0),
        (503, "3", 3),
        (503, None, None),
        (200, "3", None),
    ],
)
def test_too_many_requests_is_another_thing_than_an_error(
    status: int, retry_after: str | None, limit: float | None
) -> None:
    assert limit_of(answer(status, retry_after)) == limit


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
