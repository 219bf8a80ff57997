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
    from seoaudit.rule.edits import text_edit
    from seoaudit.rule.example import Example, bad, good
    from seoaudit.rule.finding import Basis, Edit, Finding, Fix, Safety, Severity, SiteFinding
    from seoaudit.rule.meanwhile import Meanwhile
    from seoaudit.rule.messages import Words
    from seoaudit.rule.need import Need
    from seoaudit.rule.rule import Rule, message, option
    from seoaudit.rule.site.site_rule import SiteRule
    from seoaudit.rule.site.whole_site import Site
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
    "Site",
    "SiteFinding",
    "SiteRule",
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
        "Basis": "seoaudit.rule.finding",
        "Document": "seoaudit.document.document",
        "Edit": "seoaudit.rule.finding",
        "Example": "seoaudit.rule.example",
        "Finding": "seoaudit.rule.finding",
        "Fix": "seoaudit.rule.finding",
        "Meanwhile": "seoaudit.rule.meanwhile",
        "Need": "seoaudit.rule.need",
        "Page": "seoaudit.page.page",
        "Rule": "seoaudit.rule.rule",
        "Safety": "seoaudit.rule.finding",
        "Settings": "seoaudit.config.settings",
        "Severity": "seoaudit.rule.finding",
        "Site": "seoaudit.rule.site.whole_site",
        "SiteFinding": "seoaudit.rule.finding",
        "SiteRule": "seoaudit.rule.site.site_rule",
        "Words": "seoaudit.rule.messages",
        "__version__": "seoaudit.version",
        "audit": "seoaudit.engine.auditor",
        "bad": "seoaudit.rule.example",
        "good": "seoaudit.rule.example",
        "message": "seoaudit.rule.rule",
        "option": "seoaudit.rule.rule",
        "text_edit": "seoaudit.rule.edits",
    },
)
