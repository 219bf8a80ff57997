"""The pages of folders and globs."""

import os
import sys
from pathlib import Path

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.exclusion.exclusion import Exclusion, LeftOut, Reason, Why
from seoaudit.sources.files.folder import matches, pages
from seoaudit.sources.reading import read
from tests.sources.saved import write

pytestmark = pytest.mark.usefixtures("folder")

DRAFTS = Exclusion((("", "drafts"),))
NOTHING = Exclusion()


def names(*sources: str) -> list[str]:
    return [page.source for page in read(sources)]


def refused(source: str) -> str:
    [page] = read([source])
    assert isinstance(page, SourceError)
    return page.message


def test_a_folder_gives_its_pages_and_those_below_sorted() -> None:
    for name in ["site/b.html", "site/a/z.htm", "site/c/d/e.HTML", "site/a.txt", "site/p.png"]:
        write(name)
    expected = [Path("site/a/z.htm"), Path("site/b.html"), Path("site/c/d/e.HTML")]
    assert names("site") == [str(path) for path in expected]


def test_hidden_folders_are_left_out() -> None:
    write("site/.git/a.html")
    write("site/b.html")
    assert names("site") == [os.path.join("site", "b.html")]  # noqa: PTH118


def test_a_folder_without_pages_says_so() -> None:
    write("site/a.txt")
    assert "no .html, .htm, .xhtml, .md, .markdown or .mdx file" in refused("site")


def test_a_folder_that_may_not_be_listed_costs_itself_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write("site/a.html")
    write("site/closed/b.html")
    scandir = os.scandir

    def guarded(place: str) -> object:
        if str(place).endswith("closed"):
            raise PermissionError(13, "Permission denied", place)
        return scandir(place)

    monkeypatch.setattr(os, "scandir", guarded)
    page, error = read(["site"])
    assert isinstance(page, Document)
    assert isinstance(error, SourceError)
    assert error.source.endswith("closed")


def test_a_glob_gives_its_files_sorted() -> None:
    for name in ["b.html", "a.html", "c.txt", "sub/d.html"]:
        write(name)
    assert names("*.html") == ["a.html", "b.html"]
    assert names("**/d.*") == [str(Path("sub/d.html"))]


def test_a_glob_of_folders_gives_their_pages() -> None:
    write("2023/a.html")
    write("2024/b.html")
    assert names("20*") == [str(Path("2023/a.html")), str(Path("2024/b.html"))]


def test_a_glob_that_matches_nothing_says_so() -> None:
    assert "no file matches" in refused("*.html")


def test_what_a_folder_leaves_out_is_counted_by_reason() -> None:
    for name in ["drafts/a.md", "drafts/old/b.md", "drafts/c.png", "d.html", "venv/pyvenv.cfg"]:
        write(f"site/{name}")
    write("site/venv/e.html")
    *found, left_out = pages("site", DRAFTS)
    assert found == [str(Path("site/d.html"))]
    assert left_out == LeftOut(2, Why(Reason.EXCLUDED))


def test_a_folder_left_out_without_pages_is_not_worth_a_word() -> None:
    write("site/drafts/c.png")
    write("site/d.html")
    assert list(pages("site", DRAFTS)) == [str(Path("site/d.html"))]


def test_a_folder_of_which_all_is_left_out_says_so() -> None:
    write("site/drafts/a.md")
    error, left_out = pages("site", DRAFTS)
    assert isinstance(error, SourceError)
    assert error.message.endswith("but for those left out")
    assert left_out == LeftOut(1, Why(Reason.EXCLUDED))


def test_a_named_folder_is_read_even_if_it_is_excluded() -> None:
    write("drafts/a.md")
    assert list(pages("drafts", DRAFTS)) == [str(Path("drafts/a.md"))]
    assert list(matches("drafts/*.md", DRAFTS)) == [str(Path("drafts/a.md"))]


@pytest.mark.parametrize("pattern", ["**/*.md", "./**/*.md", "site/*/*.md", "*/*/*.md"])
def test_a_glob_leaves_out_what_it_does_not_name(pattern: str) -> None:
    for name in ["site/drafts/a.md", "site/news/b.md", "site/node_modules/c.md"]:
        write(name)
    *found, left_out = matches(pattern, DRAFTS)
    assert [Path(str(name)) for name in found] == [Path("site/news/b.md")]
    assert left_out == LeftOut(1, Why(Reason.EXCLUDED))


def test_a_glob_passes_over_what_is_never_a_page() -> None:
    for name in ["site/a.html", "site/b.png", "site/c.css", "site/d.json", "site/robots.txt"]:
        write(name)
    assert names("site/*") == [str(Path("site/a.html"))]
    assert "only files that are no pages" in refused("site/*.css")


def test_a_glob_of_which_all_is_left_out_says_so() -> None:
    write("site/drafts/a.md")
    error, _ = matches("**/a.md", DRAFTS)
    assert isinstance(error, SourceError)
    assert "all files that match this pattern are left out" in error.message


def test_a_glob_of_folders_leaves_out_what_it_does_not_name() -> None:
    write("2024/drafts/a.md")
    write("2024/b.md")
    assert list(matches("20*", DRAFTS)) == [
        str(Path("2024/b.md")),
        LeftOut(1, Why(Reason.EXCLUDED)),
    ]


def test_pages_here_are_named_without_a_dot_before_them() -> None:
    for name in ["a.html", "site/b.html"]:
        write(name)
    assert list(pages(".", NOTHING)) == ["a.html", str(Path("site/b.html"))]
    assert list(pages("./site", NOTHING)) == [str(Path("site/b.html"))]


@pytest.mark.skipif(sys.platform == "win32", reason="no folder may have a colon in its name")
def test_a_page_whose_name_would_be_a_url_keeps_the_dot() -> None:
    write("http:/a.html")
    assert list(pages(".", NOTHING)) == ["./http:/a.html"]
