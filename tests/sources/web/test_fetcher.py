"""A thread that fetches beside the audit, and lets the program end."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from seoaudit.document.document import Document
from seoaudit.sources.web.fetcher import Fetcher
from seoaudit.sources.web.limits import FetchLimits
from tests.sources.server import Handler, Reply, Server

PAGE = b"<title>Apples</title>"


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "fetch"]


def test_nothing_runs_before_the_first_page_is_started(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    with closing(Fetcher(FetchLimits())) as fetcher:
        assert threads() == []
        page = fetcher.start(f"{server.url}/a")
        assert threads() == ["fetch"]
        fetched = page()
    assert isinstance(fetched, Document)
    assert fetched.body == PAGE
    assert threads() == []


def test_a_page_can_be_asked_for_more_than_once(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    with closing(Fetcher(FetchLimits())) as fetcher:
        page = fetcher.start(f"{server.url}/a")
        assert page() == page()
    assert server.requests["/a"] == 1


def test_closing_cancels_what_is_in_progress(server: Server) -> None:
    asked = threading.Event()

    def hang(handler: Handler) -> None:
        asked.set()
        handler.server.ended.wait()

    server.answers["/a"] = hang
    fetcher = Fetcher(FetchLimits())
    fetcher.start(f"{server.url}/a")
    assert asked.wait(timeout=10)
    fetcher.close()
    assert threads() == []


def test_closing_what_was_never_used_does_nothing() -> None:
    fetcher = Fetcher(FetchLimits())
    fetcher.close()
    fetcher.close()
    assert threads() == []


LOADED = """
import sys
from seoaudit.sources.reading import read
print(len(list(read([sys.argv[1]]))), sorted({"aiohttp", "asyncio"} & sys.modules.keys()))
"""


def test_what_fetches_is_loaded_for_an_address_only(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    printed = [
        subprocess.check_output([sys.executable, "-c", LOADED, source], encoding="utf-8").strip()
        for source in [str(tmp_path), "http://127.0.0.1:1/"]
    ]
    assert printed == ["1 []", "1 ['aiohttp', 'asyncio']"]


INTERRUPTED = """
import socket, sys, threading
def look_up_for_ever(*args, **kwargs):
    print("waiting", flush=True)
    threading.Event().wait()
if sys.argv[2] == "dns":
    socket.getaddrinfo = look_up_for_ever
from seoaudit.sources.reading import read
try:
    list(read([sys.argv[1]]))
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to a child")
@pytest.mark.parametrize("where", ["dns", "answer"])
def test_ctrl_c_ends_at_once_and_quietly(server: Server, where: str) -> None:
    def wait(handler: Handler) -> None:
        child.send_signal(signal.SIGINT)
        handler.server.ended.wait()

    server.answers["/a"] = wait
    url = f"{server.url}/a" if where == "answer" else "http://host.invalid/"
    with subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, url, where],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as child:
        if where == "dns":
            assert child.stdout
            child.stdout.readline()
            child.send_signal(signal.SIGINT)
        try:
            _, errors = child.communicate(timeout=10)
        finally:
            child.kill()
    assert (child.returncode, errors) == (130, "")
