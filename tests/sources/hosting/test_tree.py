import os
from pathlib import Path

import pytest

from seoaudit.errors import SourceError
from seoaudit.sources.hosting.tree import Tree, told_of
from tests.sources.hosting.folders import PAGE, make


def test_files_are_known_by_their_paths_and_sorted(tmp_path: Path) -> None:
    tree = Tree(str(make(tmp_path, "b.html", "a/index.html", "a.css")))
    assert list(tree.files(".html")) == ["a/index.html", "b.html"]
    assert tree.has_file("a/index.html")
    assert tree.has_folder("a")
    assert tree.has_folder("")
    assert not tree.has_file("a")


def test_case_counts_whatever_the_disk_says(tmp_path: Path) -> None:
    tree = Tree(str(make(tmp_path, "About.html")))
    assert tree.has_file("About.html")
    assert not tree.has_file("about.html")


def test_what_no_host_serves_is_not_there(tmp_path: Path) -> None:
    tree = Tree(str(make(tmp_path, ".git/config.html", "node_modules/a.html", ".well-known/a.txt")))
    assert list(tree.files(".html", ".txt")) == [".well-known/a.txt"]


def test_files_are_read_and_named_as_the_user_would(tmp_path: Path) -> None:
    tree = Tree(str(make(tmp_path, "a/b.html")))
    assert tree.read("a/b.html") == PAGE.encode()
    assert tree.name("a/b.html") == os.path.join(str(tmp_path), "a", "b.html")  # noqa: PTH118
    assert tree.text("a/b.html") == PAGE
    assert tree.text("_redirects") is None


def linked(link: Path, target: Path | str) -> None:
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("no symbolic links here")


def test_a_link_inside_the_folder_is_another_name_of_a_file(tmp_path: Path) -> None:
    make(tmp_path, "en/a.html")
    linked(tmp_path / "a.html", "en/a.html")
    linked(tmp_path / "fr", "en")
    tree = Tree(str(tmp_path))
    assert tree.has_file("a.html")
    assert tree.has_file("fr/a.html")
    assert list(tree.files(".html")) == ["en/a.html"]
    assert tree.name("fr/a.html") == tree.name("a.html") == str(tmp_path / "en" / "a.html")


def test_a_link_that_leads_nowhere_or_out_is_no_file(tmp_path: Path) -> None:
    site = make(tmp_path / "site", "a.html")
    make(tmp_path, "secret.html")
    linked(site / "gone.js", "nothing.js")
    linked(site / "out.html", tmp_path / "secret.html")
    linked(site / "above", tmp_path)
    tree = Tree(str(site))
    assert sorted(tree.lost) == ["above", "gone.js", "out.html"]
    assert not tree.has_file("out.html")
    assert not tree.has_file("above/secret.html")
    [told] = told_of(tree)
    assert told.startswith("3 symbolic links lead nowhere or out of the folder, above for one")


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    make(tmp_path, "a/b.html")
    linked(tmp_path / "a" / "up", "..")
    assert list(Tree(str(tmp_path)).files(".html")) == ["a/b.html"]


def test_settings_from_elsewhere_steer_but_are_no_files(tmp_path: Path) -> None:
    tree = Tree(str(make(tmp_path, "a.html")), {"netlify.toml": "x = 1"})
    assert tree.is_steered_by("netlify.toml")
    assert tree.is_steered_by("a.html")
    assert not tree.has_file("netlify.toml")
    assert tree.text("netlify.toml") == "x = 1"


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not found"):
        Tree(str(tmp_path / "missing"))
