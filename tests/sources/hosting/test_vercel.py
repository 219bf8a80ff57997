import json
from pathlib import Path

import pytest

from seoaudit.sources.hosting.tree import Tree
from seoaudit.sources.hosting.vercel import Vercel
from tests.sources.hosting.folders import GUIDE, ask, make, said, table

NAMES = ("index.html", "a.html", "b/index.html", "c.css", "404.html")


def vercel(folder: Path, *names: str, **config: object) -> Vercel:
    text = json.dumps(config)
    return Vercel(Tree(str(make(folder, *(names or NAMES), vercel_json=text))))


F, D, B, BI = "file.html", "folder/index.html", "both.html", "both/index.html"


@pytest.mark.parametrize(
    ("config", "answers"),
    [
        ({}, ["404", "404", F, D, D, D, BI, BI, B, BI]),
        (
            {"trailingSlash": False},
            ["404", "308 /file", F, D, "308 /folder", D, BI, "308 /both", B, BI],
        ),
        (
            {"trailingSlash": True},
            ["308 /file/", "404", F, "308 /folder/", D, D, "308 /both/", BI, B, BI],
        ),
        (
            {"cleanUrls": True, "trailingSlash": False},
            [F, "308 /file", "308 /file", D, "308 /folder", "308 /folder", B, "308 /both",
             "308 /both", "308 /both"],
        ),
        (
            {"cleanUrls": True, "trailingSlash": True},
            ["308 /file/", F, "308 /file/", "308 /folder/", D, "308 /folder/", "308 /both/", BI,
             "308 /both/", "308 /both/"],
        ),
        (
            {"cleanUrls": True},
            [F, F, "308 /file", D, D, "308 /folder", B, BI, "308 /both", "308 /both"],
        ),
    ],
)  # fmt: skip
def test_two_settings_say_what_is_clean(
    tmp_path: Path, config: dict[str, bool], answers: list[str]
) -> None:
    assert table(vercel(tmp_path, *GUIDE, **config)) == answers


@pytest.mark.parametrize(
    ("config", "addresses"),
    [
        ({}, ["/", "/a.html", "/b/"]),
        ({"cleanUrls": True}, ["/", "/a", "/b/"]),
        ({"cleanUrls": True, "trailingSlash": False}, ["/", "/a", "/b"]),
        ({"cleanUrls": True, "trailingSlash": True}, ["/", "/a/", "/b/"]),
    ],
)
def test_a_page_has_the_address_that_nothing_moves(
    tmp_path: Path, config: dict[str, bool], addresses: list[str]
) -> None:
    host = vercel(tmp_path, **config)
    files = ("index.html", "a.html", "b/index.html")
    assert [host.address(file) for file in files] == addresses
    assert [said(host, address) for address in addresses] == list(files)


@pytest.mark.parametrize(
    ("rule", "path", "answer"),
    [
        ({"source": "/old", "destination": "/a"}, "/old", "308 /a"),
        ({"source": "/old", "destination": "/a", "permanent": False}, "/old", "307 /a"),
        ({"source": "/old", "destination": "/a", "statusCode": 301}, "/old?x=1", "301 /a?x=1"),
        ({"source": "/n/:slug", "destination": "/m/:slug"}, "/n/x", "308 /m/x"),
        ({"source": "/n/:slug", "destination": "/m/:slug"}, "/n/x/y", "404 404.html"),
        ({"source": "/n/:path*", "destination": "/m/:path*"}, "/n/x/y", "308 /m/x/y"),
        ({"source": "/n/:path*", "destination": "/m/:path*"}, "/n", "308 /m/"),
        ({"source": "/p/:id(\\d+)", "destination": "/q/:id"}, "/p/12", "308 /q/12"),
        ({"source": "/p/:id(\\d+)", "destination": "/q/:id"}, "/p/x", "404 404.html"),
        ({"source": "/x/(.*)", "destination": "/y/$1"}, "/x/1/2", "308 /y/1/2"),
        (
            {"source": "/out", "destination": "https://o.example/a"},
            "/out",
            "308 https://o.example/a",
        ),
        ({"source": "/a.html", "destination": "/x"}, "/a.html", "308 /x"),
    ],
)
def test_redirects_come_before_files(
    tmp_path: Path, rule: dict[str, object], path: str, answer: str
) -> None:
    assert said(vercel(tmp_path, redirects=[rule]), path) == answer


def test_rewrites_come_after_them(tmp_path: Path) -> None:
    rewrites = [{"source": "/(.*)", "destination": "/index.html"}]
    host = vercel(tmp_path, rewrites=rewrites)
    assert said(host, "/any/thing") == "index.html"
    assert said(host, "/a.html") == "a.html"


def test_headers(tmp_path: Path) -> None:
    pair = {"key": "X-Robots-Tag", "value": "noindex"}
    host = vercel(tmp_path, headers=[{"source": "/b/(.*)", "headers": [pair]}])
    assert ask(host, "/b/").headers == (("X-Robots-Tag", "noindex"),)
    assert ask(host, "/a.html").headers == ()


def test_what_is_not_understood_is_named(tmp_path: Path) -> None:
    has = {"source": "/x", "destination": "/y", "has": [{"type": "cookie"}]}
    broken = {"source": "/(", "destination": "/y"}
    host = vercel(tmp_path, redirects=[has, broken], routes=[])
    assert host.notes == [
        "vercel.json, redirects 1 (/x): not understood, so it was left out",
        "vercel.json, redirects 2 (/(): not understood, so it was left out",
        "vercel.json: “routes” are not understood",
    ]


def test_a_vercel_json_that_is_none_is_named(tmp_path: Path) -> None:
    [note] = Vercel(Tree(str(make(tmp_path, "a.html", vercel_json="{")))).notes
    assert note.startswith("vercel.json: not valid JSON")
