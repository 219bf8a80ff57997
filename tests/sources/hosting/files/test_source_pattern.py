import pytest

from seoaudit.sources.hosting.files.source_pattern import source_pattern


@pytest.mark.parametrize(
    ("source", "path", "groups"),
    [
        ("/a", "/a", {}),
        ("/a/:b", "/a/x", {"b": "x"}),
        ("/a/:b", "/a/x/y", None),
        ("/a/:b*", "/a", {"b": None}),
        ("/a/:b*", "/a/x/y", {"b": "x/y"}),
        ("/a/:b+", "/a", None),
        ("/a/:b?", "/a", {"b": None}),
        ("/a/:b?", "/a/x", {"b": "x"}),
        ("/:a-:b", "/x-y", {"a": "x", "b": "y"}),
        ("/:id(\\d{1,3})", "/123", {"id": "123"}),
        ("/:id(\\d{1,3})", "/1234", None),
        ("/((?!api/).*)", "/pages/x", {}),
        ("/((?!api/).*)", "/api/x", None),
        ("/a\\(b\\)", "/a(b)", {}),
        ("/a{/b}?", "/a/b", {}),
        ("/a{/b}?", "/a", {}),
        ("/:file.html", "/x.html", {"file": "x"}),
        ("/A", "/a", None),
    ],
)
def test_a_path_fits_or_not(source: str, path: str, groups: dict[str, str] | None) -> None:
    pattern = source_pattern(source)
    assert pattern is not None
    found = pattern.fullmatch(path)
    assert (found.groupdict() if found else None) == groups


@pytest.mark.parametrize("source", ["a", "", "/(", "/a)", "/a**", "/:a(", "/:a/:a"])
def test_what_is_no_pattern_is_not_understood(source: str) -> None:
    assert source_pattern(source) is None
