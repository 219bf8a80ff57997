import json

import pytest

from seoaudit.testing import page

TEXT = "<h1>Pruning apple trees</h1><p>Prune in late winter, on a dry day, with a clean saw.</p>"
URL = "https://e.com/apple-trees"


def script(*items: object) -> str:
    data = json.dumps({"@context": "https://schema.org", "@graph": items}, ensure_ascii=False)
    return f'<script type="application/ld+json">{data}</script>'


def told(html: str, url: str | None = URL) -> list[str]:
    """Return the headlines of the items that describe the article."""
    items = page(html, url=url).article_items
    return [value.text for item in items for value in item.texts("headline", "name")]


@pytest.mark.parametrize(
    "type_", ["Article", "NewsArticle", "BlogPosting", "OpinionNewsArticle", "TechArticle"]
)
def test_the_only_item_of_an_article_type_describes_the_article(type_: str) -> None:
    assert told(TEXT + script({"@type": type_, "headline": "Saws"})) == ["Saws"]


@pytest.mark.parametrize("type_", ["WebPage", "Recipe", "CreativeWork", "article"])
def test_items_of_other_types_do_not(type_: str) -> None:
    assert told(TEXT + script({"@type": type_, "headline": "Pruning apple trees"})) == []


def test_cards_of_related_stories_are_left_out() -> None:
    cards = [{"@type": "Article", "headline": f"Saw {n}", "url": f"/saw-{n}"} for n in range(3)]
    own = {"@type": "Article", "headline": "Pruning", "url": "http://www.e.com/apple-trees/"}
    assert told(TEXT + script(*cards, own)) == ["Pruning"]
    assert told(TEXT + script(*cards)) == []


def test_an_item_with_the_headline_of_the_page_is_its_own() -> None:
    items = ({"@type": "Article", "headline": name} for name in ("Saws", "PRUNING  apple trees"))
    assert told(TEXT + script(*items)) == ["PRUNING  apple trees"]


@pytest.mark.parametrize(
    "page_",
    [URL, {"@id": URL}, {"@type": "WebPage", "@id": URL}, {"@type": "WebPage", "url": URL}],
)
def test_an_item_may_name_its_page_in_many_ways(page_: object) -> None:
    other = {"@type": "Article", "headline": "Saws"}
    own = {"@type": "Article", "headline": "Own", "mainEntityOfPage": page_}
    assert told(TEXT + script(other, own)) == ["Own"]


def test_the_only_item_is_not_taken_where_it_is_part_of_a_list() -> None:
    html = script(
        {"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "Saws"}]}
    )
    assert told(TEXT + html) == []


def test_microdata_around_the_article_describes_it_and_a_card_beside_it_does_not() -> None:
    card = (
        '<aside><div itemscope itemtype="https://schema.org/Article">'
        '<b itemprop="headline">Saws</b></div></aside>'
    )
    own = (
        '<article itemscope itemtype="https://schema.org/Article">'
        '<meta itemprop="headline" content="Own">'
        f"{TEXT}</article>"
    )
    assert told(card + own) == ["Own"]
    assert told(f"{card}<article>{TEXT}</article>") == []


def test_json_ld_and_microdata_may_both_describe_it() -> None:
    html = script({"@type": "Article", "headline": "Pruning", "url": URL})
    html += f'<article itemscope itemtype="https://schema.org/Article">{TEXT}</article>'
    assert len(page(html, url=URL).article_items) == 2


def test_a_page_without_an_address_is_known_by_its_headline() -> None:
    items = ({"@type": "Article", "headline": name} for name in ("Saws", "Pruning apple trees"))
    assert told(TEXT + script(*items), url=None) == ["Pruning apple trees"]


@pytest.mark.parametrize("use", ["liveBlogUpdate", "comment", "isBasedOn"])
def test_an_entry_a_comment_or_a_source_of_an_article_is_not_the_article(use: str) -> None:
    entry = {"@type": "BlogPosting", "headline": "The first buds", "url": f"{URL}#entry-7"}
    live = {"@type": "LiveBlogPosting", "headline": "Pruning live", "url": URL, use: [entry]}
    assert told(TEXT + script(live)) == ["Pruning live"]


def test_an_article_that_a_page_or_blog_names_as_its_own_stays() -> None:
    own = {"@type": "BlogPosting", "headline": "Pruning", "url": URL}
    assert told(TEXT + script({"@type": "Blog", "name": "Trees", "blogPost": own})) == ["Pruning"]
