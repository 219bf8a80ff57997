"""The language in which the program speaks: help, errors, notes and reports."""

import os
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING

from seoaudit.late_pattern import late_pattern
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.rule.messages import Words

# In gettext's order:
# https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
OPTION = "--language"

# What follows the language in the name of a locale, such as fr_FR.UTF-8, fr.UTF-8 or fr@euro.
LANGUAGE_END = late_pattern("[-_.@]")

_spoken = ContextVar("_spoken", default="en")


def spoken() -> str:
    """Return the code of the language in which the program speaks."""
    return _spoken.get()


def speak(language: str) -> None:
    """Speak this language from here on."""
    _spoken.set(language)


def words(settings: "Settings") -> "Words":
    """Return the words of the configured language, else of the environment's."""
    from seoaudit.rule.messages import Words

    return Words(settings.message_language or from_environment(os.environ))


def tell(text: str) -> str:
    """Return an error or a note in the language of the program, for a terminal."""
    if spoken() == "en":
        return text
    from seoaudit.rule.messages import Words

    return Words(spoken(), isolate=True).tell(text)


def requested(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language of the command line, wherever it stands there, or of the environment."""
    given = [argument.partition("=") for argument in arguments]
    named = [
        value or next(iter(arguments[place + 1 : place + 2]), "")
        for place, (name, _, value) in enumerate(given)
        if name == OPTION
    ]
    known = [code for code in named if code in MESSAGE_LANGUAGES]
    return known[-1] if known else from_environment(environment)


def from_environment(environment: Mapping[str, str]) -> str:
    """Return the first requested language that messages exist in, or English."""
    wanted = next((value for name in VARIABLES if (value := environment.get(name))), "")
    codes = (LANGUAGE_END.split(locale)[0] for locale in wanted.split(":"))
    return next((code for code in codes if code in MESSAGE_LANGUAGES), "en")
