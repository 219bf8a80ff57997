"""The language to speak to the user."""

import os
from collections.abc import Mapping

from seoaudit.config import Settings
from seoaudit.rule.messages import PLURAL, Words

# In the order of
# https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def words(settings: Settings) -> Words:
    """The words of the language that is configured, else that of the environment."""
    return Words(settings.message_language or from_environment(os.environ))


def from_environment(environment: Mapping[str, str]) -> str:
    """The first language asked for that messages come in, English where there is none."""
    wanted = next((value for name in VARIABLES if (value := environment.get(name))), "")
    codes = (locale.replace("-", "_").partition("_")[0] for locale in wanted.split(":"))
    return next((code for code in codes if code in PLURAL), "en")
