import pytest

from seoaudit_rules.rankmath.links_has_externals import LinksHasExternals
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<a href="https://example.org/x">x</a>', 4),
        ('<a href="https://example.org/x" rel="nofollow">x</a>', 4),
        ('<a href="https://sub.example.com/x">x</a>', 0),
        ('<a href="/x/">x</a>', 0),
        ("", 0),
    ],
)
def test_one_link_to_another_site_is_enough(text: str, expected: int) -> None:
    assert points(LinksHasExternals, text, url="https://example.com/a") == expected


def test_a_short_domain_with_www_is_another_site_without_it() -> None:
    text = '<a href="https://example.com/x">x</a>'
    assert points(LinksHasExternals, text, url="https://www.example.com/a") == 4
