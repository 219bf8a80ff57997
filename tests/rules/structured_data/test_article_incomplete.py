import json

import pytest

from seoaudit.testing import applies, findings
from seoaudit_rules.structured_data.article_incomplete import ArticleIncomplete

WHOLE = {
    "@context": "https://schema.org",
    "@type": "Article",
    "headline": "Mint",
    "image": "https://e.com/a.jpg",
    "datePublished": "2026-02-03",
    "dateModified": "2026-02-03",
    "author": {"@type": "Person", "name": "Jo", "url": "https://e.com/jo"},
}


def script(*items: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(i)}</script>' for i in items)


def left_out(**changes: object) -> str | None:
    found = findings(ArticleIncomplete, script({**WHOLE, **changes}))
    return str(found[0].params["names"]) if found else None


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({}, None),
        ({"headline": " "}, "headline"),
        ({"image": {}}, "image"),
        ({"image": {"@type": "ImageObject", "url": "a.jpg"}}, None),
        ({"image": ["a.jpg", "b.jpg"]}, None),
        ({"author": "Jo"}, "author.url"),
        ({"author": [{"name": "Jo"}, {"name": "Al", "sameAs": "https://al.example"}]}, None),
        ({"author": {"url": "https://e.com/jo"}}, "author.name"),
        ({"author": None}, "author"),
        ({"author": {}}, "author"),
        ({"image": None, "author": "Jo"}, "image, author.url"),
    ],
)
def test_every_recommended_property_is_looked_for(
    changes: dict[str, object], names: str | None
) -> None:
    assert left_out(**changes) == names


def test_each_property_costs_a_sixth() -> None:
    [finding] = findings(ArticleIncomplete, script({**WHOLE, "author": None, "image": None}))
    assert finding.cost == 0.5


def test_the_author_may_be_told_elsewhere_by_id() -> None:
    person = {"@context": "https://schema.org", "@type": "Person", "@id": "#jo", "name": "Jo"}
    item = {**WHOLE, "author": {"@id": "#jo"}}
    assert not findings(ArticleIncomplete, script(item, {**person, "url": "https://e.com/jo"}))


def test_two_items_of_one_article_complete_each_other() -> None:
    html = (
        '<h1>Mint</h1><article itemscope itemtype="https://schema.org/Article"><p>Mint spreads.'
        '</p><meta itemprop="image" content="a.jpg"></article>'
    )
    without = {**WHOLE, "image": None}
    [alone] = findings(ArticleIncomplete, script(without))
    assert alone.params == {"names": "image"}
    assert not findings(ArticleIncomplete, script(without) + html)


def test_the_finding_points_at_the_type() -> None:
    html = script({**WHOLE, "image": None})
    [finding] = findings(ArticleIncomplete, html)
    assert html[finding.start : finding.end] == '"Article"'


def test_a_page_without_an_article_item_is_not_judged() -> None:
    assert not applies(ArticleIncomplete, "<h1>Mint</h1>")
    assert not applies(ArticleIncomplete, script({**WHOLE, "@type": "Event"}))
