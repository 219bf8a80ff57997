from pathlib import Path

import pytest

from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap, KeyphraseMaps, MapRow


def found(pages: list[str], source: str = "-", url: str | None = None) -> str | None:
    """Return the page of the row that is found; the map is in the folder "site"."""
    rows = [MapRow(page, "apple tree") for page in pages]
    row = KeyphraseMap(rows, Path("site")).find(source, url)
    return row.page if row else None


@pytest.mark.parametrize(
    ("page", "source", "expected"),
    [
        ("a.html", "site/a.html", True),
        ("./a.html", "site/a.html", True),
        ("news/a.html", "site/news/a.html", True),
        ("news\\a.html", "site/news/a.html", True),
        ("a.html", "site/news/a.html", False),
        ("a.html", "a.html", False),
        ("أخبار/زيارة.html", "site/أخبار/زيارة.html", True),
        ("cafe\u0301.html", "site/caf\u00e9.html", True),
        ("a.html", str(Path("site/a.html").resolve()), True),
        ("a.html", "site/news/../a.html", True),
    ],
)
def test_a_file_is_named_as_seen_from_the_folder_of_the_map(
    page: str, source: str, expected: bool
) -> None:
    assert found([page], source) == (page if expected else None)


@pytest.mark.parametrize(
    ("page", "source", "expected"),
    [
        ("*.html", "site/a.html", True),
        ("*.html", "site/news/a.html", False),
        ("news/*", "site/news/a.html", True),
        ("news/*", "site/news/may/a.html", False),
        ("news/**", "site/news/may/a.html", True),
        ("**/a.html", "site/news/may/a.html", True),
        ("**/a.html", "site/a.html", True),
        ("?.html", "site/a.html", True),
        ("?.html", "site/ab.html", False),
        ("[a].html", "site/a.html", False),
        ("a+b*.html", "site/a+bc.html", True),
    ],
)
def test_a_pattern_stands_for_files(page: str, source: str, expected: bool) -> None:
    assert found([page], source) == (page if expected else None)


@pytest.mark.parametrize(
    ("page", "url", "expected"),
    [
        ("https://a.example/garden/", "https://a.example/garden/", True),
        ("https://a.example/garden", "https://A.example/garden/", True),
        ("https://a.example/زيارة", "https://a.example/%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9", True),
        ("https://a.example/%d8%b2%d9%8a%d8%a7%d8%b1%d8%a9", "https://a.example/زيارة", True),
        ("https://a.example/?p=5", "https://a.example/?p=5", True),
        ("https://a.example/?p=5", "https://a.example/?p=6", False),
        ("https://a.example/*?p=*", "https://a.example/x?p=6", True),
        ("https://a.example/garden/*", "https://a.example/garden/apple", True),
        ("https://a.example/garden/*", "https://b.example/garden/apple", False),
        ("/garden/apple", "https://a.example/garden/apple?utm=1#top", True),
        ("/garden/**", "https://a.example/garden/old/apple", True),
        ("/", "https://a.example/", True),
        ("/", "https://a.example/garden", False),
        ("/زيارة/*", "https://a.example/%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9/1", True),
    ],
)
def test_an_address_is_named_whole_or_by_its_path(page: str, url: str, expected: bool) -> None:
    assert found([page], url, url) == (page if expected else None)


def test_a_local_page_is_found_by_the_address_it_will_have() -> None:
    assert found(["/garden/"], "draft.html", "https://a.example/garden/") == "/garden/"


def test_the_row_that_says_most_about_a_page_is_found() -> None:
    pages = ["**", "news/**", "news/may/*.html", "news/may/a.html"]
    for rows in (pages, pages[::-1]):
        assert found(rows, "site/news/may/a.html") == "news/may/a.html"
        assert found(rows, "site/news/may/b.html") == "news/may/*.html"
        assert found(rows, "site/news/b.html") == "news/**"
        assert found(rows, "site/b.html") == "**"


def test_of_two_patterns_that_say_as_much_the_first_is_found() -> None:
    assert found(["a*.html", "*a.html"], "site/aa.html") == "a*.html"
    assert found(["*a.html", "a*.html"], "site/aa.html") == "*a.html"


def test_a_page_that_no_row_names_has_none() -> None:
    assert found([], "site/a.html") is None
    assert found(["a.html"], "-") is None
    assert found(["a.html"], "site/\0.html") is None


def test_a_limited_map_is_for_the_pages_in_its_folder(tmp_path: Path) -> None:
    rows = KeyphraseMap([MapRow("**", "tree")], tmp_path / "site")
    inside, outside = (str(tmp_path / name) for name in ("site/news/a.html", "a.html"))
    assert rows.find(outside, None)
    assert rows.limited().find(inside, None)
    for source in (outside, "-", "https://example.com/a", "site/\0.html"):
        assert rows.limited().find(source, None) is None


def test_of_several_maps_the_first_with_a_row_counts(tmp_path: Path) -> None:
    near = KeyphraseMap([MapRow("a.html", "apple")], tmp_path)
    far = KeyphraseMap([MapRow("*.html", "tree")], tmp_path)
    both = KeyphraseMaps([near, far])
    names = [both.find(str(tmp_path / name), None) for name in ("a.html", "b.html", "c.md")]
    assert [row and row.keyphrase for row in names] == ["apple", "tree", None]


def test_all_rows_that_match_a_page_are_known(tmp_path: Path) -> None:
    rows = KeyphraseMap([MapRow("*", "b"), MapRow("a.html", "a"), MapRow("x", "c")], tmp_path)
    matching = rows.matching(str(tmp_path / "a.html"), None)
    assert [row.keyphrase for row in matching] == ["a", "b"]
