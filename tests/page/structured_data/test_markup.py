import pytest

from seoaudit.page.structured_data.graph import Item, StructuredData
from seoaudit.testing import page

TYPE = 'itemscope itemtype="https://schema.org/Article"'


def read(html: str, url: str | None = None) -> StructuredData:
    return page(html, url=url).structured_data


def article(html: str) -> Item:
    [item] = read(html).typed(frozenset(("Article",)))
    return item


def texts(item: Item, name: str) -> list[str]:
    return [value.text for value in item.texts(name)]


class TestMicrodata:
    @pytest.mark.parametrize(
        ("html", "text"),
        [
            ('<meta itemprop="p" content="x">', "x"),
            ('<a itemprop="p" href="/jo">Jo</a>', "/jo"),
            ('<img itemprop="p" src="a.jpg" alt="A">', "a.jpg"),
            ('<time itemprop="p" datetime="2026-02-03">today</time>', "2026-02-03"),
            ('<time itemprop="p">3 February</time>', "3 February"),
            ('<data itemprop="p" value="5">five</data>', "5"),
            ('<span itemprop="p" content="x">shown</span>', "x"),
            ('<h1 itemprop="p">Pruning\n <b>apple</b> trees</h1>', "Pruning apple trees"),
            ('<H1 ITEMPROP="p">&Eacute;t&eacute;</H1>', "Été"),
            ('<p itemprop="q  p">both</p>', "both"),
            ('<p itemprop="https://schema.org/p">whole</p>', "whole"),
        ],
    )
    def test_the_value_is_that_of_the_attribute_or_the_text(self, html: str, text: str) -> None:
        assert texts(article(f"<div {TYPE}>{html}</div>"), "p") == [text]

    def test_items_hold_items_and_a_property_belongs_to_the_nearest(self) -> None:
        item = article(
            f'<div {TYPE}><p itemprop="author" itemscope itemtype="http://schema.org/Person">'
            '<b itemprop="name">Jo</b></p><i itemprop="name">Mint</i></div>'
        )
        [author] = item.items("author")
        assert (author.types, texts(author, "name")) == (("Person",), ["Jo"])
        assert texts(item, "name") == ["Mint"]

    def test_itemref_adds_what_stands_elsewhere(self) -> None:
        item = article(
            f'<div {TYPE} itemref="by none"></div><div id="by"><b itemprop="author">Jo</b>'
            '<div itemscope><b itemprop="author">not this</b></div></div>'
        )
        assert texts(item, "author") == ["Jo"]

    def test_a_property_of_no_item_is_none(self) -> None:
        assert read('<p itemprop="headline" itemscope-not>Mint</p>').items == ()

    def test_an_item_without_a_type_is_one(self) -> None:
        [item] = read('<div itemscope><p itemprop="name">Mint</p></div>').items
        assert item.types == ()

    def test_places_are_attributes_texts_and_tags(self) -> None:
        html = (
            f'<div {TYPE}><time itemprop=a DATETIME="2026">then</time>'
            "<h1 itemprop=b>Mint</h1><img itemprop=c></div>"
        )
        item = article(html)
        assert html[item.start : item.end] == 'itemtype="https://schema.org/Article"'
        places = [html[v.start : v.end] for name in "abc" for v in item.values(name)]
        assert places == ['DATETIME="2026"', "Mint", "<img itemprop=c>"]

    def test_an_attribute_can_be_written_anew_and_text_cannot(self) -> None:
        item = article(f'<div {TYPE}><meta itemprop=a content="x"><h1 itemprop=b>Mint</h1></div>')
        assert [v.rewritten('"2026"') for n in "ab" for v in item.texts(n)] == [
            'content="&quot;2026&quot;"',
            None,
        ]

    def test_what_a_template_holds_is_not_on_the_page(self) -> None:
        assert read(f"<template><div {TYPE}></div></template>").items == ()


class TestRdfa:
    def test_the_vocabulary_holds_for_what_is_inside(self) -> None:
        item = article(
            '<body vocab="http://schema.org/"><div typeof="Article"><h1 property="headline">Mint'
            '</h1><p property="author" typeof="Person"><b property="name">Jo</b></p>'
            '<meta property="datePublished" content="2026-02-03"></div>'
        )
        assert texts(item, "headline") == ["Mint"]
        assert texts(item.items("author")[0], "name") == ["Jo"]
        assert texts(item, "datePublished") == ["2026-02-03"]

    @pytest.mark.parametrize(
        "html",
        [
            '<div prefix="s: https://schema.org/" typeof="s:Article"><b property="s:headline">Mint',
            '<div typeof="schema:Article"><b property="schema:headline">Mint',
            '<p typeof="https://schema.org/Article"><b property="https://schema.org/headline">Mint',
        ],
    )
    def test_names_may_carry_their_vocabulary(self, html: str) -> None:
        assert texts(article(html), "headline") == ["Mint"]

    def test_a_resource_names_an_item(self) -> None:
        data = read(
            '<div vocab="https://schema.org/"><p typeof="Article" resource="#a">'
            '<b property="headline">Mint</b></p><p resource="#a"><b property="author">Jo</b></p>',
            url="https://e.com/a",
        )
        [item] = data.typed(frozenset(("Article",)))
        assert (item.id, texts(item, "author")) == ("https://e.com/a#a", ["Jo"])

    def test_open_graph_metas_are_no_items(self) -> None:
        assert read('<meta property="og:title" content="typeof=">').items == ()

    def test_names_of_other_vocabularies_are_not_those_of_schema_org(self) -> None:
        html = '<div vocab="http://xmlns.com/foaf/0.1/" typeof="Article"><b property="name">x</b>'
        [item] = read(html).items
        assert item.types == ("http://xmlns.com/foaf/0.1/Article",)
