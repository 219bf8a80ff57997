"""What many pages are ordered by in a table."""

from seoaudit.report.report import PageReport
from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.phrasing.fix_groups import costliest

# A number, then the parts of a path.
Key = tuple[float, tuple[str, ...]]


def order_key(page: PageReport, order: PageOrder) -> Key:
    """Return what a page is compared by; the lower one comes first."""
    match order:
        case PageOrder.SCORE:
            return page.score, ()
        case PageOrder.PATH:
            return 0, tuple(page.source.split("/"))
        case PageOrder.POINTS:
            first = costliest(page)
            return (-round(first.points, 6) if first else 0), ()
