"""What rules are written against, their messages and their registry.

Imports `page` and `text`.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.rule.example import Example, bad, good
    from seoaudit.rule.meanwhile import Meanwhile
    from seoaudit.rule.messages import Words
    from seoaudit.rule.rule import (
        Basis,
        BoundMessage,
        Edit,
        Finding,
        Fix,
        Message,
        Rule,
        Safety,
        Severity,
        Value,
        message,
        option,
    )

__all__ = [
    "Basis",
    "BoundMessage",
    "Edit",
    "Example",
    "Finding",
    "Fix",
    "Meanwhile",
    "Message",
    "Rule",
    "Safety",
    "Severity",
    "Value",
    "Words",
    "bad",
    "good",
    "message",
    "option",
]

__getattr__, __dir__ = published(
    __name__,
    {
        "Basis": "seoaudit.rule.rule",
        "BoundMessage": "seoaudit.rule.rule",
        "Edit": "seoaudit.rule.rule",
        "Example": "seoaudit.rule.example",
        "Finding": "seoaudit.rule.rule",
        "Fix": "seoaudit.rule.rule",
        "Meanwhile": "seoaudit.rule.meanwhile",
        "Message": "seoaudit.rule.rule",
        "Rule": "seoaudit.rule.rule",
        "Safety": "seoaudit.rule.rule",
        "Severity": "seoaudit.rule.rule",
        "Value": "seoaudit.rule.rule",
        "Words": "seoaudit.rule.messages",
        "bad": "seoaudit.rule.example",
        "good": "seoaudit.rule.example",
        "message": "seoaudit.rule.rule",
        "option": "seoaudit.rule.rule",
    },
)
