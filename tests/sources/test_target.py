"""Sources become single pages, in order and each once."""

from pathlib import Path

import pytest

from seoaudit.errors import SourceError
from seoaudit.sources.exclusion.exclusion import Exclusion, LeftOut, Reason, Why
from seoaudit.sources.target import Target, find
from tests.sources.saved import write

pytestmark = pytest.mark.usefixtures("folder")


def one(source: str) -> Target:
    [target] = find([source]).targets
    assert isinstance(target, Target)
    return target


def refused(source: str) -> SourceError:
    [error] = find([source]).targets
    assert isinstance(error, SourceError)
    return error


def names(*sources: str) -> list[str]:
    found = list(find(sources).targets)
    assert all(isinstance(target, Target) for target in found), found
    return [target.name for target in found if isinstance(target, Target)]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("-", "stdin"),
        ("https://example.com/a", "url"),
        ("HTTP://example.com", "url"),
        ("gone.html", "file"),
        ("./-", "file"),
        ("www.example.com", "file"),
        ("مقال.html", "file"),
        ("gone.warc.gz", "archive"),
    ],
)
def test_a_name_alone_tells_the_kind(source: str, kind: str) -> None:
    assert one(source)[:3] == (kind, source, "")


def test_a_page_of_a_folder_remembers_the_folder() -> None:
    name = write("site/news/a.html")
    assert one("site")[:3] == ("file", str(Path(name)), "site")
    assert one(name).folder == ""
    assert one("site/*/a.html").folder == ""


@pytest.mark.parametrize("name", ["[draft].html", "a?.html"])
def test_a_file_whose_name_is_a_pattern_is_a_file(name: str) -> None:
    if "?" in name and Path("C:/").drive:
        pytest.skip("this system has no such names")
    write(name)
    write("d.html")
    assert names(name) == [name]


def test_sources_come_in_the_order_they_are_named() -> None:
    write("site/b.html")
    write("a.html")
    sources = ["https://example.com/", "site", "-", "a.html"]
    assert names(*sources) == ["https://example.com/", str(Path("site/b.html")), "-", "a.html"]


def test_a_page_is_named_once(folder: Path) -> None:
    write("site/a.html")
    inside = str(Path("site/a.html"))
    assert names("site", inside, f"./{inside}", str(folder / inside), "site/*.html") == [inside]
    assert names("-", "https://example.com/a", "-", "https://example.com/a") == [
        "-",
        "https://example.com/a",
    ]


def test_urls_that_differ_are_two_pages() -> None:
    assert (
        len(names("https://example.com/a", "https://example.com/a/", "https://example.com/A")) == 3
    )


def test_a_list_is_read_once() -> None:
    write("urls.txt", b"https://example.com/a\n@urls.txt\n")
    assert names("@urls.txt", "@./urls.txt") == ["https://example.com/a"]


@pytest.mark.parametrize("source", ["ftp://example.com/a", "https://", "file:///a.html"])
def test_a_url_of_no_page_stands_in_its_place_as_an_error(source: str) -> None:
    first, second = find([source, "a.html"]).targets
    assert isinstance(first, SourceError)
    assert first.source == source
    assert isinstance(second, Target)


@pytest.mark.parametrize(("source", "shown"), [("", '""'), ("  ", "  ")])
def test_a_name_of_nothing_says_so(source: str, shown: str) -> None:
    error = refused(source)
    assert (error.source, error.message) == (
        shown,
        "empty source: name a file, folder or URL",
    )


def test_a_folder_without_pages_and_a_pattern_without_files_are_errors() -> None:
    Path("empty").mkdir()
    assert refused("empty").source == "empty"
    assert refused("*.html").source == "*.html"
    assert refused("@gone.txt").source == "@gone.txt"


@pytest.mark.parametrize("name", ["n" * 5000, "a\0b"])
def test_an_impossible_name_is_a_file_that_reading_will_miss(name: str) -> None:
    assert one(name).kind == "file"


def test_standard_input_may_stand_for_a_file() -> None:
    assert find(["-"], stdin_filename="a.md").targets == (Target("stdin", "a.md"),)


def test_what_is_left_out_comes_beside_the_pages() -> None:
    write("site/drafts/a.md")
    write("site/b.md")
    found = find(["site"], Exclusion((("", "drafts"),)))
    assert [target.name for target in found.targets if isinstance(target, Target)] == [
        str(Path("site/b.md"))
    ]
    assert found.left_out == (LeftOut(1, Why(Reason.EXCLUDED)),)


def test_a_file_named_itself_is_read_even_if_it_is_excluded() -> None:
    name = write("drafts/a.md")
    write("list", b"drafts/a.md")
    exclusion = Exclusion((("", "drafts"),))
    for source in (name, "@list"):
        assert find([source], exclusion).targets == (Target("file", str(Path(name))),)


def test_a_pattern_finds_archives_which_know_what_to_leave_out() -> None:
    write("a.warc.gz")
    write("b.tar.gz")
    exclusion = Exclusion(((".", "/tag/"),))
    assert find(["*.gz"], exclusion).targets == (
        Target("archive", "a.warc.gz", exclude=("/tag/",)),
    )
