from pathlib import Path

import pytest

from seoaudit.sources.hosting.plain import Plain
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import GUIDE, make, said, table


def test_files_are_found_under_their_names_and_folders_by_their_index(tmp_path: Path) -> None:
    host = Plain(Tree(str(make(tmp_path, *GUIDE))))
    assert table(host) == [
        "404", "404", "file.html", "301 /folder/", "folder/index.html", "folder/index.html",
        "301 /both/", "both/index.html", "both.html", "both/index.html",
    ]  # fmt: skip
    assert said(host, "/") == "index.html"


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/a%20b.html", "a b.html"),
        ("/%D9%85%D9%82%D8%A7%D9%84/", "مقال/index.html"),
        ("/%D9%85%D9%82%D8%A7%D9%84?x=1", "301 /%D9%85%D9%82%D8%A7%D9%84/?x=1"),
        ("/old/", "old/index.htm"),
        ("/empty/", "404 404.html"),
        ("/missing", "404 404.html"),
    ],
)
def test_addresses_are_decoded(tmp_path: Path, path: str, answer: str) -> None:
    names = ("a b.html", "مقال/index.html", "old/index.htm", "empty/a.css", "404.html")
    assert said(Plain(Tree(str(make(tmp_path, *names)))), path) == answer


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("index.html", "/"),
        ("a/index.html", "/a/"),
        ("a/index.htm", "/a/index.htm"),
        ("a b.html", "/a%20b.html"),
        ("مقال.html", "/%D9%85%D9%82%D8%A7%D9%84.html"),
    ],
)
def test_a_page_has_the_address_that_people_link_to(
    tmp_path: Path, file: str, address: str
) -> None:
    names = ("index.html", "a/index.html", "a/index.htm", "a b.html", "مقال.html")
    assert Plain(Tree(str(make(tmp_path, *names)))).address(file) == address
