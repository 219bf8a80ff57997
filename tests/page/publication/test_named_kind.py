"""What content systems call the kind of a page."""

import pytest

from seoaudit.page.publication.page_kind import PageKind
from seoaudit.testing import page

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
STORY = f"<article class=hentry><h1>Fog</h1><p>{LONG}</p></article>"


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ("archive category category-4", PageKind.LIST),
        ("archive post-type-archive", PageKind.LIST),
        ("search search-results", PageKind.SEARCH),
        ("search search-no-results", PageKind.SEARCH),
        ("error404", PageKind.ERROR),
        ("attachment single single-attachment attachmentid-3", PageKind.ATTACHMENT),
        ("single single-post category-archive", PageKind.ARTICLE),
        ("archive", PageKind.ARTICLE),
        ("search", PageKind.ARTICLE),
        ("home page", PageKind.ARTICLE),
        ("archive tax-product_cat term-saws woocommerce woocommerce-page", PageKind.LIST),
        ("single single-product woocommerce woocommerce-page", PageKind.ARTICLE),
        ("page woocommerce-checkout woocommerce-page", PageKind.CHECKOUT),
        ("single single-post single-format-status", PageKind.NOTE),
        ("single single-post single-format-standard", PageKind.ARTICLE),
        ("mediawiki ltr ns-0 ns-subject page-Fog action-view", PageKind.ARTICLE),
        ("mediawiki rtl ns-0 ns-subject page-ضباب action-history", PageKind.HISTORY),
        ("mediawiki ltr ns-14 ns-subject action-view", PageKind.LIST),
        ("mediawiki ltr ns--1 ns-special mw-special-Recentchanges", PageKind.LIST),
        ("mediawiki ltr ns--1 ns-special mw-special-Search", PageKind.SEARCH),
        ("tag-template tag-boats", PageKind.LIST),
        ("post-template tag-boats", PageKind.ARTICLE),
        ("template-collection", PageKind.LIST),
        ("template-article", PageKind.ARTICLE),
        ("site com_content wrapper-static view-category layout-blog", PageKind.LIST),
        ("site com_content wrapper-static view-article no-layout", PageKind.ARTICLE),
        ("nojs notouch section-viewforum ltr", PageKind.LIST),
        ("nojs notouch section-viewtopic ltr", PageKind.ARTICLE),
        ("td-term", PageKind.LIST),
        ("td-section td-documentation", PageKind.LIST),
        ("td-page", PageKind.ARTICLE),
    ],
)
def test_the_classes_of_the_body_name_the_kind(classes: str, kind: PageKind) -> None:
    assert page(f"<body class='{classes}'>{STORY}").kind is kind


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ("blog-wrapper blog-list-page plugin-blog", PageKind.LIST),
        ("blog-wrapper blog-post-page plugin-blog", PageKind.ARTICLE),
        ("docs-wrapper docs-doc-page plugin-docs", PageKind.LIST),
        ("docs-wrapper docs-tags-doc-list-page", PageKind.LIST),
        ("mdx-wrapper mdx-page", PageKind.ARTICLE),
    ],
)
def test_docusaurus_names_the_kind_on_html(classes: str, kind: PageKind) -> None:
    assert page(f"<html class='{classes}'><body>{STORY}").kind is kind


def test_a_page_of_docusaurus_with_a_text_of_its_author_is_an_article() -> None:
    written = STORY.replace("<p>", "<div class='theme-doc-markdown markdown'><p>")
    assert page(f"<html class='docs-doc-page'><body>{written}").kind is PageKind.ARTICLE


def test_a_section_with_a_long_text_is_an_article() -> None:
    long = STORY.replace(LONG, f"{LONG} " * 20)
    assert page(f"<body class=td-section>{long}").kind is PageKind.ARTICLE


def test_dokuwiki_names_its_mode_inside_the_body() -> None:
    html = "<body><div id=dokuwiki__top class='site dokuwiki mode_{0} tpl_dokuwiki'>{1}</div>"
    assert page(html.format("revisions", STORY)).kind is PageKind.HISTORY
    assert page(html.format("search", STORY)).kind is PageKind.SEARCH
    assert page(html.format("show", STORY)).kind is PageKind.ARTICLE


def test_a_table_of_changes_between_versions_is_a_history() -> None:
    cells = "<tr><td class=diff-deletedline>Fog in May<td class=diff-addedline>Fog in June</tr>"
    changes = f"<table class='diff diff-contentalign-right'>{cells}</table>"
    assert page(f"<h1>الفرق بين المراجعتين</h1>{changes}{STORY}").kind is PageKind.HISTORY
    named = changes.replace("diff-deletedline", "old").replace("diff-addedline", "new")
    assert page(f"<h1>Two editions</h1>{named}{STORY}").kind is PageKind.ARTICLE
