"""The role of an element in the page, by its tag, role attribute and names.

Names are hints. `zones` weighs them against the text of the element.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum, auto
from functools import cache, lru_cache

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.tree.element import Element, Nodes
from seoaudit.page.tree.html_elements import HEADINGS


class PageRole(IntEnum):
    """The role of an element, by its own tag, role attribute, classes and id.

    Of several names, the one with the larger role counts.
    """

    UNKNOWN = auto()
    # Named as a detail such as a date or an author, as are many containers of whole articles.
    METADATA = auto()
    # Named as the text of an article.
    BODY = auto()
    # Named as something beside an article: a widget, a promotion, a list of tags.
    ASIDE = auto()
    # Named as a list of links, in which there is nothing to read.
    MENU = auto()
    # Named as something that is never an article: a footer, comments, related stories, ads.
    NAVIGATION = auto()


_MENU_TAGS = frozenset(("nav", "menu"))
_NAVIGATION_TAGS = frozenset(("aside", "footer", "dialog"))
_EXTRA_TAGS = frozenset(("form", "search"))
_MENU_ROLES = frozenset(("navigation", "doc-toc", "doc-index"))
_NAVIGATION_ROLES = frozenset(("contentinfo", "dialog", "alertdialog"))
_EXTRA_ROLES = frozenset(
    ("banner", "complementary", "menu", "menubar", "search", "tablist", "toolbar")
)


# Words of names: each stands between hyphens, also in the plural. They are regular expressions
# that begin with two letters or more.
_NAVIGATION = r"""
    ad advert\w* adsense adsbygoogle adslot adbox adspot adunit td-a-rec dfp taboola\w*
    outbrain\w* sponsor\w*
    footer masthead topbar sidebar\w*
    share share-?(?:bar|box|this|tool|button|link|icon|count|holder|list|wrap)\w* sharing sharer
    sharedaddy social\w* addthis\w* addtoany sns bookmark
    comment comment-?list respond disqus\w* livefyre
    coment[aá]rio commentaire kommentare? commento commenti reactie yorum
    related\w* relacionad[oa] verwandt\w* recommend\w* recirc\w* popular trending
    most-?read most-?popular
    newsletter\w* subscribe subscription mailchimp mc4wp
    cookie consent gdpr privacy
    (?<!open-)(?<!show-)modal(?!-?(?:trigger|link|open|toggle))\w*
    (?<!open-)(?<!show-)(?<!image-)(?<!photo-)popup(?!-?(?:gallery|image|photo|link|trigger))
    (?<!has-)(?<!open-)lightbox(?!-?(?:gallery|image|photo|link|trigger))
    rank-?math\w* seo-?score"""
_MENU = """
    nav navi navbar navheader navfooter navigation subnav sidenav menu submenu breadcrumb crumb
    pagination pager paging page-link post-nav-link"""
_ASIDE = r"""
    promo\w* commercial rail widget-?area textwidget toolbar similar suggest\w* latest overlay
    more-?(?:from|story|stories|news|post|article|on|about) read-?(?:more|next|also) also-?read
    tooltip\w* see-?also you-?may up-?next next-?(?:up|post|article|story) prev-?next post-?nav\w*
    sign-?up register log-?in sign-?in opt-?in
    author-?(?:bio|box|info|card|about|desc\w*|profile) about-?(?:the-)?author bio biography
    tag tag-?(?:list|cloud|link) toc table-?of-?contents
    donat\w* support-?(?:us|pay)
    paywall-?(?:banner|barrier|box|cta|message|modal|notice|offer|overlay|promo|prompt|teaser)
    cta call-?to-?action fundrais\w* featured-?(?:list|stor\w+) infobox navbox
    edit-?section noprint reflist hatnote
    catlink sr-only visually-?hidden screen-?reader\w* skip-?(?:link|to|nav)\w*
    app-?(?:download|promo|banner) download-app back-?to-?top"""
_METADATA = r"""
    author byline meta metadata postmeta postinfo dateline date time timestamp pubdate published
    credit source attribution contributor category categorie topic keyword label like follow\w*
    rating score vote poll views count print email tool utility action button btn search\w* foot
    side aside banner feedback reaction reply replies discussion
    disclaimer disclosure copyright legal notice alert slider carousel buy shop reference
    video-?player\w* audio-?player\w* media-?player\w* ad-?player\w* jwplayer\w*"""
# What the style sheets of several frameworks hide; longer names may say on which screens.
_HIDING = frozenset(("hidden", "hide", "invisible", "d-none", "is-hidden"))

_BODY = " ".join(
    rf"{whole}-?(?:body|content|text|copy|main|detail|entry|area)"
    for whole in "article story post entry news content main body".split()
)
# The same as whole names.
_BODIES = frozenset(("hentry", "postcontent", "e-content"))

_WORDS = (
    (PageRole.NAVIGATION, _NAVIGATION),
    (PageRole.MENU, _MENU),
    (PageRole.ASIDE, _ASIDE),
    (PageRole.BODY, _BODY),
    (PageRole.METADATA, _METADATA),
)

# Letters by which words are looked up: few of the hundreds of words begin like any part of a name.
# Swept: the same F1 from 0 to 4 (1 of 635 pages changes).
_OPENING = 2
# What every name that a word matches begins with, up to a letter that may be missing.
_BEGINNING = late_pattern(r"(?:\(\?<![^)]*\))*([a-z]{2,}(?![?*]))")

# Names for the state or subject of an article, of which WordPress writes dozens, for the blocks of
# its authors, for a quotation, such as a tweet, and for looks on some screens and on paper.
_ABOUT_THE_PAGE = late_pattern(
    r"(?:has|is|no|not|with|without|category|cat|format|type|status|post-\d|align|size|lang)-"
    r"|(?:tag|author)-(?!list|cloud|link|bio|box|info|card|about|desc|profile)"
    r"|wp-(?:block|element)-(?:audio|button|code|column|cover|details|embed|file|gallery|group|html|"
    r"image|list|media|paragraph|preformatted|pullquote|quote|spacer|table|text|verse|video)"
    r"|post$|overflow-|col-"
)
_ABOUT_AT_THE_END = tuple(
    "-print-none -print-hidden -label-hidden -label-above -label-inline "
    "-label-visually-hidden".split()
)

# A page builder's prefix for every piece of content it places.
_BUILDER = "elementor-widget"

# The roles of what is no article, whatever element it is.
NEVER_ARTICLE = frozenset((PageRole.MENU, PageRole.NAVIGATION))

# These, and what is beside an article or a detail of one.
BESIDE = NEVER_ARTICLE | {PageRole.METADATA, PageRole.ASIDE}

# Elements whose id is made from their text, or at random.
_WITHOUT_NAME = HEADINGS | {"p", "blockquote", "li", "pre"}

# A name made at random: a digit among letters, or a capital that begins no word.
_RANDOM = late_pattern(r"[A-Za-z]\d+[A-Za-z]|[a-z][A-Z]$|[a-z][A-Z]{2,}(?![a-z])")

_HUMP = late_pattern(r"(?<=[a-z0-9])(?=[A-Z])")

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Hyphens in an id; a longer one is generated from the text of a heading.
# Swept: F1 0/0/0 at 1, 0/0/0 at 2, 0/0/0 at 4, -.002/0/0 at 5.
_MAX_ID_HYPHENS = 3

_REMEMBERED = 4096


def role_of(element: Element) -> PageRole:
    """Return the role of an element by its own tag, role attribute and names."""
    return roles_of(element.tree, (element,))[0]


def roles_of(tree: Nodes, elements: Iterable[Element]) -> Sequence[PageRole]:
    """Return the roles of some elements of a tree, in half the time of asking one by one."""
    roles, classes, names = map(tree.values, ("role", "class", "id"))
    return [
        _part(each.tag, roles.get(n := each.index, ""), classes.get(n, ""), names.get(n, ""))
        for each in elements
    ]


def role_named(element: Element) -> PageRole:
    """Return the role of an element by its classes and id; the id of a text is no name."""
    return _role_named(element.tag, element.get("class"), element.get("id"))


def is_named(element: Element, names: re.Pattern[str]) -> bool:
    """Whether a class or the id fits a pattern of lower-case words between hyphens."""
    return any(names.search(_hyphenated(name)) for name in (*element.classes, element.get("id")))


def signs(element: Element, role: PageRole) -> tuple[str, ...]:
    """Return what gives an element its role: its class names of this meaning, else its tag."""
    return tuple(n for n in element.classes if _meaning(n) is role) or (element.tag,)


@lru_cache(_REMEMBERED)
def _part(tag: str, role: str, classes: str, name: str) -> PageRole:
    if tag in _NAVIGATION_TAGS or role in _NAVIGATION_ROLES:
        return PageRole.NAVIGATION
    if tag in _MENU_TAGS or role in _MENU_ROLES:
        return PageRole.MENU
    named = _role_named(tag, classes, name)
    if named not in NEVER_ARTICLE and (tag in _EXTRA_TAGS or role in _EXTRA_ROLES):
        return PageRole.ASIDE
    return named


def _role_named(tag: str, classes: str, name: str) -> PageRole:
    by_class = max(map(_meaning, classes.split()), default=PageRole.UNKNOWN)
    is_name = name and tag not in _WITHOUT_NAME and name.count("-") <= _MAX_ID_HYPHENS
    by_name = _meaning(name) if is_name else by_class
    return by_name if by_name > by_class and not _RANDOM.search(name) else by_class


@lru_cache(_REMEMBERED)
def _meaning(name: str) -> PageRole:
    """Return the role that one class or id names."""
    plain = _hyphenated(name)
    if plain in _HIDING:
        return PageRole.NAVIGATION
    meaning = PageRole.BODY if plain in _BODIES else PageRole.UNKNOWN
    (whole, listed), start = _known(), 0
    for part in plain.split("-"):
        if part in whole and whole[part] > meaning:
            meaning = whole[part]
        for words in listed.get(part[:_OPENING], ()):
            if words.role > meaning and words.are_at(start, plain, part):
                meaning = words.role
        start += len(part) + 1
    is_known = meaning is not PageRole.UNKNOWN and not _is_about_the_page(plain)  # which takes long
    return meaning if is_known else PageRole.UNKNOWN


def _is_about_the_page(plain: str) -> bool:
    spelled = f"-{plain}"
    return (
        plain == "hidden-print"
        or "-embed" in spelled
        or ":" in spelled
        or spelled.endswith(_ABOUT_AT_THE_END)
        or _ABOUT_THE_PAGE.match(plain) is not None
    )


class _Words(NamedTuple):
    """The words of one role that begin alike: openings of a part, and a pattern of several parts.

    The pattern is compiled when a name may match: to compile all would take 20 ms at start-up.
    """

    role: PageRole
    openings: tuple[str, ...]
    pattern: re.Pattern[str] | None

    def are_at(self, start: int, plain: str, part: str) -> bool:
        """Whether one of them is at `start` of a name, where `part` is."""
        if part.startswith(self.openings) and part.isalnum():
            return True
        return self.pattern is not None and self.pattern.match(plain, start) is not None


@cache
def _known() -> tuple[Mapping[str, PageRole], Mapping[str, Sequence[_Words]]]:
    """Return the role of each word that is a whole part, and the other words by their opening."""
    whole: dict[str, PageRole] = {}
    alike: dict[tuple[str, PageRole], tuple[list[str], list[str]]] = {}
    for role, words in _WORDS:
        for word in words.split():
            if word.isalpha():
                whole |= {form: whole.get(form, role) for form in (word, f"{word}s")}
                continue
            beginning = _BEGINNING.findall(word)[0][:_OPENING]
            openings, patterns = alike.setdefault((beginning, role), ([], []))
            if (opening := word.removesuffix(r"\w*")).isalpha():
                openings.append(opening)
            else:
                patterns.append(word)
    listed: defaultdict[str, list[_Words]] = defaultdict(list)
    for (beginning, role), (openings, patterns) in alike.items():
        pattern = late_pattern(rf"(?:{'|'.join(patterns)})s?(?=-|$)") if patterns else None
        listed[beginning].append(_Words(role, tuple(openings), pattern))
    return whole, listed


def _hyphenated(name: str) -> str:
    """Return one spelling for entryContent, entry_content and entry--content: entry-content."""
    plain = name.lower()
    if plain != name:
        plain = _HUMP.sub("-", name).lower()
    return plain.replace("_", "-").replace("--", "-").removeprefix(_BUILDER)
