import pytest

from seoaudit.sources.hosting.files.headers import header_rules, headers_for, path_pattern

TEXT = """
# for all
/*
  X-Frame-Options: DENY
  Link: </a.css>; rel=preload

https://example.com/private/:page
  X-Robots-Tag: noindex
  Link: </b.css>; rel=preload
  ! X-Frame-Options
/empty
"""


def test_headers_of_all_rules_that_fit_are_joined_and_taken_away() -> None:
    rules = list(header_rules(TEXT))
    both = "</a.css>; rel=preload, </b.css>; rel=preload"
    assert headers_for("/a", rules) == (
        ("X-Frame-Options", "DENY"),
        ("Link", "</a.css>; rel=preload"),
    )
    assert headers_for("/private/x", rules) == (("Link", both), ("X-Robots-Tag", "noindex"))


@pytest.mark.parametrize(
    ("source", "path", "fits"),
    [
        ("/*", "/a/b", True),
        ("/a/*", "/a", False),
        ("/a/:b", "/a/x", True),
        ("/a/:b", "/a/x/y", False),
        ("/*.html", "/a/b.html", True),
        ("/a.b", "/axb", False),
    ],
)
def test_paths_have_gaps(source: str, path: str, fits: bool) -> None:
    assert bool(path_pattern(source).fullmatch(path)) is fits
