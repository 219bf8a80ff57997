"""Two kinds of connections, and look-ups that keep no program from ending."""

import asyncio
import threading

import pytest

from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.sessions import DaemonThreads, open_sessions


def test_connections_to_public_addresses_are_shared_with_no_others() -> None:
    async def are_apart() -> bool:
        anywhere, public = open_sessions(FetchLimits())
        async with anywhere, public:
            return anywhere.connector is not public.connector

    assert asyncio.run(are_apart())


def test_a_task_runs_on_a_thread_that_ends_with_the_program() -> None:
    assert DaemonThreads().submit(lambda: threading.current_thread().daemon).result(timeout=10)


def test_the_error_of_a_task_is_that_of_its_future() -> None:
    with pytest.raises(ZeroDivisionError):
        DaemonThreads().submit(lambda: 1 / 0).result(timeout=10)
