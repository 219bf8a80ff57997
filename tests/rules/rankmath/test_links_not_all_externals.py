import pytest

from seoaudit_rules.rankmath.links_not_all_externals import LinksNotAllExternals
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<a href="https://example.org/x">x</a>', 2),
        ('<a href="https://example.org/x" rel="nofollow">x</a>', 0),
        ('<a href="https://example.org/x" rel="nofollow">x</a><a href="//example.org/y">y</a>', 2),
        ('<a href="https://example.org/x" rel="ugc">x</a>', 2),
        ('<a href="/x/">x</a>', 0),
        ("", 0),
    ],
)
def test_one_followed_link_to_another_site_is_enough(text: str, expected: int) -> None:
    assert points(LinksNotAllExternals, text, url="https://example.com/a") == expected
