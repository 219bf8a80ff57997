"""Headings whose text a generator or a program writes."""

from seoaudit import Page
from seoaudit.facts import Heading


def is_written_later(page: Page, heading: Heading) -> bool:
    """Whether an expression stands in the heading, so that nobody knows here what it will say."""
    start, end = page.place(heading.start, heading.end)
    if any(start <= each.start < end for each in page.template_code.expressions):
        return True
    return page.manuscript is not None and "{" in page.written[start:end]


def brings_headings(page: Page) -> bool:
    """Whether a manuscript has no heading of its own and a generator brings text from elsewhere."""
    return page.manuscript is not None and not page.headings and not page.is_whole
