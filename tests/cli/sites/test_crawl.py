"""What is asked for over the network, on a server of the tests."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from seoaudit.cli.sites.crawl import is_list
from tests.cli.conftest import Run, error
from tests.sources.server import Reply, Server, running

PAGE = Reply(b"<!doctype html><html lang=en><title>Ash</title><h1>Ash</h1><p><a href=/b>b</a>")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running() as server:
        server.answers |= {"/": PAGE, "/a": PAGE, "/b": PAGE, "/in-the-sitemap": PAGE}
        urls = f"<urlset><url><loc>{server.url}/in-the-sitemap</loc></url></urlset>"
        server.answers["/sitemap.xml"] = Reply(urls.encode(), 200, (("Content-Type", "text/xml"),))
        yield server


def test_a_list_reads_the_pages_that_it_names_and_no_others(
    server: Server, work: Path, run: Run
) -> None:
    (work / "list.txt").write_text(f"{server.url}/\n{server.url}/a\n", "utf-8")
    told = json.loads(run("site", "@list.txt", "-f", "json", "--rate", "1000").stdout)
    assert [page["url"] for page in told["pages"]] == [f"{server.url}/", f"{server.url}/a"]
    assert set(server.requests) == {"/", "/a", "/b", "/robots.txt"}


def test_a_crawl_reads_its_sitemap(server: Server, run: Run) -> None:
    told = json.loads(run("site", f"{server.url}/", "-f", "json", "--rate", "1000").stdout)
    assert f"{server.url}/in-the-sitemap" in [page["url"] for page in told["pages"]]


def test_a_list_with_what_is_no_address_is_refused_whoever_reads_it(work: Path, run: Run) -> None:
    (work / "list.txt").write_text("https://site.example/\noak\n", "utf-8")
    for store, engine in (("a", ()), ("b", ("--engine", "local"))):
        assert "is no address" in error(run("site", "@list.txt", "--store", store, *engine))


def test_a_list_of_archives_is_none_of_addresses(work: Path) -> None:
    lists = {"a": "https://e.com/\n", "b": "x.warc.gz\n", "c": "https://e.com/x.warc.gz\n", "d": ""}
    for name, text in lists.items():
        (work / name).write_text(text, "utf-8")
    assert [name for name in (*lists, "nowhere") if is_list(f"@{name}")] == ["a"]
    assert not is_list("https://e.com/")
