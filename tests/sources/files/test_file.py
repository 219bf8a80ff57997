"""A file as a page."""

import os
from pathlib import Path

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.files import file
from seoaudit.sources.reading import read
from tests.sources.saved import PAGE, write

pytestmark = pytest.mark.usefixtures("folder")


def names(*sources: str) -> list[str]:
    return [page.source for page in read(sources)]


def refused(source: str) -> str:
    [page] = read([source])
    assert isinstance(page, SourceError)
    assert "\n" not in str(page)
    return page.message


@pytest.mark.parametrize(
    "name",
    [
        "a.html",
        "no ending",
        "two words.html",
        "مقال حموشي.html",
        "[draft].html",
        "a.txt",
        "#1.html",
    ],
)
def test_a_file_is_read_whatever_its_name(name: str) -> None:
    write(name)
    assert list(read([name])) == [Document(PAGE, source=name)]


def test_an_absolute_path_is_kept_as_the_name(folder: Path) -> None:
    write("a.html")
    assert names(str(folder / "a.html")) == [str(folder / "a.html")]


def test_a_missing_file_names_the_nearest() -> None:
    write("articles/article.html")
    assert "Did you mean article.html?" in refused("articles/artcle.html")


@pytest.mark.parametrize(
    ("missing", "nearest"),
    [("page.htm", "page.html"), ("pagee.md", "page.md"), ("pag.html", "page.html")],
)
def test_of_neighbours_named_alike_the_one_with_the_same_ending_is_named(
    missing: str, nearest: str
) -> None:
    write("page.html")
    write("page.md")
    assert f"Did you mean {nearest}?" in refused(missing)


def test_a_shared_ending_makes_no_neighbour() -> None:
    write("one.html")
    assert "Did you mean" not in refused("nofile.html")


def test_a_missing_file_with_no_neighbour_says_where_was_looked(folder: Path) -> None:
    assert str(folder) in refused("zzz.html")


def test_a_missing_folder_is_named() -> None:
    assert "folder content not found" in refused("content/a.html")


def test_an_address_without_its_scheme_is_recognised() -> None:
    assert "https://www.example.com" in refused("www.example.com")


@pytest.mark.parametrize("body", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_says_so(body: bytes) -> None:
    assert "empty" in refused(write("a.html", body))


def test_a_file_above_the_limit_is_refused_and_one_at_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(file, "MAX_BYTES", 2**20)
    write("a.html", b"x" * 2**20)
    write("b.html", b"x" * (2**20 + 1))
    assert names("a.html") == ["a.html"]
    assert "exceeds the 1 MB limit" in refused("b.html")


def test_a_file_that_may_not_be_read_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.html")

    def closed(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", closed)
    assert "permissions" in refused("a.html")


def test_a_broken_link_names_what_it_points_to() -> None:
    try:
        Path("a.html").symlink_to("gone.html")
    except OSError:
        pytest.skip("this system makes no links")
    assert "gone.html" in refused("a.html")


@pytest.mark.parametrize("name", ["a\0b", "a\0*", "n" * 400, "n" * 400 + "*"])
def test_an_impossible_name_is_one_line(name: str) -> None:
    assert refused(name)


def test_what_is_no_page_is_refused() -> None:
    assert refused(write("a.html", b"%PDF-1.7\n")) == (
        "a PDF document, not a page: name the HTML of the article"
    )


@pytest.mark.parametrize(
    ("name", "body", "markup"),
    [
        ("draft.txt", b"Prune apple trees in winter.\n\nThey sleep then.\n", "markdown"),
        ("draft.txt", b"<p>Prune apple trees.", "html"),
        ("draft", b"# Pruning\n\nIn winter.\n", "markdown"),
        ("draft", b"<p>Prune", "html"),
        ("page.php", b"<?php $a = 1; ?>\n<!DOCTYPE html>\n<title>A</title>", "html"),
        ("page.asp", b"<% x %><div>A</div>", "html"),
        (
            "page.xhtml",
            b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>',
            "html",
        ),
    ],
)
def test_a_page_is_known_by_what_it_holds(name: str, body: bytes, markup: str) -> None:
    [page] = read([write(name, body)])
    assert isinstance(page, Document)
    assert page.markup == markup


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_or_a_device_is_refused_and_not_waited_for(folder: Path) -> None:
    write("folder/a.html")
    os.mkfifo(folder / "folder" / "x.html")
    assert refused("folder/x.html") == (
        "is a pipe, not a file: pipe a page to standard input, as -"
    )
    assert names("folder") == ["folder/a.html", "folder/x.html"]
    assert names("folder/*.html") == ["folder/a.html", "folder/x.html"]
    assert "is a device" in refused("/dev/zero")


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="no names of open files")
def test_what_the_shell_hands_over_is_read() -> None:
    reading, writing = os.pipe()
    os.write(writing, PAGE)
    os.close(writing)
    try:
        assert names(f"/dev/fd/{reading}") == [f"/dev/fd/{reading}"]
        [page] = read([f"/dev/fd/{reading}"])
        assert isinstance(page, SourceError)
    finally:
        os.close(reading)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
@pytest.mark.parametrize("name", ["index.html", ".gitignore", "keyphrases.csv", "seoaudit.toml"])
def test_a_pipe_with_the_name_of_a_file_that_is_looked_for_hangs_nothing(
    folder: Path, name: str
) -> None:
    (folder / ".git").mkdir()
    write("a.html")
    os.mkfifo(folder / name)
    assert "a.html" in "".join(names("."))
