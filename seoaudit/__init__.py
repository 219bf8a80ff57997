"""Audit articles for SEO: a score from 0 to 100, and the fixes that raise it.

Every name here is imported on first use: `seoaudit --help` does not wait for a parser.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.document.document import Document
    from seoaudit.engine.auditor import audit
    from seoaudit.page.page import Page
    from seoaudit.rule.example import Example, bad, good
    from seoaudit.rule.meanwhile import Meanwhile
    from seoaudit.rule.messages import Words
    from seoaudit.rule.need import Need
    from seoaudit.rule.rule import (
        Basis,
        Edit,
        Finding,
        Fix,
        Rule,
        Safety,
        Severity,
        message,
        option,
    )
    from seoaudit.rule.text_edit import text_edit
    from seoaudit.version import __version__

__all__ = [
    "Basis",
    "Document",
    "Edit",
    "Example",
    "Finding",
    "Fix",
    "Meanwhile",
    "Need",
    "Page",
    "Rule",
    "Safety",
    "Settings",
    "Severity",
    "Words",
    "__version__",
    "audit",
    "bad",
    "good",
    "message",
    "option",
    "text_edit",
]

__getattr__, __dir__ = published(
    __name__,
    {
        "Basis": "seoaudit.rule.rule",
        "Document": "seoaudit.document.document",
        "Edit": "seoaudit.rule.rule",
        "Example": "seoaudit.rule.example",
        "Finding": "seoaudit.rule.rule",
        "Fix": "seoaudit.rule.rule",
        "Meanwhile": "seoaudit.rule.meanwhile",
        "Need": "seoaudit.rule.need",
        "Page": "seoaudit.page.page",
        "Rule": "seoaudit.rule.rule",
        "Safety": "seoaudit.rule.rule",
        "Settings": "seoaudit.config.settings",
        "Severity": "seoaudit.rule.rule",
        "Words": "seoaudit.rule.messages",
        "__version__": "seoaudit.version",
        "audit": "seoaudit.engine.auditor",
        "bad": "seoaudit.rule.example",
        "good": "seoaudit.rule.example",
        "message": "seoaudit.rule.rule",
        "option": "seoaudit.rule.rule",
        "text_edit": "seoaudit.rule.text_edit",
    },
)
