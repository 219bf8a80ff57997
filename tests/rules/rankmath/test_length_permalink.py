import pytest

from seoaudit.testing import keys, page
from seoaudit_rules.rankmath.length_permalink import LengthPermalink
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.com/" + "a" * 55, 4),
        ("https://example.com/" + "a" * 56, 0),
        ("https://example.com/" + "ز" * 55, 4),
        ("https://example.com/" + "%D8%B2" * 55, 4),
        ("https://example.com/" + "😀" * 28, 0),
        (None, 0),
    ],
)
def test_the_decoded_address_is_measured(url: str | None, expected: int) -> None:
    assert points(LengthPermalink, url=url) == expected


def test_the_canonical_is_the_address_where_none_is_given() -> None:
    html = '<link rel="canonical" href="https://example.com/a/">'
    assert keys(LengthPermalink, page(html)) == []
