"""Whether a page is an article or something else: a list of articles, a login, an error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from seoaudit.page.addresses import urls
from seoaudit.page.article.article import Article
from seoaudit.page.article.blocks import Block
from seoaudit.page.article.zones import drop_nested
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element, Tree


class PageKind(StrEnum):
    """The kind of a page, as far as its own markup and its status show it."""

    ARTICLE = "article"
    # A home page of posts, a category, tag, author or date: teasers of articles on other pages.
    LIST = "list"
    SEARCH = "search"
    # The page of one file, such as a picture.
    ATTACHMENT = "attachment"
    # The page says that something was not found.
    ERROR = "error"
    # The text is shown to those who know its password.
    PROTECTED = "protected"
    LOGIN = "login"
    # It sends its readers to another page.
    REDIRECT = "redirect"
    # Versions, each with what changed, and terms, each with what it means: see `reference_kind`.
    CHANGELOG = "changelog"
    GLOSSARY = "glossary"


# https://www.rfc-editor.org/rfc/rfc9110#section-15.5
FIRST_ERROR_STATUS = 400

# Classes that WordPress gives the <body>, and the kind of page each is for:
# https://developer.wordpress.org/reference/functions/get_body_class/
BODY_CLASSES = {
    "error404": PageKind.ERROR,
    "search-results": PageKind.SEARCH,
    "search-no-results": PageKind.SEARCH,
    "single-attachment": PageKind.ATTACHMENT,
    "post-type-archive": PageKind.LIST,
    "wp-login": PageKind.LOGIN,
    "login-action-login": PageKind.LOGIN,
}

# Classes of its lists; each is one of an article's names, too, and counts only beside "archive".
_ARCHIVES = frozenset("category tag author date hfeed".split())

# The numbers below were chosen by reading pages; none is swept.
#
# Fewest teasers of a list. A post may have two others below it.
MIN_TEASERS = 3

# Share of the text that is in the teasers of a list.
MIN_TEASER_SHARE = 0.8

# Share of the text of a list that one teaser may have; more is an article with teasers below it.
MAX_ONE_SHARE = 0.7

# Characters of the lines of a login; a longer one is the beginning of an article.
MAX_LOGIN_LINE = 100

# Words of a page that asks for a password; more is an article with a login beside it.
MAX_LOGIN_WORDS = 60


# Words of what a server says with the status of an error; more is an article. Not swept.
MAX_ERROR_WORDS = 100


def find_page_kind(
    tree: Tree, article: Article, blocks: Sequence[Block], url: str | None, status: int | None
) -> PageKind:
    """Return the kind of a page; an article unless something shows that it is none.

    `blocks` are those of the article, `url` is the page's own, `status` the server's. An article
    that is sent with the status of an error is still one: crawl/http-status reports the mistake.
    """
    kind = _kind_named(tree) or _kind_of_form(tree, blocks)
    is_error = status is not None and status >= FIRST_ERROR_STATUS
    if kind is None and is_error and _word_count(blocks) <= MAX_ERROR_WORDS:
        return PageKind.ERROR
    if kind is None and _is_list(tree, article, blocks, url):
        return PageKind.LIST
    return kind or PageKind.ARTICLE


def _word_count(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks)


def _kind_named(tree: Tree) -> PageKind | None:
    """Return the kind that the classes of <body> name."""
    classes = tree.body.classes if tree.body else ()
    if "archive" in classes and not _ARCHIVES.isdisjoint(classes):
        return PageKind.LIST
    return next((kind for name, kind in BODY_CLASSES.items() if name in classes), None)


def _kind_of_form(tree: Tree, blocks: Sequence[Block]) -> PageKind | None:
    """Return the kind of a page that has little more than a form for a password."""
    if not _asks_for_password(tree, blocks):
        return None
    if tree.select("form.post-password-form"):
        return PageKind.PROTECTED
    has_text = any(len(block.text) > MAX_LOGIN_LINE for block in blocks)
    return None if has_text else PageKind.LOGIN


def _asks_for_password(tree: Tree, blocks: Sequence[Block]) -> bool:
    asks = any(field.get("type").lower() == "password" for field in tree.by_tag("input"))
    return asks and sum(len(block.text.split()) for block in blocks) <= MAX_LOGIN_WORDS


def _is_list(tree: Tree, article: Article, blocks: Sequence[Block], url: str | None) -> bool:
    """Whether most of the text is in teasers, each with a heading that leads to another page."""
    teasers = list(_teasers(tree, article, url))
    if len(teasers) < MIN_TEASERS:
        return False
    lengths = [
        sum(len(block.text) for block in blocks if block.element in teaser) for teaser in teasers
    ]
    whole = sum(len(block.text) for block in blocks)
    held = sum(lengths)
    return held >= MIN_TEASER_SHARE * whole and max(lengths) <= MAX_ONE_SHARE * whole


def _teasers(tree: Tree, article: Article, url: str | None) -> Iterator[Element]:
    """Yield the posts whose heading leads elsewhere, without that of the page's own headline."""
    headline = article.headline
    names = tree.class_names
    is_named = "hentry" in names or "h-entry" in names  # spares most pages the search
    named = tree.select(".hentry, .h-entry") if is_named else ()
    posts = [*tree.by_tag("article"), *named]
    for post in drop_nested(posts) if len(posts) >= MIN_TEASERS else ():
        if (headline is None or headline not in post) and _heading_leads_away(post, url):
            yield post


def _heading_leads_away(post: Element, url: str | None) -> bool:
    heading = next((e for e in post.descendants if e.tag in HEADINGS), None)
    if heading is None:
        return False
    inside = (e for e in heading.descendants if e.tag == "a" and e.get("href"))
    link = next(inside, None) or next((e for e in heading.ancestors if e.tag == "a"), None)
    if link is None or element_text(link) == "":
        return False
    target = urls.clean(link.get("href"))
    return not target.startswith("#") and (url is None or urls.resolve(url, target) != url)
