"""How much a baseline holds, in words."""

from collections.abc import Mapping

from seoaudit.errors import Phrase
from seoaudit.history.baseline import BaselinePage, BaselineSite

Pages = Mapping[str, BaselinePage]


def size_message(now: Pages, earlier: Pages | None) -> Phrase:
    """Return how many findings and pages the baseline has, and how many were removed."""
    findings = _count(now)
    holds = Phrase("{findings} on {pages}", findings=_findings(findings), pages=_pages(len(now)))
    if earlier is None:
        return holds
    lost = _findings(_count(earlier) - findings)
    if gone := len(earlier) - len(now):
        lost = Phrase("{findings} and {pages}", findings=lost, pages=_pages(gone))
    return Phrase("{lost} removed, {holds} left", lost=lost, holds=holds)


def site_size_message(now: BaselineSite, earlier: BaselineSite | None) -> Phrase:
    """Return the same for a site, its own findings first."""
    pages = size_message(now.pages, earlier and earlier.pages)
    own = _findings(_count({"": now.itself}))
    if earlier is None:
        return Phrase("{own} of the site, {pages}", own=own, pages=pages)
    lost = _findings(_count({"": earlier.itself}) - _count({"": now.itself}))
    own = Phrase("{lost} removed, {holds} left", lost=lost, holds=own)
    return Phrase("of the site {own}; of its pages {pages}", own=own, pages=pages)


def _count(pages: Pages) -> int:
    return sum(finding.number for page in pages.values() for finding in page.findings)


def _findings(count: int) -> Phrase:
    return Phrase("{count} finding" if count == 1 else "{count} findings", count=count)


def _pages(count: int) -> Phrase:
    return Phrase("{count} page" if count == 1 else "{count} pages", count=count)
