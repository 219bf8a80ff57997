"""The role of an element, by its tag, role attribute, classes and id."""

import pytest

from seoaudit.page.article.boilerplate import (
    PageRole,
    boilerplate_candidates,
    role_named,
    role_of,
)
from seoaudit.page.tree.tree import Element, Tree


def element(tag: str) -> Element:
    name = tag.strip("<>").split()[0]
    return Tree(f"<body>{tag}نص").by_tag(name)[0]


@pytest.mark.parametrize(
    ("tag", "role"),
    [
        ("<nav>", PageRole.NAVIGATION),
        ("<aside>", PageRole.NAVIGATION),
        ("<footer>", PageRole.NAVIGATION),
        ("<div role=navigation>", PageRole.NAVIGATION),
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
    assert role_of(element("<nav class=entry-content>")) is PageRole.NAVIGATION


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


def test_candidates_are_those_beside_an_article_in_their_order() -> None:
    source = "<nav>a</nav><div class=entry-content>b</div><p class=byline>c</p><form>d</form><p>e"
    found = [(e.tag, role) for e, role in boilerplate_candidates(Tree(source).elements)]
    assert found == [
        ("nav", PageRole.NAVIGATION),
        ("p", PageRole.METADATA),
        ("form", PageRole.ASIDE),
    ]
