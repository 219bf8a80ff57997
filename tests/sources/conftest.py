"""The web as tests of sources have it: one server on the loopback."""

from collections.abc import Iterator

import pytest

from tests.sources.server import Server, running


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server without pages, past any proxy."""
    monkeypatch.setenv("NO_PROXY", "*")
    with running() as server:
        yield server
