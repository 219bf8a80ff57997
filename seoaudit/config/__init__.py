"""The configuration: read it, layer it, check it, and say where each value came from."""

from seoaudit.config.load import load
from seoaudit.config.rules import ConfiguredRule, configured_rules, known_rules
from seoaudit.config.settings import RuleSettings, Settings

__all__ = [
    "ConfiguredRule",
    "RuleSettings",
    "Settings",
    "configured_rules",
    "known_rules",
    "load",
]
