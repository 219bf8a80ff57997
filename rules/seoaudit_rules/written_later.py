"""Headings and names that a generator or a program writes."""

import re

from seoaudit import Page
from seoaudit.facts import Heading
from seoaudit.late_pattern import late_pattern

# A directive, a role or a target of MyST. What R Markdown and Quarto run has a language in braces.
MYST = late_pattern(
    r"^[ \t>]*(?:`{3,}|:{3,}|~{3,})\{(?!(?:r|python|julia|ojs|mermaid|dot)\b)[\w:-]+\}"
    r"|\{[\w:-]+\}`[^`\n]+`|^\([\w:./-]+\)=[ \t]*$",
    re.MULTILINE,
)
# What only mdBook reads: it takes the title of a chapter from its SUMMARY.md.
BOOK = late_pattern(
    r"^[ \t]*\{\{#(?:(?:rustdoc_)?include|playground|shiftinclude|quiz)[ \t]|^<Listing[ \t]",
    re.MULTILINE,
)


def is_written_later(page: Page, heading: Heading) -> bool:
    """Whether an expression stands in the heading, so that nobody knows here what it will say."""
    start, end = page.place(heading.start, heading.end)
    if any(start <= each.start < end for each in page.template_code.expressions):
        return True
    return page.manuscript is not None and "{" in page.written[start:end]


def brings_headings(page: Page) -> bool:
    """Whether a generator has the headline of a manuscript from elsewhere.

    It brings the whole text, or names the chapters of a book.
    """
    if page.manuscript is None:
        return False
    brings_all = not page.headings and not page.is_whole
    return brings_all or bool(BOOK.search(page.written))


def is_myst(page: Page) -> bool:
    """Whether a manuscript is in MyST, which fills {{ name }} and the names of links: [](pots)."""
    return page.manuscript is not None and bool(MYST.search(page.written))
