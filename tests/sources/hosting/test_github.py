from pathlib import Path

from seoaudit.sources.hosting.github import GitHubPages
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import GUIDE, make, said, table


def test_pages_are_found_with_and_without_their_ending(tmp_path: Path) -> None:
    host = GitHubPages(Tree(str(make(tmp_path, *GUIDE, "404.html"))))
    assert table(host) == [
        "file.html", "404 404.html", "file.html", "301 /folder/", "folder/index.html",
        "folder/index.html", "both.html", "both/index.html", "both.html", "both/index.html",
    ]  # fmt: skip
    assert said(host, "/") == "index.html"
    assert host.address("file.html") == "/file.html"
