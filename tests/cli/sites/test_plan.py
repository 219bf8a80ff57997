import os
from pathlib import Path
from typing import Any

import pytest

from seoaudit.cli.sites.plan import Plan
from seoaudit.config.loading import load

GIVEN: dict[str, Any] = {
    "source": "https://user:secret@site.example:8443/a", "pages": "all", "max_pages": 10,
    "depth": None, "include": None, "exclude": ["/tag/"], "rate": 5, "concurrency": 4,
    "timeout": 30, "header": ["X-A: b: c"], "cookie": None, "user": None, "user_agent": None,
    "external": False, "subdomains": False, "ignore_robots": False, "base": None, "host": None,
    "store": None, "fresh": False, "since": None, "history": 10, "render": False,
    "engine": None, "cluster": None, "rest": None,
}  # fmt: skip


def plan(**given: object) -> Plan:
    return Plan.of({**GIVEN, **given}, load({}, search=False), jobs=1)


def test_a_site_is_kept_under_its_host_without_a_password() -> None:
    assert plan().folder == Path(".seoaudit", "site", "site.example_8443")
    assert plan(source="public").folder.name == "public"
    assert plan(store=Path("elsewhere")).folder == Path("elsewhere")


def test_headers_cookies_and_passwords_are_those_of_the_crawl(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "SEOAUDIT_PASSWORD", "secret")
    cookies = tmp_path / "cookies"
    rows = "".join(f"site.example\tFALSE\t/\tTRUE\t0\t{name}\n" for name in ("a\t1", "b\t2"))
    cookies.write_text(f"# Netscape HTTP Cookie File\n{rows}", "utf-8")
    made = plan(source="https://site.example/", cookie=cookies, user="me")
    assert made.crawl.headers == (
        ("X-A", "b: c"),
        ("Cookie", "a=1; b=2"),
        ("Authorization", "Basic bWU6c2VjcmV0"),
    )
    assert made.crawl.exclude == ("/tag/",)


def test_what_changes_what_is_seen_changes_the_request() -> None:
    assert plan().request.key == plan(rate=1).request.key
    assert plan().request.key != plan(depth=3).request.key


def test_a_list_asks_for_what_it_names_and_not_for_what_a_sitemap_does() -> None:
    site, listed = plan().crawl, plan(source="@list.txt").crawl
    assert (site.follows, site.sitemaps) == (True, True)
    assert (listed.follows, listed.sitemaps) == (False, False)


def test_a_run_by_shards_is_another_one_whichever_engine_reads_them() -> None:
    local, dask = (plan(source="@list.txt", engine=name).request.key for name in ("local", "dask"))
    assert local == dask != plan(source="@list.txt").request.key
