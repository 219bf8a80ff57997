"""For rule authors: one rule on a piece of HTML, and the contract that all rules of a package keep.

Imports `config`, `document`, `engine`, `page`, `rule`, `site` and `text`.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.testing.package import Problem, check_rules
    from seoaudit.testing.pages import (
        applies,
        example_findings,
        example_page,
        findings,
        keys,
        page,
    )

__all__ = [
    "Problem",
    "applies",
    "check_rules",
    "example_findings",
    "example_page",
    "findings",
    "keys",
    "page",
]

__getattr__, __dir__ = published(
    __name__,
    {
        "Problem": "seoaudit.testing.package",
        "applies": "seoaudit.testing.pages",
        "check_rules": "seoaudit.testing.package",
        "example_findings": "seoaudit.testing.pages",
        "example_page": "seoaudit.testing.pages",
        "findings": "seoaudit.testing.pages",
        "keys": "seoaudit.testing.pages",
        "page": "seoaudit.testing.pages",
    },
)
