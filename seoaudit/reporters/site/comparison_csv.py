"""Two runs of a site beside each other as CSV: a line for each thing that is different."""

from collections.abc import Iterator

from seoaudit.reporters.csv import BYTE_ORDER_MARK, written
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.site.changes import RunFinding, SiteChanges

COLUMNS = (
    "change", "rule", "severity", "url", "standing", "count", "message", "first_seen",
    "fingerprint",
)  # fmt: skip


def render(changes: SiteChanges, style: Style) -> Iterator[str]:
    """Yield the header, then pages, findings of the site, and rules of pages with their counts.

    Of pages and findings those that are named have a line each.
    """
    yield BYTE_ORDER_MARK + written([COLUMNS])
    yield written(_rows(changes, style.words))


def _rows(changes: SiteChanges, words: Words) -> Iterator[tuple[str | int, ...]]:
    for change, pages in (("lost", changes.lost), ("gained", changes.gained)):
        for page in pages:
            yield (change, "", "", page.url, str(page.standing), 1, "", "", "")
    for change, findings in (("appeared", changes.appeared), ("mended", changes.mended)):
        for each in findings:
            yield _finding(change, each, words)
    for rule, appeared, mended in changes.on_pages:
        for change, count in (("appeared", appeared), ("mended", mended)):
            if count:
                yield (f"{change}-on-pages", rule, "", "", "", count, "", "", "")


def _finding(change: str, found: RunFinding, words: Words) -> tuple[str | int, ...]:
    return (
        change,
        found.rule,
        found.severity.name.lower(),
        next(iter(found.urls), ""),
        "",
        found.total,
        found.message(words),
        found.first_seen,
        found.fingerprint,
    )
