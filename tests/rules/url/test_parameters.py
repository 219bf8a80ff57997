import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.url.parameters import Parameters


def canonical(href: str) -> str:
    return f'<link rel="canonical" href="{href}">'


def test_parameters_are_counted_also_empty_ones() -> None:
    [finding] = findings(Parameters, page("", url="https://e.com/a?b=1&c&d="))
    assert finding.params == {"count": 3}


@pytest.mark.parametrize("url", ["https://e.com/a", "https://e.com/a?", "https://e.com/a#?b=1"])
def test_a_plain_address_passes(url: str) -> None:
    assert keys(Parameters, page("", url=url)) == []


def test_a_plain_canonical_settles_it() -> None:
    html = canonical("https://e.com/a")
    assert keys(Parameters, page(html, url="https://e.com/a?utm_source=x")) == []


def test_a_canonical_with_parameters_does_not() -> None:
    html = canonical("https://e.com/a?b=1")
    assert keys(Parameters, page(html, url="https://e.com/a?b=1&utm_source=x")) == ["parameters"]
    assert keys(Parameters, html) == ["parameters"]


def test_one_in_the_body_does_not_settle_it() -> None:
    html = f"<body>{canonical('https://e.com/a')}"
    assert keys(Parameters, page(html, url="https://e.com/a?b=1")) == ["parameters"]


@pytest.mark.parametrize("url", [None, "https://e.com/", "https://e.com/?p=12"])
def test_an_address_without_a_path_is_left_to_another_rule(url: str | None) -> None:
    assert not applies(Parameters, page("", url=url))
