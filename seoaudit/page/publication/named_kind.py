"""The kinds of pages that content systems name in classes: of <body>, or of what shows versions.

Docusaurus writes them on <html>.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from seoaudit.page.publication.page_kind import PageKind
from seoaudit.page.tree.tree import Element, Tree

# Classes of <body>, and the kind of page that they name. Where a class is one of an article's, too,
# or of any system's, all of those written together count.
NAMED: Mapping[PageKind, tuple[str, ...]] = {
    PageKind.LIST: (
        # https://developer.wordpress.org/reference/functions/get_body_class/
        "archive category",
        "archive tag",
        "archive author",
        "archive date",
        "archive hfeed",
        "post-type-archive",
        "woocommerce archive",
        # https://www.mediawiki.org/wiki/Manual:Interface/IDs_and_classes
        "mediawiki ns-special",
        "mediawiki ns-14",
        # https://ghost.org/docs/themes/helpers/body_class/
        "home-template",
        "tag-template",
        "author-template",
        # https://shopify.dev/docs/storefronts/themes/architecture/templates
        "template-collection",
        "template-list-collections",
        "template-blog",
        # https://developer.adobe.com/commerce/frontend-core/guide/layouts/
        "catalog-category-view",
        # https://api.drupal.org/api/drupal/core!includes!theme.inc
        "path-taxonomy",
        "page-taxonomy-term",
        # https://github.com/joomla/joomla-cms/blob/5.2-dev/templates/cassiopeia/index.php
        "com_content view-category",
        "com_content view-categories",
        "com_content view-featured",
        "com_content view-archive",
        # https://github.com/phpbb/phpbb/blob/3.3.x/phpBB/styles/prosilver/template/overall_header.html
        "notouch section-index",
        "notouch section-viewforum",
        "notouch section-memberlist",
        # https://docusaurus.io/docs/styling-layout#theme-class-names
        "blog-list-page",
        "blog-tags-list-page",
        "blog-tags-post-list-page",
        "blog-authors-list-page",
        "blog-authors-posts-page",
        "docs-tags-list-page",
        "docs-tags-doc-list-page",
        # https://www.docsy.dev/docs/best-practices/site-guidance/ and the kinds of Hugo
        "td-taxonomy",
        "td-term",
    ),
    PageKind.SEARCH: (
        "search-results",
        "search-no-results",
        "mediawiki mw-special-Search",
        "template-search",
        "catalogsearch-result-index",
        "path-search",
        "page-search",
        "com_finder",
        "com_search",
        "notouch section-search",
    ),
    PageKind.ERROR: ("error404",),
    PageKind.ATTACHMENT: ("single-attachment", "mediawiki ns-6"),
    PageKind.PROTECTED: ("private-template",),
    PageKind.LOGIN: (
        "wp-login",
        "login-action-login",
        "mediawiki mw-special-Userlogin",
        "mediawiki mw-special-CreateAccount",
        "customer-account-login",
        "page-user-login",
        "com_users view-login",
        "notouch section-ucp",
    ),
    PageKind.HISTORY: ("mediawiki action-history",),
    PageKind.CHECKOUT: (
        # https://woocommerce.com/document/conditional-tags/
        "woocommerce-cart",
        "woocommerce-checkout",
        "woocommerce-account",
        "template-cart",
        "checkout-cart-index",
        "checkout-index-index",
    ),
    # https://developer.wordpress.org/advanced-administration/wordpress/post-formats/
    PageKind.NOTE: (
        "single-format-aside",
        "single-format-link",
        "single-format-quote",
        "single-format-status",
    ),
}

# The narrower name decides where a page has two: a special page of a wiki may be a search.
ORDER = (*(kind for kind in NAMED if kind is not PageKind.LIST), PageKind.LIST)

# What DokuWiki calls the mode of a page, on an element inside <body>:
# https://www.dokuwiki.org/devel:action_modes
MODES = {
    "mode_diff": PageKind.HISTORY,
    "mode_revisions": PageKind.HISTORY,
    "mode_recent": PageKind.LIST,
    "mode_index": PageKind.LIST,
    "mode_backlink": PageKind.LIST,
    "mode_search": PageKind.SEARCH,
    "mode_login": PageKind.LOGIN,
    "mode_register": PageKind.LOGIN,
}

# What wikis and others call a table of changes, and how the names of its cells begin:
# https://www.mediawiki.org/wiki/Manual:Diff
DIFF, IN_DIFF = "diff", "diff-"


# The class of <body> for the page of a section, below whose text Docsy lists the pages of it, and
# that of a page of Docusaurus, whose text has a class of its own where an author wrote it.
SECTION, DOC, DOC_TEXT = "td-section", "docs-doc-page", "theme-doc-markdown"


def named_kind(tree: Tree) -> PageKind | None:
    """Return the kind of a page that its content system names; None if it names none."""
    if tree.body is None:
        return None
    return next(_kinds(_classes(tree)), None) or _kind_in_wiki(tree)


def names_section(tree: Tree) -> bool:
    """Whether its content system calls a page that of a section, which may have a text, too."""
    classes = _classes(tree)
    return SECTION in classes or (DOC in classes and DOC_TEXT not in tree.class_names)


def _classes(tree: Tree) -> frozenset[str]:
    """Return the classes of <html> and <body>."""
    return frozenset(name for each in tree.by_tag("html", "body") for name in each.classes)


def _kinds(classes: frozenset[str]) -> Iterator[PageKind]:
    """Yield the kinds that the classes of <body> name, the narrowest first."""
    for kind in ORDER if classes else ():
        if any(classes.issuperset(names.split()) for names in NAMED[kind]):
            yield kind


def _kind_in_wiki(tree: Tree) -> PageKind | None:
    """Return the kind that a wiki names inside <body>, or shows by a table of changes."""
    if any(map(_is_table_of_changes, tree.by_tag("table"))):
        return PageKind.HISTORY
    lines = tree.class_names.split("\n") if "dokuwiki" in tree.class_names else ()
    names = (name for line in lines if "dokuwiki" in line for name in line.split())
    return next((MODES[name] for name in names if name in MODES), None)


def _is_table_of_changes(table: Element) -> bool:
    if DIFF not in table.classes:
        return False
    cells = (e for e in table.descendants if e.tag == "td")
    return any(name.startswith(IN_DIFF) for cell in cells for name in cell.classes)
