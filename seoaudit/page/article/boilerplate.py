"""The role of an element in the page, by its tag, role attribute and names.

Names are hints. `zones` weighs them against the text of the element.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import lru_cache

from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element


class PageRole(Enum):
    """The role of an element, by its own tag, role attribute, classes and id."""

    # Named as the text of an article.
    BODY = auto()
    UNKNOWN = auto()
    # Named as a detail such as a date or an author, as are many containers of whole articles.
    METADATA = auto()
    # Named as something beside an article: a widget, a promotion, a list of tags.
    ASIDE = auto()
    # Named as something that is never an article: a menu, a footer, comments, related stories, ads.
    NAVIGATION = auto()


_NAVIGATION_TAGS = frozenset(("nav", "aside", "footer", "menu", "dialog"))
_EXTRA_TAGS = frozenset(("form", "search"))
_NAVIGATION_ROLES = frozenset(("navigation", "contentinfo", "dialog", "alertdialog"))
_EXTRA_ROLES = frozenset(
    ("banner", "complementary", "menu", "menubar", "search", "tablist", "toolbar")
)


def _names(words: str) -> re.Pattern[str]:
    """Return a pattern for names with one of the words between hyphens, also in the plural."""
    return re.compile(rf"(?:^|-)(?:{'|'.join(words.split())})s?(?=-|$)")


_NAVIGATION = _names(
    r"""ad advert\w* adsense adsbygoogle adslot adbox adspot adunit td-a-rec dfp taboola\w*
    outbrain\w* sponsor\w*
    nav navi navbar navigation subnav sidenav menu submenu breadcrumb crumb pagination pager paging
    footer masthead topbar sidebar\w*
    share share-?(?:bar|box|this|tool|button|link|icon|count|holder|list|wrap)\w* sharing sharer
    sharedaddy social\w* addthis\w* addtoany sns bookmark
    comment comment-?list respond disqus\w* livefyre
    coment[aá]rio commentaire kommentare? commento commenti reactie yorum
    related\w* relacionad[oa] verwandt\w* recommend\w* recirc\w* popular trending
    most-?read most-?popular
    newsletter\w* subscribe subscription mailchimp mc4wp
    cookie consent gdpr privacy modal\w* popup(?!-?(?:gallery|image|photo)) lightbox
    rank-?math\w* seo-?score"""
)
_ASIDE = _names(
    r"""promo\w* commercial rail widget-?area textwidget toolbar similar suggest\w* latest overlay
    more-?(?:from|story|stories|news|post|article|on|about) read-?(?:more|next|also) also-?read
    see-?also you-?may up-?next next-?(?:up|post|article|story) prev-?next post-?nav\w*
    sign-?up register log-?in sign-?in opt-?in
    author-?(?:bio|box|info|card|about|desc\w*|profile) about-?(?:the-)?author bio biography
    tag tag-?(?:list|cloud|link) toc table-?of-?contents
    donat\w* support-?(?:us|pay)
    cta call-?to-?action fundrais\w* featured-?(?:list|stor\w+) infobox navbox
    edit-?section noprint reflist hatnote
    catlink sr-only visually-?hidden screen-?reader\w* skip-?(?:link|to|nav)\w*
    app-?(?:download|promo|banner) download-app back-?to-?top"""
)
_METADATA = _names(
    r"""author byline meta metadata postmeta postinfo dateline date time timestamp pubdate published
    credit source attribution contributor category categorie topic keyword label like follow\w*
    rating score vote poll views count print email tool utility action button btn search\w* foot
    side aside banner feedback reaction reply replies discussion hidden hide invisible
    disclaimer disclosure copyright legal notice alert slider carousel buy shop paywall reference"""
)
_BODY = re.compile(
    r"(?:^|-)(?:article|story|post|entry|news|content|main|body)-?"
    r"(?:body|content|text|copy|main|detail|entry|area)s?(?:$|-)"
    r"|^(?:hentry|articlebody|postcontent)$"
)

# What names mean; if an element has several, the first meaning in this list counts.
_PATTERNS = (
    (PageRole.NAVIGATION, _NAVIGATION),
    (PageRole.ASIDE, _ASIDE),
    (PageRole.BODY, _BODY),
    (PageRole.METADATA, _METADATA),
)

# Names for the state or subject of an article, of which WordPress writes dozens, for a quotation in
# it, such as a tweet, and for its looks on some screens.
_ABOUT_THE_PAGE = re.compile(
    r"^(?:has|is|no|not|with|without|category|cat|format|type|status|post-\d|align|size|lang)-"
    r"|^(?:tag|author)-(?!list|cloud|link|bio|box|info|card|about|desc|profile)"
    r"|^post$|(?:^|-)embed|^overflow-|:"
)

# A page builder's prefix for every piece of content it places.
_BUILDER = "elementor-widget"

_BESIDE = frozenset((PageRole.METADATA, PageRole.ASIDE, PageRole.NAVIGATION))

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .935/.915/.849; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Hyphens in an id; a longer one is generated from the text of a heading.
# Swept: F1 0/0/0 at 1, 0/0/0 at 2, 0/0/0 at 4, -.002/0/0 at 5.
_MAX_ID_HYPHENS = 3

_REMEMBERED = 4096


def boilerplate_candidates(elements: Iterable[Element]) -> Iterator[tuple[Element, PageRole]]:
    """Yield the elements that are beside an article or a detail of one, with their roles."""
    for element in elements:
        named = role_of(element)
        if named in _BESIDE:
            yield element, named


def role_of(element: Element) -> PageRole:
    """Return the role of an element by its own tag, role attribute and names."""
    get = element.get
    return _part(element.tag, get("role"), get("class"), _id(element))


def role_named(element: Element) -> PageRole:
    """Return the role of an element by its classes and id; the id of a heading is only its text."""
    return _role_named(element.get("class"), _id(element))


def _id(element: Element) -> str:
    return "" if element.tag in HEADINGS else element.get("id")


@lru_cache(_REMEMBERED)
def _part(tag: str, role: str, classes: str, name: str) -> PageRole:
    if tag in _NAVIGATION_TAGS or role in _NAVIGATION_ROLES:
        return PageRole.NAVIGATION
    named = _role_named(classes, name)
    if named is not PageRole.NAVIGATION and (tag in _EXTRA_TAGS or role in _EXTRA_ROLES):
        return PageRole.ASIDE
    return named


@lru_cache(_REMEMBERED)
def _role_named(classes: str, name: str) -> PageRole:
    names = classes.split()
    if name.count("-") <= _MAX_ID_HYPHENS:
        names.append(name)
    meant = set(map(_meaning, names))
    return next((role for role, _ in _PATTERNS if role in meant), PageRole.UNKNOWN)


@lru_cache(_REMEMBERED)
def _meaning(name: str) -> PageRole:
    """Return the role that one class or id names."""
    plain = _hyphenated(name)
    if not plain or _ABOUT_THE_PAGE.search(plain):
        return PageRole.UNKNOWN
    return next((role for role, pattern in _PATTERNS if pattern.search(plain)), PageRole.UNKNOWN)


def _hyphenated(name: str) -> str:
    """Return one spelling for entryContent, entry_content and entry--content: entry-content."""
    plain = _HUMP.sub("-", name).lower().replace("_", "-").replace("--", "-")
    return plain.removeprefix(_BUILDER)
