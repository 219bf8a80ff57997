"""Lists of sources in a file."""

from pathlib import Path

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.reading import read
from seoaudit.sources.target import Target, find


def kinds(path: Path) -> list[tuple[str, str]]:
    return [(t.kind, t.name) for t in find([f"@{path}"]).targets if isinstance(t, Target)]


def refused(path: Path) -> str:
    [error] = read([f"@{path}"])
    assert isinstance(error, SourceError)
    assert error.source == f"@{path}"
    return error.message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_holds_files_beside_it_and_addresses(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "urls.txt"
    lines = "# pages\r\n\r\n  مقال 1.html  \r\nhttps://example.com/#a\r\n/abs/b.html\r\n-"
    path.write_bytes(lines.encode(encoding))
    assert kinds(path) == [
        ("file", str(tmp_path / "مقال 1.html")),
        ("url", "https://example.com/#a"),
        ("file", "/abs/b.html"),
        ("stdin", "-"),
    ]


def test_a_list_may_name_folders_globs_and_lists(tmp_path: Path) -> None:
    for name in ["site/a.html", "b.html"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"<p>x")
    (tmp_path / "more.txt").write_text("*.html\n", "utf-8")
    (tmp_path / "urls.txt").write_text("site\n@more.txt\n", "utf-8")
    pages = list(read([f"@{tmp_path / 'urls.txt'}"]))
    assert [Path(page.source).name for page in pages] == ["a.html", "b.html"]
    assert all(isinstance(page, Document) for page in pages)


def test_lists_that_name_each_other_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("@b.txt\nhttps://example.com/a", "utf-8")
    (tmp_path / "b.txt").write_text("@a.txt\nhttps://example.com/b", "utf-8")
    addresses = ["https://example.com/b", "https://example.com/a"]
    assert [name for _, name in kinds(tmp_path / "a.txt")] == addresses


def test_a_missing_list_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "urls.txt").touch()
    assert "Did you mean urls.txt?" in refused(tmp_path / "url.txt")


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_an_empty_list_says_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "urls.txt"
    path.write_text(text, "utf-8")
    assert "the list is empty" in refused(path)


def test_a_line_of_an_index_of_captures_is_a_record(tmp_path: Path) -> None:
    said = '{"url": "https://e.com/a", "filename": "a.warc", "offset": "7", "length": "9"}'
    path = tmp_path / "captures.txt"
    path.write_text(f"{said}\ncom,e)/a 20261128100000 {said}\n", "utf-8")
    [target] = find([f"@{path}"]).targets
    assert isinstance(target, Target)
    assert (target.kind, target.name) == ("capture", "https://e.com/a")
    assert target.capture
    assert target.capture[:3] == (str(tmp_path / "a.warc"), 7, 9)


def test_one_that_names_no_record_says_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "captures.txt"
    path.write_text('{"url": "https://e.com/a"}', "utf-8")
    assert refused(path).endswith("no record of a web archive: it needs filename, offset, length")
