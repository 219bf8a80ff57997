import asyncio
from collections.abc import Coroutine
from time import monotonic

import pytest

from seoaudit.sources.crawl.politeness import EARNS_BACK, SLOWEST, Pace, retry_after


def timed(work: Coroutine[None, None, None]) -> float:
    begun = monotonic()
    asyncio.run(work)
    return monotonic() - begun


async def ask(pace: Pace, times: int) -> None:
    async def once() -> None:
        async with pace.request():
            pass

    await asyncio.gather(*(once() for _ in range(times)))


def test_requests_begin_at_the_pace_even_if_all_want_to_begin_at_once() -> None:
    async def work() -> None:
        await ask(Pace(50), 6)

    assert timed(work()) >= 5 / 50


@pytest.mark.parametrize(
    ("delay", "interval"), [(0.5, 0.5), (0.01, 0.1), (3600, 3600), (None, 0.1)]
)
def test_a_delay_makes_it_slower_and_never_faster(delay: float | None, interval: float) -> None:
    pace = Pace(10)
    pace.keep(delay)
    assert pace.interval == interval
    for _ in range(EARNS_BACK):
        pace.went_well()
    assert pace.interval == interval


def test_a_pause_holds_up_all_requests() -> None:
    async def work() -> None:
        pace = Pace(1000)
        pace.slow_down(0.1)
        await ask(pace, 2)

    assert timed(work()) >= 0.1


def test_half_the_speed_is_lost_and_earned_back() -> None:
    async def work() -> None:
        pace = Pace(5)
        pace.slow_down()
        assert pace.interval == 0.4
        for _ in range(EARNS_BACK - 1):
            pace.went_well()
        assert pace.interval == 0.4
        pace.went_well()
        assert pace.interval == 0.2
        for _ in range(EARNS_BACK):
            pace.went_well()
        assert pace.interval == 0.2

    asyncio.run(work())


def test_it_never_comes_to_a_halt() -> None:
    async def work() -> None:
        pace = Pace(10_000)
        for _ in range(50):
            pace._begin()
            pace.slow_down()
        assert pace.interval == SLOWEST

    asyncio.run(work())


def test_several_complaints_about_one_burst_are_one() -> None:
    async def work() -> None:
        pace = Pace(10)
        for _ in range(8):
            pace.slow_down()
        assert pace.interval == 0.2
        async with pace.request():
            pace.slow_down()
        assert pace.interval == 0.4

    asyncio.run(work())


def test_whoever_wants_to_be_alone_waits_for_the_others_and_they_for_him() -> None:
    order: list[str] = []

    async def other(pace: Pace, name: str) -> None:
        async with pace.request():
            await asyncio.sleep(0.02)
            order.append(name)

    async def alone(pace: Pace) -> None:
        async with pace.alone():
            await asyncio.sleep(0.02)
            order.append("alone")

    async def work() -> None:
        pace = Pace(10_000)
        first = asyncio.create_task(other(pace, "before"))
        await asyncio.sleep(0.005)
        await asyncio.gather(first, alone(pace), other(pace, "after"))

    asyncio.run(work())
    assert order == ["before", "alone", "after"]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Thu, 01 Jan 1970 00:01:40 GMT", 60),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_a_server_says_how_long_to_wait_in_seconds_or_by_a_date(
    value: str, seconds: float | None
) -> None:
    assert retry_after(value, now=40) == seconds
