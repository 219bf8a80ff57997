"""Audit an article's HTML: a score from 0 to 100 and the fixes that would raise it.

Every name here is loaded when it is first used: `seoaudit --help` does not wait for a parser.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seoaudit.document.document import Document
    from seoaudit.engine.auditor import audit
    from seoaudit.page.page import Page
    from seoaudit.rule.example import Example, bad, good
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
    from seoaudit.version import __version__

__all__ = [
    "Basis",
    "Document",
    "Edit",
    "Example",
    "Finding",
    "Fix",
    "Page",
    "Rule",
    "Safety",
    "Severity",
    "__version__",
    "audit",
    "bad",
    "good",
    "message",
    "option",
]

_HOMES = {
    "Document": "seoaudit.document.document",
    "Example": "seoaudit.rule.example",
    "Page": "seoaudit.page.page",
    "__version__": "seoaudit.version",
    "audit": "seoaudit.engine.auditor",
    "bad": "seoaudit.rule.example",
    "good": "seoaudit.rule.example",
}


def __getattr__(name: str) -> object:
    """Load a public name from the module that defines it; most are parts of the rule contract."""
    if name not in __all__:
        raise AttributeError(f"module 'seoaudit' has no attribute {name!r}")
    value = getattr(import_module(_HOMES.get(name, "seoaudit.rule.rule")), name)
    globals()[name] = value
    return value
