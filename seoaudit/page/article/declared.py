"""The article as the markup of the page declares it, wherever long paragraphs happen to be."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.page.article.density import Density
from seoaudit.page.article.zones import strictly_outside
from seoaudit.page.tree.document_order import drop_nested
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.tree import Element, Tree

_BODY_MARK = "articleBody"

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Share of the page's prose that an element marked as articleBody must contain to be trusted.
# Swept: no page of 635 changes from 0.15 to 0.45.
MIN_ARTICLE_BODY_SHARE = 0.3

# The same for a post or its text, of the prose that is not in menus, widgets and comments.
# Swept: F1 0/0/0 at 0.125, 0/0/0 at 0.1875, 0/-.001/0 at 0.3125, 0/-.001/0 at 0.375.
MIN_POST_SHARE = 0.25

# The text of a post, by the class names that themes agree on:
# https://microformats.org/wiki/hatom, https://microformats.org/wiki/h-entry,
# https://developer.wordpress.org/block-editor/reference-guides/core-blocks/#content
POST_CONTENT = frozenset(("entry-content", "e-content", "wp-block-post-content"))

# A whole post with its headline, by the same sources and
# https://developer.wordpress.org/reference/functions/get_post_class/
POST = ".hentry, .h-entry, .type-post, .type-page"

# The text inside such a post, by names of themes and page builders that have none of the above.
TEXT_OF_POST = (
    ".page-content, .post-content, .single-content, .post-entry, .td-post-content, "
    ".elementor-widget-theme-post-content, .et_pb_post_content, [itemprop~=text]"
)

# Classes of <body> that WordPress writes on the page of one post, and on no list:
# https://developer.wordpress.org/reference/functions/get_body_class/
SINGLE = frozenset(("single", "page", "attachment"))


def marked_body(tree: Tree, density: Density) -> Sequence[Element]:
    """Return the elements with itemprop=articleBody of the first article with enough text."""
    is_marked = _BODY_MARK in tree.source  # spares most pages the search
    marked = drop_nested(tree.select(f"[itemprop~={_BODY_MARK}]")) if is_marked else ()
    groups: dict[int, list[Element]] = {}
    for element in marked:
        owner = next(
            (e for e in element.ancestors if e.has("itemscope") or e.tag == "article"), None
        )
        groups.setdefault(owner.index if owner else 0, []).append(element)
    whole = density.prose[tree.body.index] if tree.body else 0
    for group in groups.values():
        held = sum(density.prose[element.index] for element in group)
        if held and held >= MIN_ARTICLE_BODY_SHARE * whole:
            return group
    return ()


def post_content(tree: Tree, density: Density) -> Element | None:
    """Return the text of the page's only post; None if it declares none, or several."""
    named = [box for box in density.bodies if not POST_CONTENT.isdisjoint(box.classes)]
    content = _only(tree, named, density)
    post = None if content else only_post(tree, density)
    if post is None:
        return content
    return _only(tree, [e for e in tree.select(TEXT_OF_POST) if e in post], density)


def only_post(tree: Tree, density: Density) -> Element | None:
    """Return the post, its headline included, of a page that WordPress makes of one post."""
    body = tree.body
    is_single = body is not None and not SINGLE.isdisjoint(body.classes)
    return _only(tree, tree.select(POST), density) if is_single else None


def only_article(tree: Tree, density: Density) -> Element | None:
    """Return the <article> around the page's only h1; comments and teasers may be others."""
    headlines = [h1 for h1 in tree.by_tag("h1") if element_text(h1)]
    around = [e for e in headlines[0].ancestors if e.tag == "article"] if headlines else []
    return _only(tree, around[-1:], density) if len(headlines) == 1 else None


def _only(tree: Tree, found: Sequence[Element], density: Density) -> Element | None:
    """Return the only one of these elements, unless the page has much more prose outside it.

    Prose in menus, widgets and comments does not count, however much it is: a post may be shorter.
    """
    outermost = drop_nested(found)
    if len(outermost) != 1 or tree.body is None:
        return None
    whole = strictly_outside(density, tree.body, outermost[0])
    is_trusted = density.prose[outermost[0].index] >= MIN_POST_SHARE * whole
    return outermost[0] if is_trusted else None
