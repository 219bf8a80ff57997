"""The configuration: loading, layering, validation, and the origin of each value.

Imports `document`, `manuscripts`, `page`, `rule` and `text`.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.config.loading import load
    from seoaudit.config.rules import ConfiguredRule, configured_rules, installed_rules
    from seoaudit.config.settings import RuleSettings, Settings

__all__ = [
    "ConfiguredRule",
    "RuleSettings",
    "Settings",
    "configured_rules",
    "installed_rules",
    "load",
]

__getattr__, __dir__ = published(
    __name__,
    {
        "ConfiguredRule": "seoaudit.config.rules",
        "RuleSettings": "seoaudit.config.settings",
        "Settings": "seoaudit.config.settings",
        "configured_rules": "seoaudit.config.rules",
        "installed_rules": "seoaudit.config.rules",
        "load": "seoaudit.config.loading",
    },
)
