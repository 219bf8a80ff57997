from pathlib import Path

import pytest

from seoaudit.sources.hosting.cloudflare import CloudflarePages
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import GUIDE, ask, make, said, table

NAMES = ("index.html", "a.html", "b/index.html", "404.html", "en/404.html")


def cloudflare(folder: Path, *names: str, **texts: str) -> CloudflarePages:
    return CloudflarePages(Tree(str(make(folder, *(names or NAMES), **texts))), "example.com")


def test_pages_are_found_without_their_ending_alone(tmp_path: Path) -> None:
    host = cloudflare(tmp_path, *GUIDE)
    assert table(host) == [
        "file.html", "308 /file", "308 /file", "308 /folder/", "folder/index.html",
        "308 /folder/", "both.html", "both/index.html", "308 /both", "308 /both/",
    ]  # fmt: skip
    assert said(host, "/index.html") == "308 /"
    assert said(host, "/folder/index") == "308 /folder/"
    assert said(host, "/folder/index/") == "308 /folder/"
    assert said(host, "/file.html?x=1") == "308 /file?x=1"


def test_a_page_whose_name_another_file_has_keeps_its_ending(tmp_path: Path) -> None:
    host = cloudflare(tmp_path, "a", "a.html")
    assert (said(host, "/a.html"), host.address("a.html")) == ("a.html", "/a.html")


@pytest.mark.parametrize(
    ("path", "answer"),
    [("/x", "404 404.html"), ("/en/x", "404 en/404.html"), ("/en/y/z", "404 en/404.html")],
)
def test_the_nearest_error_page_is_shown(tmp_path: Path, path: str, answer: str) -> None:
    assert said(cloudflare(tmp_path), path) == answer


def test_without_one_it_is_an_application_on_its_front_page(tmp_path: Path) -> None:
    assert said(cloudflare(tmp_path, "index.html"), "/any/thing") == "index.html"
    assert said(cloudflare(tmp_path / "other", "a.html"), "/any/thing") == "404"


@pytest.mark.parametrize(
    ("rules", "path", "answer"),
    [
        ("/old /a", "/old", "302 /a"),
        ("/old /a", "/old/", "404 404.html"),
        ("/old /a 301", "/old?x=1", "301 /a?x=1"),
        ("/a /x 301", "/a", "301 /x"),
        ("/n/:slug /m/:slug 308", "/n/x", "308 /m/x"),
        ("/blog/* /m/:splat", "/blog/x/y", "302 /m/x/y"),
        ("/* /all\n/old /a", "/old", "302 /a"),
        ("/app/* /a 200", "/app/x", "a.html"),
        ("https://www.example.com/* https://example.com/:splat 301", "/a", "a.html"),
    ],
)
def test_redirects_come_before_files(tmp_path: Path, rules: str, path: str, answer: str) -> None:
    assert said(cloudflare(tmp_path, _redirects=rules), path) == answer


def test_what_it_does_not_know_is_named(tmp_path: Path) -> None:
    host = cloudflare(tmp_path, _redirects="/x\n/ /fr 302 Country=fr\n")
    assert len(host.notes) == 2


def test_headers(tmp_path: Path) -> None:
    host = cloudflare(tmp_path, _headers="/b/*\n  X-Robots-Tag: noindex\n/b/x\n  ! X-Robots-Tag\n")
    assert ask(host, "/b/").headers == (("X-Robots-Tag", "noindex"),)
    assert ask(host, "/b/x").headers == ()
