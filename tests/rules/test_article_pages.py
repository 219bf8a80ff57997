import pytest

from seoaudit.testing import page
from seoaudit_rules.article_pages import is_article

TEXT = "<article><h1>Mint</h1><p>Mint spreads by its roots.</p></article>"

DATED = TEXT.replace("</h1>", "</h1><p>3 May 2024</p>")
SIGNED = TEXT.replace("</h1>", "</h1><p>By Mara Lind</p>")


def script(type_: str) -> str:
    data = f'{{"@context": "https://schema.org", "@type": "{type_}"}}'
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    "html",
    [
        TEXT,
        f'<meta property="og:type" content="article">{TEXT}',
        f'<meta property="og:type" content="website">{DATED}',
        f'<meta property="og:type" content="website">{SIGNED}',
        f'<body class="single single-post postid-7">{TEXT}',
        f'<body class="page page-id-7">{script("Article")}{TEXT}',
        script("NewsArticle") + TEXT,
        script("VideoObject") + TEXT,
    ],
)
def test_a_text_that_claims_to_be_nothing_else_is_an_article(html: str) -> None:
    assert is_article(page(html, url="https://e.com/mint"), 5)


@pytest.mark.parametrize(
    "html",
    [
        f'<meta property="og:type" content="Product.item">{TEXT}',
        f'<meta property="og:type" content="profile">{TEXT}',
        script("Product") + TEXT,
        script("FAQPage") + TEXT,
    ],
)
def test_a_page_that_says_what_else_it_is_is_believed(html: str) -> None:
    assert not is_article(page(html, url="https://e.com/mint"), 5)


@pytest.mark.parametrize(
    "html",
    [
        f'<body class="page-template-default page page-id-7">{TEXT}',
        f'<body class="page-template">{TEXT}',
        f'<body class="path-node page-node-type-page">{TEXT}',
        f'<meta property="og:type" content="website">{TEXT}',
    ],
)
def test_a_page_of_the_site_that_is_no_post_owes_no_author(html: str) -> None:
    assert not is_article(page(html, url="https://e.com/mint"), 5)


def test_a_front_page_and_a_few_words_are_no_article() -> None:
    assert not is_article(page(TEXT, url="https://e.com/"), 5)
    assert not is_article(page(TEXT), 6)


def test_tables_and_lists_of_many_words_are_no_article() -> None:
    rows = "<tr><td>Mint spreads by its roots.</td></tr>" * 40
    items = "<li>Mint spreads by its roots.</li>" * 40
    assert not is_article(page(f"<article><h1>Mint</h1><table>{rows}</table></article>"), 5)
    assert not is_article(page(f"<article><h1>Mint</h1><ul>{items}</ul></article>"), 5)
