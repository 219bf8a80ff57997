from pathlib import Path

import pytest

from seoaudit.sources.hosting.netlify import Netlify
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import GUIDE, ask, make, said, table

NAMES = ("index.html", "a.html", "b/index.html", "404.html", "en/404.html")


def netlify(folder: Path, *names: str, **texts: str) -> Netlify:
    return Netlify(Tree(str(make(folder, *(names or NAMES), **texts))), "example.com")


def test_pretty_addresses_are_on_unless_turned_off(tmp_path: Path) -> None:
    assert table(netlify(tmp_path, *GUIDE)) == [
        "file.html", "301 /file", "file.html", "301 /folder/", "folder/index.html",
        "folder/index.html", "both.html", "301 /both", "both.html", "both/index.html",
    ]  # fmt: skip
    off = "[build.processing.html]\npretty_urls = false\n"
    assert table(netlify(tmp_path, *GUIDE, netlify_toml=off)) == [
        "file.html", "file.html", "file.html", "folder/index.html", "folder/index.html",
        "folder/index.html", "both.html", "both/index.html", "both.html", "both/index.html",
    ]  # fmt: skip


def test_where_it_may_be_another_host_a_page_and_a_folder_of_one_name_are_two(
    tmp_path: Path,
) -> None:
    host = Netlify(Tree(str(make(tmp_path, *GUIDE))), is_sure=False)
    assert (said(host, "/both"), said(host, "/both/")) == ("both.html", "both/index.html")
    assert said(host, "/file/") == "301 /file"


@pytest.mark.parametrize(
    ("rule", "path", "answer"),
    [
        ("/old /a", "/old", "301 /a"),
        ("/old /a", "/old/", "301 /a"),
        ("/old/ /a", "/old", "301 /a"),
        ("/old /a 302", "/old?x=1", "302 /a?x=1"),
        ("/old /a?y=2", "/old?x=1", "301 /a?y=2"),
        ("/old https://other.example:8080/a 308", "/old", "308 https://other.example:8080/a"),
        ("/news/:year/:slug /n/:slug-:year", "/news/2024/fair", "301 /n/fair-2024"),
        ("/news/:year/:slug /n/:slug", "/news/2024/fair/x", "404 404.html"),
        ("/blog/* /articles/:splat", "/blog/x/y", "301 /articles/x/y"),
        ("/blog/* /articles/:splat", "/blog", "301 /articles/"),
        ("/* /index.html 200", "/any/thing", "index.html"),
        ("/app/* /a 200", "/app/x", "a.html"),
        ("/api/* https://api.example/:splat 200", "/api/x", "200"),
        ("/en/* /en/404.html 404", "/en/x", "404 en/404.html"),
        ("/shop id=:id /items/:id 301", "/shop?id=7", "301 /items/7"),
        ("/shop id=:id /items/:id 301", "/shop", "404 404.html"),
        ("/shop kind=new /new 301", "/shop?kind=old", "404 404.html"),
        ("/a /elsewhere", "/a", "a.html"),
        ("/a /elsewhere 301!", "/a", "301 /elsewhere"),
        ("/b/* /elsewhere", "/b/", "b/index.html"),
        ("https://example.com/old /a", "/old", "301 /a"),
        ("https://www.example.com/* https://example.com/:splat 301!", "/a", "a.html"),
        ("/old /a # moved in May", "/old", "301 /a"),
        ("/%D9%85 /a", "/%D9%85", "301 /a"),
    ],
)
def test_redirects(tmp_path: Path, rule: str, path: str, answer: str) -> None:
    assert said(netlify(tmp_path, _redirects=f"# rules\n\n{rule}\n"), path) == answer


def test_the_first_rule_that_fits_wins(tmp_path: Path) -> None:
    host = netlify(tmp_path, _redirects="/x /first\n/x /second\n/* /third\n")
    assert said(host, "/x") == "301 /first"
    assert said(host, "/y") == "301 /third"


def test_rules_for_some_visitors_and_lines_that_are_none_are_named(tmp_path: Path) -> None:
    host = netlify(tmp_path, _redirects="/ /fr 302 Language=fr\nnonsense\n/old\n")
    assert said(host, "/") == "index.html"
    assert host.notes == [
        "redirect in line 1: for some visitors only (Language=fr), so it was left out",
        "_redirects, line 2: not understood, so it was left out: nonsense",
        "_redirects, line 3: not understood, so it was left out: /old",
    ]


CONFIG = """
[[redirects]]
from = "/old/*"
to = "/b/:splat"
status = 302

[[redirects]]
from = "/a"
to = "/x"
force = true

[[redirects]]
from = "/shop"
to = "/items/:id"
query = {id = ":id"}

[[redirects]]
from = "/fr"
to = "/x"
conditions = {Country = ["fr"]}

[[headers]]
for = "/b/*"
[headers.values]
X-Robots-Tag = "noindex"
"""


def test_netlify_toml_has_the_same_in_tables(tmp_path: Path) -> None:
    host = netlify(tmp_path, netlify_toml=CONFIG, _redirects="/old/x /first")
    assert said(host, "/old/x") == "301 /first"
    assert said(host, "/old/y") == "302 /b/y"
    assert said(host, "/a") == "301 /x"
    assert said(host, "/shop?id=3") == "301 /items/3"
    assert ask(host, "/b/").headers == (("X-Robots-Tag", "noindex"),)
    assert len(host.notes) == 1


def test_a_netlify_toml_that_is_none_is_named(tmp_path: Path) -> None:
    [note] = netlify(tmp_path, netlify_toml="[[").notes
    assert note.startswith("netlify.toml: not valid TOML")


def test_headers_of_its_own_file(tmp_path: Path) -> None:
    host = netlify(tmp_path, _headers="/b/*\n  X-Robots-Tag: noindex\n")
    assert ask(host, "/b/").headers == (("X-Robots-Tag", "noindex"),)
    assert ask(host, "/a").headers == ()


def test_a_page_keeps_the_address_of_its_file(tmp_path: Path) -> None:
    host = netlify(tmp_path)
    assert [host.address(file) for file in ("a.html", "b/index.html")] == ["/a.html", "/b/"]
