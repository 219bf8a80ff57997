"""Whether a page is a list: of posts, of links to other pages of its site, or of cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from typing import NamedTuple

from seoaudit.page.addresses import urls
from seoaudit.page.addresses.sites import is_same_site
from seoaudit.page.article.article import Article
from seoaudit.page.article.blocks import Block
from seoaudit.page.article.boilerplate import BESIDE, role_of
from seoaudit.page.article.density import within
from seoaudit.page.article.headline import repeats_title
from seoaudit.page.article.zones import drop_nested
from seoaudit.page.publication.dates import is_date
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

# Share of the text of a block that is linked if it is the title of an entry, of all rows if a table
# is a list, and of the whole text if there is little but links.
MIN_TITLE_LINKED, MIN_ROWS_LINKED, MIN_ALL_LINKED = 0.4, 0.3, 0.9

# Characters beside the link of a title that is shorter: a date, a price, a number.
MAX_BESIDE = 30

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


class Entry(NamedTuple):
    """A title, where it leads, the characters of its text and its summary's, and linked ones."""

    title: Element
    target: str
    length: int
    linked: int


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
    return _target(link, url) if link is not None and element_text(link) else ""


def _target(link: Element, url: str | None) -> str:
    href = urls.clean(link.get("href"))
    if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
        return ""
    target = urls.without_fragment(urls.resolve(url, href) or href)
    return "" if url is not None and target == urls.without_fragment(url) else target


def _is_own(target: str, url: str | None) -> bool:
    """Whether a link leads to a page of the same site, as far as the page's address shows it."""
    return target != "" and (not urls.is_web(target) or is_same_site(target, url))


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
    entries = _entries(blocks, url)
    held = sum(entry.length for entry in entries if entry.length <= MAX_ENTRY)
    linked = sum(entry.linked for entry in entries)
    pages = len({entry.target for entry in entries})
    fewest = MIN_LINKS if linked >= MIN_ALL_LINKED * whole else MIN_ENTRIES
    if pages < fewest or held < MIN_TEASER_SHARE * whole:
        return ()
    is_table = entries[0].title.tag in CELLS
    is_told = is_table and linked < MIN_ROWS_LINKED * whole
    return () if is_told else [entry.title for entry in entries]


def _entries(blocks: Sequence[Block], url: str | None) -> Sequence[Entry]:
    """Return the entries that blocks begin which are little more than a link."""
    entries: list[Entry] = []
    homes = {block.element.index for block in blocks}
    for block in blocks:
        links = _links_of(block.element, homes)
        length = len(block.text)
        linked = min(length, sum(len(element_text(link)) for link in links))
        target = _target(links[0], url) if links else ""
        is_title = linked >= MIN_TITLE_LINKED * length or length - linked <= MAX_BESIDE
        is_title = is_title and _is_own(target, url)
        if is_title and (not entries or entries[-1].target != target):
            entries.append(Entry(block.element, target, length, linked))
        elif entries:
            last = entries[-1]
            entries[-1] = last._replace(length=last.length + length, linked=last.linked + linked)
    return entries


def _links_of(element: Element, homes: Set[int]) -> Sequence[Element]:
    """Return the link around the element of a block, or those inside it and in no other block."""
    around = next((e for e in (element, *element.ancestors) if e.tag == "a"), None)
    if around is not None:
        return [around]
    inside = within(element.tree.by_tag("a"), element)
    return [a for a in inside if next(e for e in a.ancestors if e.index in homes) is element]


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
    leading = [title for title in titles if _is_own(_leads_away(title, url), url)]
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
        if not link.is_within(_is_menu) and _is_own(target := _target(link, url), url)
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
