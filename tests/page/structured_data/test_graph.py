"""JSON-LD, microdata and RDFa of one page as one graph of items."""

import pytest

from seoaudit.page.structured_data.graph import StructuredData
from seoaudit.testing import page

ARTICLE = frozenset(("Article",))
JSON = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", '
    '"@id": "%s", "headline": "Mint"}</script>'
)
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/Article" itemid="%s">'
    "<b itemprop=author>Jo</b></div>"
)
RDFA = (
    '<div vocab="https://schema.org/" typeof="Article" resource="%s">'
    "<b property=about>نعناع</b></div>"
)


def read(html: str, url: str | None = None) -> StructuredData:
    return page(html, url=url).structured_data


def test_what_is_said_of_one_id_in_three_syntaxes_is_one_item() -> None:
    id_ = "https://e.com/a"
    [item] = read(RDFA % id_ + MICRODATA % id_ + JSON % id_).items
    said = {name: [value.text for value in item.texts(name)] for name in item.properties}
    assert said == {"headline": ["Mint"], "author": ["Jo"], "about": ["نعناع"]}
    assert item.syntax == "json-ld"


def test_items_without_a_common_id_are_in_order_of_their_syntax() -> None:
    items = read(RDFA % "#r" + MICRODATA % "#m" + JSON % "#j", "https://e.com/a").items
    assert [(item.syntax, item.id) for item in items] == [
        ("json-ld", "https://e.com/a#j"),
        ("microdata", "https://e.com/a#m"),
        ("rdfa", "https://e.com/a#r"),
    ]


def test_a_relative_id_is_the_absolute_one_of_the_page_and_stays_without_its_url() -> None:
    assert len(read(JSON % "#a" + MICRODATA % "https://e.com/a#a", "https://e.com/a").items) == 1
    assert [item.id for item in read(JSON % "#a").items] == ["#a"]


@pytest.mark.parametrize("html", ["", "<p>typeof= itemscope</p>", "<frameset><frame></frameset>"])
def test_a_page_without_structured_data_has_no_items(html: str) -> None:
    assert read(html).items == ()


def test_items_are_chosen_by_any_of_their_types() -> None:
    data = read(JSON % "#a" + '<div itemscope itemtype="https://schema.org/Person"><b itemprop=x>')
    assert [item.types for item in data.typed(ARTICLE)] == [("Article",)]
    assert len(data.typed(frozenset(("Person", "Article")))) == 2
    assert data.typed(frozenset(("Event",))) == []


def test_one_block_that_cannot_be_read_leaves_the_items_of_the_others() -> None:
    data = read(JSON % "#a" + '<script type="application/ld+json">{"a": </script>')
    assert not data.is_readable
    assert len(data.items) == 1
    assert read(JSON % "#a").is_readable
