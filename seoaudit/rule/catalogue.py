"""The translations of rules: `<language>.json` beside the rules of a topic."""

import json
import warnings
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from seoaudit.errors import PluginWarning
from seoaudit.rule.message_languages import typeset
from seoaudit.rule.rule import AnyRule

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

# A text, or one for each plural category of its {count}.
Forms = str | dict[str, str]
# By rule: its title, and the parts of each message.
Catalogue = dict[str, dict[str, str | dict[str, Forms]]]


def file_of(rule: type[AnyRule], language: str) -> "Traversable":
    """Return the file with the translation of a rule, which may not exist."""
    return _file(_package(rule), language)


def translation(rule: type[AnyRule], language: str) -> dict[str, str | dict[str, Forms]]:
    """Return the translation of a rule; empty if its package has none in this language.

    A file that cannot be read is a PluginWarning, once.
    """
    return _catalogue(_package(rule), language).get(rule.id, {})


def prose(rule: type[AnyRule], language: str) -> Mapping[str, Mapping[str, Any]]:
    """Return what the docs of a topic say in this language: `docs/<language>.json`, by rule.

    The topic itself is in it by its name. Empty if there is none, as for `translation`.
    """
    return _catalogue(_package(rule), language, "docs/")


def read_catalogue(written: str) -> Catalogue:
    """Return the translations in a file; raise ValueError if they are not of this form."""
    found: Catalogue = json.loads(written)
    if not isinstance(found, dict):
        raise ValueError("must be an object with a key for each rule")  # noqa: TRY004 - as json
    for id_, entry in found.items():
        if not isinstance(entry, dict):
            raise ValueError(f"{id_} must be an object with a key for each message")  # noqa: TRY004
    return found


def warn(problem: str) -> None:
    """Warn that a translation is of no use."""
    warnings.warn(f"{problem}: shown in English", PluginWarning, stacklevel=2)


@cache
def _catalogue(package: str, language: str, folder: str = "") -> Catalogue:
    file = _file(package, language, folder)
    if not file.is_file():
        return {}
    try:
        return typeset(read_catalogue(file.read_text("utf-8")), language)
    except ValueError as error:
        warn(f"{file}: {error}")
        return {}


def _file(package: str, language: str, folder: str = "") -> "Traversable":
    from importlib.resources import files  # 8 ms that a report in English does not need

    return files(package) / f"{folder}{language}.json"


def _package(rule: type[AnyRule]) -> str:
    return rule.__module__.rpartition(".")[0]
