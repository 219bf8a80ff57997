import pytest

from seoaudit_rules.absolute_urls import absolute_url

BASE = "http://www.e.com/herbs/mint"


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("/a.jpg", "http://www.e.com/a.jpg"),
        ("a.jpg", "http://www.e.com/herbs/a.jpg"),
        ("images/a.jpg", "http://www.e.com/herbs/images/a.jpg"),
        ("../a.jpg", "http://www.e.com/a.jpg"),
        ("./a.jpg", "http://www.e.com/herbs/a.jpg"),
        ("//cdn.example/a.jpg", "http://cdn.example/a.jpg"),
        ("www.example.org/a", "http://www.example.org/a"),
        ("e.com/a", "http://e.com/a"),
        ("cdn.example/a.jpg", None),
        ("", None),
    ],
)
def test_an_address_without_its_scheme_is_told_from_a_relative_one(
    address: str, url: str | None
) -> None:
    assert absolute_url(BASE, address) == url


@pytest.mark.parametrize("base", [None, "http://["])
def test_without_a_base_nothing_is_whole(base: str | None) -> None:
    assert absolute_url(base, "/a.jpg") is None
