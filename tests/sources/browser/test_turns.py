"""The turns in which hosts are asked."""

import asyncio
from time import monotonic

from seoaudit.document.answer import Answer
from seoaudit.sources.browser.turns import Turns
from seoaudit.sources.crawl.host import Hosts
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.settings import CrawlSettings

HERE, THERE = "http://e.com/a.js", "http://cdn.example/b.js"


async def times(turns: Turns, *urls: str) -> list[float]:
    begun, taken = monotonic(), list[float]()
    for url in urls:
        await turns.wait(url)
        taken.append(monotonic() - begun)
    return taken


def test_one_host_is_asked_evenly_and_each_for_itself() -> None:
    first, other, second, third = asyncio.run(times(Turns(20), HERE, THERE, HERE, HERE))
    assert other - first < 0.04
    assert second >= 0.045
    assert third >= 0.095


def test_a_host_that_asks_to_wait_is_waited_for() -> None:
    async def run() -> float:
        turns = Turns(1000)
        turns.note(HERE, Answer(HERE, 429, (("Retry-After", "0.2"), ("Retry-After", "1"))))
        return (await times(turns, HERE))[0]

    assert asyncio.run(run()) >= 0.9


def test_an_answer_without_complaint_changes_nothing() -> None:
    async def run() -> float:
        turns = Turns(1000)
        turns.note(HERE, Answer(HERE, 200))
        return (await times(turns, HERE))[0]

    assert asyncio.run(run()) < 0.5


def test_the_turns_of_a_crawl_are_shared() -> None:
    settings = CrawlSettings(rate=20)

    async def run() -> list[float]:
        hosts = Hosts(Scope(["http://e.com/"], settings), settings)
        turns = Turns(1000)
        with turns.shared(hosts, asyncio.get_running_loop()):
            async with hosts.at("http://e.com").pace.request():
                pass
            return await times(turns, HERE, HERE)

    first, second = asyncio.run(run())
    assert first >= 0.045
    assert second >= 0.095
