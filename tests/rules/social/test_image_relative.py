import pytest

from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.social.image_relative import ImageRelative

URL = "https://e.com/herbs/mint"


def image(address: str, name: str = "og:image") -> str:
    return f'<meta property="{name}" content="{address}">'


@pytest.mark.parametrize(
    "address", ["https://e.com/a.jpg", "http://e.com/a.jpg", " https://e.com/تفاح.jpg\n"]
)
def test_a_whole_address_is_right(address: str) -> None:
    assert keys(ImageRelative, image(address)) == []


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("/a.jpg", "https://e.com/a.jpg"),
        ("a.jpg", "https://e.com/herbs/a.jpg"),
        ("//cdn.e.com/a.jpg", "https://cdn.e.com/a.jpg"),
        ("www.e.com/a.jpg", "https://www.e.com/a.jpg"),
        ("e.com/a.jpg", "https://e.com/a.jpg"),
        ("/a.jpg?w=1&amp;h=2", "https://e.com/a.jpg?w=1&amp;h=2"),
    ],
)
def test_an_address_is_made_whole_where_it_is_known(address: str, whole: str) -> None:
    html = image(address)
    [finding] = findings(ImageRelative, page(html, url=URL))
    assert finding.key == "relative"
    assert finding.fix is not None
    assert apply(html, [finding.fix]) == image(whole)


def test_a_host_of_another_site_is_not_guessed() -> None:
    [finding] = findings(ImageRelative, page(image("cdn.example/a.jpg"), url=URL))
    assert (finding.key, finding.fix) == ("relative", None)


def test_without_the_address_of_the_page_nothing_is_guessed() -> None:
    [finding] = findings(ImageRelative, image("/a.jpg"))
    assert (finding.key, finding.fix) == ("relative", None)


@pytest.mark.parametrize("address", ["data:image/png;base64,R0", "file:///a.jpg", "{{ image }}"])
def test_what_nobody_can_load_is_told(address: str) -> None:
    assert keys(ImageRelative, page(image(address), url=URL)) == ["unusable"]


def test_pictures_for_x_count_too_and_each_costs_its_share() -> None:
    html = image("https://e.com/a.jpg") + image("/a.jpg", "twitter:image")
    [finding] = findings(ImageRelative, html)
    assert (finding.params["name"], finding.cost) == ("twitter:image", 0.5)
    assert html[finding.start : finding.end] == 'content="/a.jpg"'


def test_a_page_without_pictures_to_share_is_not_judged() -> None:
    assert not applies(ImageRelative, image(" "))
