"""Other stories below the article, each under its own headline, as endless scroll adds them."""

from __future__ import annotations

import re

from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.density import Density
from seoaudit.page.tree.document_order import within
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.tree import Element

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Share of the prose of the longest other story that the page's own story must have: a shorter
# "own story" is only the beginning of an article whose sections are taken for stories.
# Swept: no page of 635 changes from 0.125 to 0.375.
MIN_OWN_SHARE = 0.25

# Class names of what holds a whole story.
_NAMED = late_pattern(r"(?:^|[-_])(?:article|story|post|entry)(?=$|[-_])", re.IGNORECASE)


def other_stories(density: Density, root: Element, headline: Element | None) -> list[Element]:
    """Return the elements inside `root` with a story that is not the one under `headline`.

    Each has its own title and is built like the element of the page's own story, which is before
    them: the sections of one article may each have an h1 or an h2, too.
    """
    if headline is None:
        return []
    return _stories(density, root, headline, "h1") or _stories(density, root, headline, "h2")


def _stories(density: Density, root: Element, headline: Element, tag: str) -> list[Element]:
    """Return the other stories whose titles have this tag."""
    titles = _under_own_titles(density, root, headline, tag)
    own = _own_story(density, root, headline, titles[0][0]) if titles else None
    if own is None:
        return []
    stories = [story for story, title in titles if _is_alike(story, own, title, headline)]
    longest = max((density.prose[story.index] for story in stories), default=0)
    return stories if density.prose[own.index] >= MIN_OWN_SHARE * longest else []


def _under_own_titles(
    density: Density, root: Element, headline: Element, tag: str
) -> list[tuple[Element, Element]]:
    """Return the elements with prose below the headline, not in its <article>, and their titles.

    A story has one h1, or begins with an h2.
    """
    home = next((e for e in headline.ancestors if e.tag == "article"), headline)
    titles: dict[int, list[Element]] = {}
    for title in within(root.tree.by_tag(tag), root):
        if title.index > headline.last and title not in home and element_text(title):
            apart = [
                e for e in title.ancestors if e in root and e is not root and headline not in e
            ]
            articles = [e for e in apart if e.tag == "article"]
            for story in (articles or apart)[-1:]:
                titles.setdefault(story.index, []).append(title)
    found = [(root.tree.elements[number], inside) for number, inside in titles.items()]
    return [
        (story, inside[0])
        for story, inside in found
        if density.prose[story.index]
        and (len(inside) == 1 if tag == "h1" else _begins_with(density, story, inside[0]))
    ]


def _begins_with(density: Density, story: Element, title: Element) -> bool:
    """Whether no text that is prose stands before the title of a story."""
    before = within(density.paragraphs, story)[:1]
    return not before or before[0].index > title.index


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


def _is_alike(story: Element, own: Element, title: Element, headline: Element) -> bool:
    """Whether two elements beside each other are of the same kind, and no sections of one text."""
    is_article = story.tag == "article"
    is_named = any(_NAMED.search(name) for name in story.classes if name in own.classes)
    if story.parent is not own.parent or story.tag != own.tag or not (is_article or is_named):
        return False
    if title.tag == "h1" or _leads_on(story, title):
        return True
    return is_article and (is_named or headline in own)


def _leads_on(story: Element, title: Element) -> bool:
    """Whether a story has a date, or a title that is a link, as its own page has."""
    around = (title, *title.descendants, *title.ancestors)
    is_link = any(
        e.tag == "a" and e in story and e.get("href")[:1] not in ("", "#") for e in around
    )
    return is_link or any(e.tag == "time" for e in story.descendants)
