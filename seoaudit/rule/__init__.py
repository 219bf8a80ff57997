"""What rules are written against, their messages and their registry.

Imports `page` and `text`.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.rule.example import Example, bad, good
    from seoaudit.rule.finding import Basis, Edit, Finding, Fix, Safety, Severity, Value
    from seoaudit.rule.meanwhile import Meanwhile
    from seoaudit.rule.messages import Words
    from seoaudit.rule.rule import BoundMessage, Message, Rule, message, option

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
        "Basis": "seoaudit.rule.finding",
        "BoundMessage": "seoaudit.rule.rule",
        "Edit": "seoaudit.rule.finding",
        "Example": "seoaudit.rule.example",
        "Finding": "seoaudit.rule.finding",
        "Fix": "seoaudit.rule.finding",
        "Meanwhile": "seoaudit.rule.meanwhile",
        "Message": "seoaudit.rule.rule",
        "Rule": "seoaudit.rule.rule",
        "Safety": "seoaudit.rule.finding",
        "Severity": "seoaudit.rule.finding",
        "Value": "seoaudit.rule.finding",
        "Words": "seoaudit.rule.messages",
        "bad": "seoaudit.rule.example",
        "good": "seoaudit.rule.example",
        "message": "seoaudit.rule.rule",
        "option": "seoaudit.rule.rule",
    },
)
