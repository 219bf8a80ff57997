import pytest

from seoaudit_rules.links.errands import is_errand


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/login", True),
        ("/wp-login.php?redirect_to=%2F", True),
        ("/oak?replytocom=7", True),
        ("/go/?to=https://shop.example/", True),
        ("/oak?next=https%3A%2F%2Fsite.example%2Felm", True),
        ("/how-to-print-photos", False),
        ("/search-for-an-oak/", False),
        ("/guides/", False),
        ("", False),
    ],
)
def test_addresses_where_something_is_done(path: str, expected: bool) -> None:
    assert is_errand(f"https://site.example{path}") is expected


def test_no_address_at_all() -> None:
    assert not is_errand("https://[site")
