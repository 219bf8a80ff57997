"""Whether a page is a list: of posts, of links to other pages of its site, or of cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from seoaudit.page.article.article import Article
from seoaudit.page.article.blocks import Block
from seoaudit.page.article.boilerplate import BESIDE, role_of
from seoaudit.page.article.headline import repeats_title
from seoaudit.page.publication.dates import is_date
from seoaudit.page.publication.list_entries import entries_of, is_own, links_of, target_of
from seoaudit.page.tree.document_order import drop_nested, within
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element, Tree

# The numbers below were chosen by reading pages; none is swept.
#
# Fewest teasers of a list. A post may have two others below it.
MIN_TEASERS = 3

# Share of the text that is in the teasers or entries of a list.
MIN_TEASER_SHARE = 0.8

# Share of the text of a list that one teaser may have; more is an article with teasers below it.
MAX_ONE_SHARE = 0.7

# Fewest pages that a list leads to, and the same where there is little but links.
MIN_ENTRIES, MIN_LINKS = 5, 3

# Characters of an entry: a title that is a link, a summary, a date and a name.
MAX_ENTRY = 600

# Share of the text that is linked of all rows if a table is a list, and of the whole text if there
# is little but links.
MIN_ROWS_LINKED, MIN_ALL_LINKED = 0.3, 0.9

# Fewest cards below the introduction of a list.
MIN_CARDS = 6

# Blocks of a list for each of its links, at most.
MAX_BLOCKS = 5

# Characters of a block that may be a label; a longer one is text.
MAX_LABEL = 60

# Characters of such an introduction; a longer one is an article with other stories below it.
MAX_INTRODUCTION = 1500

# Roles of what leads to other pages from any page of a site.
ROLES = frozenset(("navigation", "complementary", "contentinfo", "banner", "search"))

# Cells of tables, whose rows are entries.
CELLS = frozenset(("td", "th"))


def is_list(
    tree: Tree,
    article: Article,
    blocks: Sequence[Block],
    url: str | None,
    is_declared: Callable[[], bool],
) -> bool:
    """Whether a page leads to others rather than having a text of its own.

    `blocks` are those of the article, `url` is the page's own. An article may be a list, too: it
    shows its date, or declares what it is.
    """
    if _has_posts(tree, article, blocks, url):
        return True
    if titles := _titles_of_entries(tree, article, blocks, url):
        return not _has_own_date(tree, article, titles) and not is_declared()
    cards = _titles_of_cards(tree, article, blocks, url)
    if cards:
        return not _has_own_date(tree, article, cards)
    links = _links_alone(tree, article, blocks, url)
    return bool(links) and not _has_own_date(tree, article, links) and not is_declared()


def _has_posts(tree: Tree, article: Article, blocks: Sequence[Block], url: str | None) -> bool:
    """Whether most of the text is in teasers, each with a heading that leads to another page."""
    teasers = list(_teasers(tree, article, url))
    if len(teasers) < MIN_TEASERS:
        return False
    if any(article.headline in teaser for teaser in teasers if article.headline is not None):
        return True
    lengths = [
        sum(len(block.text) for block in blocks if block.element in teaser) for teaser in teasers
    ]
    whole = sum(len(block.text) for block in blocks)
    held = sum(lengths)
    return held >= MIN_TEASER_SHARE * whole and max(lengths) <= MAX_ONE_SHARE * whole


def _teasers(tree: Tree, article: Article, url: str | None) -> Iterator[Element]:
    """Yield the posts whose heading leads elsewhere, without that of the page's own headline.

    A headline that the title does not say is the first of a list's if it leads elsewhere, too.
    """
    own = article.headline
    if own is not None and not repeats_title(own) and _leads_away(own, url):
        own = None
    names = tree.class_names
    is_named = "hentry" in names or "h-entry" in names  # spares most pages the search
    named = tree.select(".hentry, .h-entry") if is_named else ()
    posts = [*tree.by_tag("article"), *named]
    for post in drop_nested(posts) if len(posts) >= MIN_TEASERS else ():
        if (own is None or own not in post) and _has_linked_title(post, url):
            yield post


def _has_linked_title(post: Element, url: str | None) -> bool:
    heading = next((e for e in post.descendants if e.tag in HEADINGS), None)
    return heading is not None and _leads_away(heading, url) != ""


def _leads_away(heading: Element, url: str | None) -> str:
    """Return the address of the other page that a title leads to; "" if it leads to none."""
    inside = (e for e in heading.descendants if e.tag == "a" and e.get("href"))
    link = next(inside, None) or next((e for e in heading.ancestors if e.tag == "a"), None)
    return target_of(link, url) if link is not None and element_text(link) else ""


def _titles_of_entries(
    tree: Tree, article: Article, blocks: Sequence[Block], url: str | None
) -> Sequence[Element]:
    """Return the titles if most of the article is titles of other pages of the site.

    Each may have a summary below it.
    """
    links = within(tree.by_tag("a"), article.element)
    if len(links) < max(MIN_LINKS, len(blocks) / MAX_BLOCKS):
        return ()
    lengths = [len(block.text) for block in blocks]
    whole = sum(lengths)
    short = sum(length for length in lengths if length <= MAX_ENTRY)
    if min(short, MAX_ENTRY * len(links)) < MIN_TEASER_SHARE * whole:
        return ()  # spares most articles the rest
    entries = entries_of(blocks, links_of(blocks, links), url)
    held = sum(entry.length for entry in entries if entry.length <= MAX_ENTRY)
    linked = sum(entry.linked for entry in entries)
    pages = len({entry.target for entry in entries})
    fewest = MIN_LINKS if linked >= MIN_ALL_LINKED * whole else MIN_ENTRIES
    if pages < fewest or held < MIN_TEASER_SHARE * whole:
        return ()
    is_table = entries[0].title.tag in CELLS
    is_told = is_table and linked < MIN_ROWS_LINKED * whole
    return () if is_told else [entry.title for entry in entries]


def _titles_of_cards(
    tree: Tree, article: Article, blocks: Sequence[Block], url: str | None
) -> Sequence[Element]:
    """Return the titles of the cards that follow on a short text without a title of their own.

    What follows under a title of its own on a text is related to that; on none, it is all there is.
    """
    length = sum(len(block.text) for block in blocks)
    if length > MAX_INTRODUCTION:
        return ()
    is_text = any(len(block.text) > MAX_LABEL for block in blocks)
    start = blocks[-1].element.index if is_text else (article.headline or article.element).index
    titles = [
        title
        for title in tree.by_tag("h2", "h3", "h4")
        if title.index > start and not article.holds(title) and not title.is_within(_is_beside)
    ]
    leading = [title for title in titles if is_own(_leads_away(title, url), url)]
    if len(leading) < (MIN_CARDS if is_text else MIN_ENTRIES):
        return ()
    return () if is_text and leading[0] is not titles[0] else leading


def _links_alone(
    tree: Tree, article: Article, blocks: Sequence[Block], url: str | None
) -> Sequence[Element]:
    """Return the links below a headline on a page without any text: a table of contents."""
    if article.headline is None or any(len(block.text) > MAX_LABEL for block in blocks):
        return ()
    below = (link for link in tree.by_tag("a") if link.index > article.headline.index)
    told = {
        target: link
        for link in below
        if not link.is_within(_is_menu) and is_own(target := target_of(link, url), url)
    }
    return list(told.values()) if len(told) >= MIN_ENTRIES else ()


def _is_menu(element: Element) -> bool:
    return element.tag in ("nav", "aside", "footer", "header") or element.get("role") in ROLES


def _is_beside(element: Element) -> bool:
    return role_of(element) in BESIDE


def _has_own_date(tree: Tree, article: Article, titles: Sequence[Element]) -> bool:
    """Whether a date stands between the headline and the first title, and is not that entry's.

    It is the entry's if all others have one above their titles, too: one fewer than titles follow.
    """
    start = (article.headline or article.element).index
    end = max(article.element.last, titles[-1].last)
    dates = [e.index for e in tree.elements[start + 1 : end + 1] if is_date(e)]
    below = sum(number > titles[0].index for number in dates)
    return below < len(dates) and not len(titles) / 2 <= below < len(titles)
