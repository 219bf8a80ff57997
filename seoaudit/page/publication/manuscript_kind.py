"""The kind of a manuscript: some are pages that a generator fills, and no articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from seoaudit.late_pattern import late_pattern
from seoaudit.page.publication.list_entries import is_own, target_of
from seoaudit.page.publication.page_kind import PageKind

if TYPE_CHECKING:
    from seoaudit.manuscripts.manuscript import Manuscript
    from seoaudit.page.article.blocks import Block

# The name of the page that Hugo and Zola put above the list of a section:
# https://gohugo.io/content-management/page-bundles/#branch-bundles
# https://www.getzola.org/documentation/content/section/
SECTION = "_index"

# Names of the page of a folder, which generators show at the address of the folder.
INDEXES = frozenset((SECTION, "index", "readme"))

# What authors choose for pages that show others or a site's front, not a text: the home page of
# VitePress and of Jekyll's themes, the splash page of Starlight, archives and taxonomies.
LAYOUTS = frozenset(
    "archive categories category collection home index landing list section splash tag tags "
    "taxonomy term".split()
)

# Words from which on such a page has a text of its own: the fewest of an article, by
# content/too-short.
MIN_ARTICLE_WORDS = 300

# Words above the links of a folder's page, at most; more is a text with links below it. And those
# of one without links, subheadings and what posts have, below which a generator lists the rest.
# Chosen by reading pages.
MAX_INTRODUCTION, MAX_ALONE = 100, 40

# What puts a list of the pages below a section here: the table of contents of MyST, unless it is
# hidden, and components and shortcodes of themes.
# https://myst-parser.readthedocs.io/en/latest/syntax/organising_content.html
# https://docusaurus.io/docs/sidebar/items#embedding-generated-index-in-doc-page
# https://mcshelby.github.io/hugo-theme-relearn/shortcodes/children/
LISTING = late_pattern(
    r"(?:`{3,}|:{3,})\{toctree\}|<(?:DocCardList|Catalog|AutoCatalog)[\s/>]"
    r"|\{\{[<%]\s*(?:children|section-index)[\s/>%]"
)
FENCE = late_pattern(r"`{3,}|~{3,}")

# Fields of posts: the folder of one may hold it under the same name, even as a draft of few words.
POSTED = ("date", "pubdate", "published", "author", "authors", "tags", "categories", "draft")


def manuscript_kind(
    source: str,
    manuscript: Manuscript,
    blocks: Sequence[Block],
    words: int,
    is_list: Callable[[], bool],
) -> PageKind:
    """Return the kind of a manuscript with this name, of these blocks with so many words."""
    if words >= MIN_ARTICLE_WORDS:
        return PageKind.ARTICLE
    name = PurePath(source).name.lower().partition(".")[0]
    if name == SECTION or not LAYOUTS.isdisjoint(map(_name_of, manuscript.layouts)):
        return PageKind.LIST
    if _lists_pages(manuscript.text.splitlines()):
        return PageKind.LIST
    is_post = any(map(manuscript.gives, POSTED))
    is_introduction = words <= MAX_ALONE and not is_post and not any(map(_is_subheading, blocks))
    if name in INDEXES and (is_introduction or _has_links_alone(blocks) or is_list()):
        return PageKind.LIST
    return PageKind.ARTICLE if words or manuscript.is_whole else PageKind.BROUGHT


def _lists_pages(lines: Sequence[str]) -> bool:
    """Whether a text calls for a list of pages, other than in code."""
    fence, is_listing = "", False
    for line in map(str.strip, lines):
        if fence and line.startswith(fence) and not line.strip(fence[0]):
            if is_listing:
                return True
            fence = ""
        elif fence:
            is_listing = is_listing and "hidden" not in line
        elif found := LISTING.match(line):
            if line[0] in "<{":
                return True
            fence, is_listing = line[: found.end()].partition("{")[0], True
        elif opened := FENCE.match(line):
            fence, is_listing = opened[0], False
    return False


def _name_of(layout: str) -> str:
    """Return the name of a layout that may be written as a file: layouts/home.njk."""
    return PurePath(layout).name.lower().partition(".")[0]


def _has_links_alone(blocks: Sequence[Block]) -> bool:
    """Whether a short text is followed by nothing but items that lead to other pages."""
    texts = [block for block in blocks if block.kind[:1] != "h"]
    first = next((at for at, block in enumerate(texts) if block.kind == "li"), len(texts))
    items = texts[first:]
    introduction = sum(len(block.text.split()) for block in texts[:first])
    return bool(items) and introduction <= MAX_INTRODUCTION and all(map(_leads_on, items))


def _is_subheading(block: Block) -> bool:
    return block.kind in ("h2", "h3", "h4", "h5", "h6")


def _leads_on(block: Block) -> bool:
    links = (e for e in block.element.descendants if e.tag == "a")
    return block.kind == "li" and any(is_own(target_of(link, None), None) for link in links)
