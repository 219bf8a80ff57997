import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.images.control_alt_missing import ControlAltMissing

TEXT = "<p>Prune the old apple tree in winter.</p>"


@pytest.mark.parametrize(
    "control",
    [
        '<input type="image" alt="Search">',
        '<input type="image" aria-label="Search">',
        '<input type="image" title="Search">',
        '<label>Search <input type="image"></label>',
        '<label for="go">Search</label><input type="image" id="go">',
        '<map><area href="/a" alt="Pears"></map>',
        '<map><area href="/a" alt="" aria-label="Pears"></map>',
    ],
)
def test_a_control_with_any_name_passes(control: str) -> None:
    assert keys(ControlAltMissing, page(TEXT + control, content="body")) == []


@pytest.mark.parametrize(
    ("control", "key"),
    [
        ('<input type="IMAGE" src="/i/go.png?v=2">', "button"),
        ('<input type="image" alt=" ">', "button"),
        ('<input type="image" name="search">', "button"),
        ('<label for="other">Search</label><input type="image" id="go">', "button"),
        ('<map><area href="/a"></map>', "area"),
        ('<map><area href="/a" alt=""></map>', "area"),
    ],
)
def test_a_control_without_one_is_told(control: str, key: str) -> None:
    assert keys(ControlAltMissing, page(TEXT + control, content="body")) == [key]


@pytest.mark.parametrize(
    "other",
    [
        '<input type="submit">',
        "<map><area></map>",
        '<input type="image" hidden>',
        '<div aria-hidden="true"><input type="image"></div>',
    ],
)
def test_what_is_no_control_of_the_page_is_not_judged(other: str) -> None:
    assert not applies(ControlAltMissing, page(TEXT + other, content="body"))


def test_each_control_takes_its_share() -> None:
    html = TEXT + '<input type="image"><input type="image" alt="Search">'
    assert [f.cost for f in findings(ControlAltMissing, page(html, content="body"))] == [0.5]
