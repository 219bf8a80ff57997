from pathlib import Path

import pytest

from seoaudit.reporters.paths import path, uri

ROOT = Path("/site")


@pytest.fixture(autouse=True)
def in_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """The working folder is /site/docs."""
    monkeypatch.setattr("os.getcwd", lambda: "/site/docs")


@pytest.mark.parametrize(
    ("source", "named", "address"),
    [
        ("a.html", "docs/a.html", "docs/a.html"),
        ("./a.html", "docs/a.html", "docs/a.html"),
        ("../a b.html", "a b.html", "a%20b.html"),
        ("/site/x/مقال.html", "x/مقال.html", "x/%D9%85%D9%82%D8%A7%D9%84.html"),
        ("a:b#c?d%.html", "docs/a:b#c?d%.html", "docs/a%3Ab%23c%3Fd%25.html"),
        ("\udcff.html", "docs/�.html", "docs/%FF.html"),
        ("/x/y z.html", "/x/y z.html", "file:///x/y%20z.html"),
        ("-", "-", "-"),
        ("https://a.b/c?d=e#f", "https://a.b/c?d=e#f", "https://a.b/c?d=e#f"),
        ("https://a.b/م%20 x", "https://a.b/م%20 x", "https://a.b/%D9%85%20%20x"),
    ],
)
def test_where_a_source_lies(source: str, named: str, address: str) -> None:
    assert (path(source, ROOT), uri(source, ROOT)) == (named, address)
