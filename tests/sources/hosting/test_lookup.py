from pathlib import Path

from seoaudit.sources.hosting.lookup import decoded, encoded, missing, moved
from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import make


def test_a_path_is_the_name_of_a_file_in_another_spelling() -> None:
    assert decoded("/%D9%85/a%20b") == "م/a b"
    assert encoded("م/a b") == "/%D9%85/a%20b"


def test_a_redirect_keeps_the_query() -> None:
    assert moved(Request("/a", "x=1"), "/a/", 301) == Served(301, location="/a/?x=1")


def test_an_error_page_is_shown_if_there_is_one(tmp_path: Path) -> None:
    assert missing(Tree(str(make(tmp_path / "a", "404.html")))) == Served(404, "404.html")
    assert missing(Tree(str(make(tmp_path / "b", "a.html")))) == Served(404)
