"""The language of the output."""

import os
from collections.abc import Mapping

from seoaudit.config.settings import Settings
from seoaudit.rule.messages import PLURAL, Words

# In gettext's order:
# https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def words(settings: Settings) -> Words:
    """Return the words of the configured language, else of the environment's."""
    return Words(settings.message_language or from_environment(os.environ))


def from_environment(environment: Mapping[str, str]) -> str:
    """Return the first requested language that messages exist in, or English."""
    wanted = next((value for name in VARIABLES if (value := environment.get(name))), "")
    codes = (locale.replace("-", "_").partition("_")[0] for locale in wanted.split(":"))
    return next((code for code in codes if code in PLURAL), "en")
