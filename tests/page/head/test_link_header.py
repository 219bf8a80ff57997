"""The links of a Link header, as in https://www.rfc-editor.org/rfc/rfc8288#section-3."""

import pytest

from seoaudit.page.head.link_header import read_link_header


def test_several_links_in_one_header_are_told_apart() -> None:
    header = '<https://e.com/a,b;c>; rel="canonical", </fr>;REL=alternate; hreflang=fr'
    first, second = read_link_header(header)
    assert first.href == "https://e.com/a,b;c"
    assert first.rel == {"canonical"}
    assert second.parameters == {"rel": "alternate", "hreflang": "fr"}


def test_brackets_and_commas_inside_quotes_are_text() -> None:
    [link] = read_link_header('</a>; title="x, <y>; rel=z"; rel="prev canonical"')
    assert link.rel == {"prev", "canonical"}


def test_of_a_parameter_given_twice_the_first_counts() -> None:
    [link] = read_link_header("</a>; rel=prev; rel=canonical")
    assert link.rel == {"prev"}


def test_a_quoted_value_is_read_without_its_backslashes() -> None:
    [link] = read_link_header(r'</a>; title="the \"new\" one, with a \\"; rel=canonical')
    assert link.parameters["title"] == 'the "new" one, with a \\'
    assert link.rel == {"canonical"}


def test_a_parameter_without_a_value_is_there_and_empty() -> None:
    [link] = read_link_header("<https://e.com/مقال>; crossorigin; rel = preload")
    assert link.href == "https://e.com/مقال"
    assert link.parameters == {"crossorigin": "", "rel": "preload"}


@pytest.mark.parametrize("header", ["", "junk", "</a", "; rel=canonical", "a>; rel=canonical"])
def test_a_header_without_an_address_in_brackets_has_no_link(header: str) -> None:
    assert list(read_link_header(header)) == []


def test_what_follows_a_quote_that_is_never_closed_is_no_parameter() -> None:
    [link] = read_link_header('</a>; hreflang=ar; title="open; rel=canonical')
    assert link.parameters["hreflang"] == "ar"
    assert link.rel == frozenset()
