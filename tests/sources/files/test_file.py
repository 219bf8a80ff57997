"""Files, folders and globs."""

import os
from pathlib import Path

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError, UsageError
from seoaudit.sources.content import kinds
from seoaudit.sources.files import file
from seoaudit.sources.reading import read

PAGE = b"<title>Apples</title>"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, body: bytes = PAGE) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return name


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
    assert "no .html, .htm, .md, .markdown or .mdx file" in refused("site")


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


def test_a_page_named_twice_is_read_once(folder: Path) -> None:
    write("site/a.html")
    inside = str(Path("site/a.html"))
    assert names("site", inside, f"./{inside}", str(folder / inside), "site/*.html") == [inside]


def test_errors_stand_in_their_place_and_cost_nothing_else() -> None:
    write("a.html")
    write("b.html")
    first, second, third = read(["a.html", "missing.html", "b.html"])
    assert isinstance(first, Document)
    assert isinstance(second, SourceError)
    assert isinstance(third, Document)


def test_a_missing_file_names_the_nearest() -> None:
    write("articles/article.html")
    assert "Did you mean article.html?" in refused("articles/artcle.html")


def test_a_missing_file_with_no_neighbour_says_where_was_looked(folder: Path) -> None:
    assert str(folder) in refused("zzz.html")


def test_a_missing_folder_is_named() -> None:
    assert "folder content not found" in refused("content/a.html")


def test_an_address_without_its_scheme_is_recognised() -> None:
    assert "https://www.example.com" in refused("www.example.com")


@pytest.mark.parametrize("body", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_says_so(body: bytes) -> None:
    assert "empty" in refused(write("a.html", body))


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"GIF89a", "a GIF image"),
        (b"RIFF\x10\n\0\0WEBPVP8 ", "a WebP image"),
        (b"\0\0\0 ftypavif", "an AVIF or HEIC image"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG image"),
        (b"PK\x03\x04\x14\0", "a ZIP archive or an office document"),
        (bytes(range(256)) * 4, "a binary file"),
        ("<p>x".encode("utf-16-le"), "a binary file"),
    ],
)
def test_what_is_no_page_is_named(body: bytes, kind: str) -> None:
    assert kind in refused(write("a.html", body))


@pytest.mark.parametrize(
    "body",
    [
        "<p>مرحبا".encode("utf-16"),
        "<p>مرحبا".encode("cp1256"),
        b"<p>one \0 NUL in a long enough line of text",
        b"\x1b$B$3\x1b(B" * 9,
        b"<p>\xff\xfe\xfd",
        b"x\n" * 5000 + bytes(5000),
    ],
)
def test_text_in_any_encoding_is_a_page(body: bytes) -> None:
    [page] = read([write("a.html", body)])
    assert isinstance(page, Document)
    assert page.body == body


def test_a_file_above_the_limit_is_refused_and_one_at_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(file, "MAX_BYTES", 2**20)
    write("a.html", b"x" * 2**20)
    write("b.html", b"x" * (2**20 + 1))
    assert names("a.html") == ["a.html"]
    assert "exceeds the 1 MB limit" in refused("b.html")


def test_the_limit_is_50_mb() -> None:
    assert "50 MB" in kinds.too_big(kinds.MAX_BYTES)


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


def test_a_name_of_nothing_is_one_line() -> None:
    assert "empty" in refused("")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("ftp://example.com/a", "ftp:// URLs are not supported"),
        ("file:///tmp/a.html", "without file://"),
        ("http:/example.com", "invalid URL"),
        ("https://", "invalid URL"),
        ("http://example.com:port/", "invalid URL"),
        ("http://[::1/", "invalid URL"),
        ("https://exa mple.com/", "invalid URL"),
    ],
)
def test_an_address_that_is_none_says_why(source: str, reason: str) -> None:
    assert reason in refused(source)


def test_the_address_that_a_file_will_have_is_put_on_it() -> None:
    write("a.html")
    [page] = read(["a.html"], url="https://example.com/a")
    assert page == Document(PAGE, "https://example.com/a", source="a.html")


def test_one_address_for_several_pages_is_a_mistake() -> None:
    write("site/a.html")
    write("site/b.html")
    with pytest.raises(UsageError, match="several"):
        read(["site"], url="https://example.com/a")


@pytest.mark.parametrize("url", ["example", "/a", "", "https://"])
def test_an_address_that_no_page_can_have_is_a_mistake(url: str) -> None:
    with pytest.raises(UsageError, match="use the form https://example"):
        read(["a.html"], url=url)
