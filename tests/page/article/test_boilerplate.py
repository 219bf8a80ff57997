"""The role of an element, by its tag, role attribute, classes and id."""

import pytest

from seoaudit.page.article.boilerplate import (
    PageRole,
    role_named,
    role_of,
    signs,
)
from seoaudit.page.tree.tree import Element, Tree


def element(tag: str) -> Element:
    name = tag.strip("<>").split()[0]
    return Tree(f"<body>{tag}نص").by_tag(name)[0]


@pytest.mark.parametrize(
    ("tag", "role"),
    [
        ("<nav>", PageRole.MENU),
        ("<menu>", PageRole.MENU),
        ("<aside>", PageRole.NAVIGATION),
        ("<footer>", PageRole.NAVIGATION),
        ("<div role=navigation>", PageRole.MENU),
        ("<div role=doc-toc>", PageRole.MENU),
        ("<div role=contentinfo>", PageRole.NAVIGATION),
        ("<form>", PageRole.ASIDE),
        ("<search>", PageRole.ASIDE),
        ("<div role=banner>", PageRole.ASIDE),
        ("<div role=complementary>", PageRole.ASIDE),
        ("<header>", PageRole.UNKNOWN),
        ("<main>", PageRole.UNKNOWN),
        ("<div role=main>", PageRole.UNKNOWN),
        ("<div>", PageRole.UNKNOWN),
    ],
)
def test_a_tag_or_role_gives_an_element_its_part(tag: str, role: PageRole) -> None:
    assert role_of(element(tag)) is role


def test_a_tag_that_is_never_an_article_goes_before_names() -> None:
    assert role_of(element("<nav class=entry-content>")) is PageRole.MENU
    assert role_of(element("<footer class=entry-content>")) is PageRole.NAVIGATION


def test_a_name_that_is_never_an_article_goes_before_a_form() -> None:
    assert role_of(element("<form class=comments>")) is PageRole.NAVIGATION
    assert role_of(element("<form class=entry-content>")) is PageRole.ASIDE


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("sidebar", PageRole.NAVIGATION),
        ("left-sidebar", PageRole.NAVIGATION),
        ("ads", PageRole.NAVIGATION),
        ("related_posts", PageRole.NAVIGATION),
        ("comentários", PageRole.NAVIGATION),
        ("author-bio", PageRole.ASIDE),
        ("authorBox", PageRole.ASIDE),
        ("tags", PageRole.ASIDE),
        ("entry-content", PageRole.BODY),
        ("entryContent", PageRole.BODY),
        ("post__body", PageRole.BODY),
        ("hentry", PageRole.BODY),
        ("byline", PageRole.METADATA),
        ("post-date", PageRole.METADATA),
        ("lead", PageRole.UNKNOWN),
        ("مقال", PageRole.UNKNOWN),
    ],
)
def test_a_class_and_an_id_mean_the_same(name: str, role: PageRole) -> None:
    assert role_named(element(f"<div class='{name}'>")) is role
    assert role_named(element(f"<div id='{name}'>")) is role


@pytest.mark.parametrize(
    "name", ["download", "loadstone", "sharepoint", "navigator", "adapter", "commentator"]
)
def test_a_name_that_only_contains_the_letters_of_a_word_means_nothing(name: str) -> None:
    assert role_named(element(f"<div class={name}>")) is PageRole.UNKNOWN


@pytest.mark.parametrize(
    "name", ["category-ads", "tag-comments", "has-sidebar", "post-7-nav", "md:hidden", "post"]
)
def test_a_class_about_the_state_or_subject_of_an_article_means_nothing(name: str) -> None:
    assert role_named(element(f"<div class='{name}'>")) is PageRole.UNKNOWN


def test_of_several_names_the_strongest_counts_whatever_their_order() -> None:
    for names in ("byline entry-content comments", "comments byline entry-content"):
        assert role_named(element(f"<div class='{names}'>")) is PageRole.NAVIGATION
    assert role_named(element("<div class='byline entry-content'>")) is PageRole.BODY
    assert role_named(element("<div class=byline id=promo>")) is PageRole.ASIDE


def test_a_page_builder_prefix_is_no_widget() -> None:
    assert role_named(element("<div class='elementor-widget'>")) is PageRole.UNKNOWN
    assert role_named(element("<div class='elementor-widget-sidebar'>")) is PageRole.NAVIGATION


def test_the_id_of_a_heading_is_only_its_text() -> None:
    assert role_of(element("<h2 id=comments>")) is PageRole.UNKNOWN
    assert role_of(element("<h2 class=comments>")) is PageRole.NAVIGATION


def test_a_long_id_is_a_heading_made_into_an_address() -> None:
    assert role_named(element("<div id=how-to-share>")) is PageRole.NAVIGATION
    assert role_named(element("<div id=how-we-came-to-share>")) is PageRole.UNKNOWN


@pytest.mark.parametrize(
    "name",
    [
        "col-print-12",
        "d-print-none",
        "hidden-print",
        "field--label-hidden",
        "overflow-hidden",
        "hidden-xs",
        "paywall",
        "subscriber-only",
        "not-a-paywall",
        "wp-block-buttons",
        "wp-block-cover",
    ],
)
def test_a_class_for_looks_or_for_what_the_author_placed_means_nothing(name: str) -> None:
    assert role_named(element(f"<div class='{name}'>")) is PageRole.UNKNOWN


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("hidden", PageRole.NAVIGATION),
        ("d-none", PageRole.NAVIGATION),
        ("paywall-offer", PageRole.ASIDE),
        ("print-button", PageRole.METADATA),
        ("visually-hidden", PageRole.ASIDE),
        ("breadcrumbs", PageRole.MENU),
        ("page-links", PageRole.MENU),
        ("post-nav-links", PageRole.MENU),
        ("wp-block-latest-posts", PageRole.ASIDE),
    ],
)
def test_what_is_hidden_or_offered_is_beside_the_article(name: str, role: PageRole) -> None:
    assert role_named(element(f"<div class='{name}'>")) is role


@pytest.mark.parametrize("name", ["NavQ2r", "ShareB", "adXW", "nav8xq"])
def test_an_id_made_at_random_means_nothing(name: str) -> None:
    assert role_named(element(f"<div id={name}>")) is PageRole.UNKNOWN


@pytest.mark.parametrize("name", ["adTop", "relatedStories", "shareBar", "navMain"])
def test_an_id_of_words_means_what_they_say(name: str) -> None:
    assert role_named(element(f"<div id={name}>")) is not PageRole.UNKNOWN


@pytest.mark.parametrize("tag", ["p", "li", "blockquote"])
def test_the_id_of_a_text_is_no_name(tag: str) -> None:
    assert role_of(element(f"<{tag} id=share>")) is PageRole.UNKNOWN


def test_signs_are_the_class_names_with_the_meaning_else_the_tag() -> None:
    assert signs(element("<div class='box byline left'>"), PageRole.METADATA) == ("byline",)
    assert signs(element("<aside class=box>"), PageRole.NAVIGATION) == ("aside",)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("openPopup", PageRole.UNKNOWN),
        ("image-popup", PageRole.UNKNOWN),
        ("popup-link", PageRole.UNKNOWN),
        ("modal-trigger", PageRole.UNKNOWN),
        ("has-lightbox", PageRole.UNKNOWN),
        ("popup", PageRole.NAVIGATION),
        ("popup-content", PageRole.NAVIGATION),
        ("modals", PageRole.NAVIGATION),
        ("login-modal", PageRole.NAVIGATION),
        ("lightbox", PageRole.NAVIGATION),
        ("videoPlayerMin", PageRole.METADATA),
        ("player-profile", PageRole.UNKNOWN),
    ],
)
def test_what_opens_a_window_is_not_in_it(name: str, role: PageRole) -> None:
    assert role_named(element(f"<div class='{name}'>")) is role


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("ad", PageRole.NAVIGATION),
        ("top-ads", PageRole.NAVIGATION),
        ("address", PageRole.UNKNOWN),
        ("up-next", PageRole.ASIDE),
        ("box_upnext", PageRole.ASIDE),
        ("uploads", PageRole.UNKNOWN),
        ("relatedPosts", PageRole.NAVIGATION),
        ("unrelated", PageRole.UNKNOWN),
        ("navheader", PageRole.MENU),
        ("navfooter", PageRole.MENU),
        ("entry-content", PageRole.BODY),
        ("e-content", PageRole.BODY),
        ("author-social", PageRole.UNKNOWN),
        ("post-author-bio", PageRole.ASIDE),
        ("share-hidden-print", PageRole.NAVIGATION),
        ("hidden-print", PageRole.UNKNOWN),
        ("is-d-print-none", PageRole.UNKNOWN),
    ],
)
def test_a_word_counts_between_hyphens_wherever_it_stands_in_a_name(
    name: str, role: PageRole
) -> None:
    assert role_named(element(f'<div class="{name}">')) is role
