"""A page as it arrived: bytes, URL, status, headers, robots.txt, and its decoded text.

Imports no other room.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.document.document import Document, ImageSize

__all__ = ["Document", "ImageSize"]

__getattr__, __dir__ = published(
    __name__,
    {
        "Document": "seoaudit.document.document",
        "ImageSize": "seoaudit.document.document",
    },
)
