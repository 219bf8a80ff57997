"""Facts about one page, each computed once, when first needed.

Imports `document`, `manuscripts`, `robots` and `text`. Rule packages import `seoaudit.facts`.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.page.page import Page

__all__ = ["Page"]

__getattr__, __dir__ = published(
    __name__,
    {
        "Page": "seoaudit.page.page",
    },
)
