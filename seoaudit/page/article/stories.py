"""Other stories below the article, each under its own headline, as endless scroll adds them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seoaudit.page.article.density import Density, within
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.tree import Element

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.926/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Share of the prose of the longest other story that the page's own story must have: a shorter
# "own story" is only the beginning of an article whose sections are taken for stories.
# Swept: no page of 635 changes from 0.125 to 0.375.
MIN_OWN_SHARE = 0.25

# Class names of what holds a whole story.
_NAMED = re.compile(r"(?:^|[-_])(?:article|story|post|entry)(?=$|[-_])", re.IGNORECASE)


def other_stories(density: Density, root: Element, headline: Element | None) -> list[Element]:
    """Return the elements inside `root` with a story that is not the one under `headline`.

    Each has one h1 and is built like the element of the page's own story, which is before them:
    the sections of one article may each have an h1, too.
    """
    if headline is None:
        return []
    stories = _under_own_headlines(density, root, headline)
    own = _own_story(density, root, headline, stories[0]) if stories else None
    if own is None:
        return []
    stories = [story for story in stories if _is_alike(story, own)]
    longest = max((density.prose[story.index] for story in stories), default=0)
    return stories if density.prose[own.index] >= MIN_OWN_SHARE * longest else []


def _under_own_headlines(density: Density, root: Element, headline: Element) -> list[Element]:
    """Return the elements with prose and one h1 below the headline, and not in its <article>."""
    home = next((e for e in headline.ancestors if e.tag == "article"), headline)
    headings: dict[int, int] = {}
    for h1 in within(root.tree.by_tag("h1"), root):
        if h1.index > headline.last and h1 not in home and element_text(h1):
            apart = [e for e in h1.ancestors if e in root and e is not root and headline not in e]
            articles = [e for e in apart if e.tag == "article"]
            for story in (articles or apart)[-1:]:
                headings[story.index] = headings.get(story.index, 0) + 1
    found = [(root.tree.elements[number], count) for number, count in headings.items()]
    return [story for story, count in found if count == 1 and density.prose[story.index]]


def _own_story(
    density: Density, root: Element, headline: Element, following: Element
) -> Element | None:
    """Return the first element beside `following` that may be the page's own story."""
    beside = following.parent
    for element in root.tree.elements[root.index + 1 : following.index]:
        is_own = headline in element or element.index > headline.last
        if element.parent is beside and is_own and density.prose[element.index]:
            return element
    return None


def _is_alike(story: Element, own: Element) -> bool:
    """Whether two elements beside each other are of the same kind."""
    shared: Sequence[str] = [name for name in story.classes if name in own.classes]
    is_named = story.tag == "article" or any(map(_NAMED.search, shared))
    return story.parent is own.parent and story.tag == own.tag and is_named
