"""Canonical URLs that scripts change."""

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.rendering.canonical_changed import CanonicalChanged

URL = "https://example.com/a"


def link(href: str) -> str:
    return f'<head><link rel="canonical" href="{href}"></head>'


def found(sent: str, rendered: str, headers: tuple[tuple[str, str], ...] = ()) -> list[str]:
    return keys(CanonicalChanged, page(sent, url=URL, rendered=rendered, headers=headers))


def test_one_that_only_a_script_sets_is_allowed() -> None:
    assert not applies(CanonicalChanged, page("<p>x", url=URL, rendered=link(URL)))


@pytest.mark.parametrize("same", ["/a", "https://EXAMPLE.com/a", "https://example.com:443/a"])
def test_the_same_address_written_otherwise_is_the_same(same: str) -> None:
    assert found(link(URL), link(same)) == []


def test_another_is_told_with_where_it_leads() -> None:
    [finding] = findings(CanonicalChanged, page(link(URL), url=URL, rendered=link("/b")))
    assert (finding.key, finding.params["rendered"]) == ("changed", "https://example.com/b")


def test_a_second_one_beside_the_first_is_another() -> None:
    assert found(link(URL), link(URL).replace("</head>", link("/b")[6:])) == ["changed"]


def test_a_script_may_not_take_it_away() -> None:
    assert found(link(URL), "<p>x") == ["removed"]


def test_that_of_the_header_stays_whatever_scripts_do() -> None:
    headers = (("Link", f'<{URL}>; rel="canonical"'),)
    assert found("<p>x", "<p>x", headers) == []
    assert found("<p>x", link("/b"), headers) == ["changed"]
