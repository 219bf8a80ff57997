"""What tests of sources stand on: a folder of their own, and one server on the loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources.server import Server, running


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of the test, empty."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server without pages, past any proxy."""
    monkeypatch.setenv("NO_PROXY", "*")
    with running() as server:
        yield server
