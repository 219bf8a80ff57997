"""A page as it arrived: bytes, URL, status, headers, robots.txt, and its decoded text.

Imports no other room.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.document.answer import Answer, Failure
    from seoaudit.document.document import Document, ImageSize

__all__ = ["Answer", "Document", "Failure", "ImageSize"]

__getattr__, __dir__ = published(
    __name__,
    {
        "Answer": "seoaudit.document.answer",
        "Failure": "seoaudit.document.answer",
        "Document": "seoaudit.document.document",
        "ImageSize": "seoaudit.document.document",
    },
)
