import pytest

from seoaudit.testing import applies, keys, page
from seoaudit_rules.structured_data.article_missing import PARAGRAPHS, ArticleMissing

ARTICLE = f"<article>{PARAGRAPHS}</article>"


def script(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


def test_a_website_item_is_no_article() -> None:
    html = script('{"@context": "https://schema.org", "@type": "WebSite"}') + ARTICLE
    assert keys(ArticleMissing, html) == ["missing"]


def test_cards_of_other_articles_do_not_describe_this_one() -> None:
    card = (
        '<aside itemscope itemtype="https://schema.org/Article">'
        '<b itemprop="headline">Saws</b></aside>'
    )
    assert keys(ArticleMissing, card + ARTICLE) == ["missing"]


def test_broken_json_ld_is_left_to_its_own_rule() -> None:
    assert not applies(ArticleMissing, script('{"@type": "Article",}') + ARTICLE)


@pytest.mark.parametrize(
    "html",
    [
        "<p>A short note.</p>",
        f'<meta property="og:type" content="product">{ARTICLE}',
        f'<meta property="og:type" content="video.movie">{ARTICLE}',
        script('{"@context": "https://schema.org", "@type": "Recipe"}') + ARTICLE,
    ],
)
def test_what_is_no_article_is_not_judged(html: str) -> None:
    assert not applies(ArticleMissing, html)


def test_a_front_page_is_not_judged() -> None:
    assert not applies(ArticleMissing, page(ARTICLE, url="https://example.com/ar/"))


def test_a_recipe_inside_something_else_does_not_make_the_page_one() -> None:
    html = '{"@context": "https://schema.org", "@type": "WebPage", "about": {"@type": "Recipe"}}'
    assert keys(ArticleMissing, script(html) + ARTICLE) == ["missing"]


def test_the_length_of_an_article_can_be_set() -> None:
    assert applies(ArticleMissing, ARTICLE, min_words=320)
    assert not applies(ArticleMissing, ARTICLE, min_words=321)
