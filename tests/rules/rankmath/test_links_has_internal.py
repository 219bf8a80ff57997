import pytest

from seoaudit_rules.rankmath.links_has_internal import LinksHasInternal
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<a href="/x/">x</a>', 5),
        ('<a href="https://example.com/x">x</a>', 5),
        ('<a href="https://notexample.com/x">x</a>', 5),
        ('<a href="/">x</a>', 0),
        ('<a href="#x">x</a>', 0),
        ("<a href=/x/>x</a>", 0),
        ('<a href="mailto:a@example.com">x</a>', 0),
        ("", 0),
    ],
)
def test_one_link_within_the_site_is_enough(text: str, expected: int) -> None:
    assert points(LinksHasInternal, text, url="https://example.com/a") == expected
