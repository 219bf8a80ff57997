"""The settings that result from all layers."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

from seoaudit.config.keys import KEYS, RULE_KEYS
from seoaudit.config.readers import Reader
from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.example import OptionValue
from seoaudit.rule.finding import Basis, Severity

if TYPE_CHECKING:
    from seoaudit.config.site_title.search import Site
    from seoaudit.rule.house.settings import HouseSettings

# The origin of a value that no layer sets.
DEFAULT = "default"


class RuleSettings(NamedTuple):
    """Settings of one rule; None keeps the rule's own value."""

    enabled: bool = True
    weight: float | None = None
    severity: Severity | None = None
    options: Mapping[str, OptionValue] = {}


class PathIgnore(NamedTuple):
    """Rules and topics ignored on the pages that match `path`, until the day `until`.

    `path` is relative to `folder`; `origin` says where the entry is.
    """

    path: str
    rules: tuple[str, ...]
    until: date | None = None
    reason: str = ""
    folder: str = ""
    origin: str = DEFAULT


class Ignoring(NamedTuple):
    """The ignores by path, the known rules, and the date; None means today."""

    by_path: tuple[PathIgnore, ...] = ()
    known: Callable[[], Collection[str]] = tuple
    today: date | None = None


class Settings(NamedTuple):
    """One effective configuration.

    `select` and `ignore` name rules and topics; an empty `select` means every rule. `exclude` are
    patterns of files to leave out, each with the folder it is seen from. None leaves either
    language to be found out. `fail_on` is one of FAIL_ON. `site` is the address that Markdown files
    are published under, `title_suffix` what their titles get there; if it is None, `sites` tell.
    `keyphrase_map` and `baseline` are files, seen from the working folder;
    `nearer_maps` are keyphrase maps that nobody named, asked before `keyphrase_map`. `origins` says
    for each dotted key that some layer sets which one it was, with the file and line where they are
    known; the rest are defaults. `ignores` and `house` are those of all layers.
    """

    profile: str = "article"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[tuple[str, str], ...] = ()
    respect_gitignore: bool = True
    allow_private: bool = False
    fail_under: int | None = None
    fail_on: str = "error"
    gate_on: tuple[Basis, ...] = ()
    message_language: str | None = None
    text_language: str | None = None
    content: str | None = None
    site: str | None = None
    title_suffix: str | None = None
    keyphrases: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    keyphrase_map: str | None = None
    nearer_maps: tuple[str, ...] = ()
    sites: tuple["Site", ...] = ()
    baseline: str | None = None
    format: str = "terminal"
    target: int | None = None
    max_seconds: float = 60.0
    rules: Mapping[str, RuleSettings] = {}
    ignores: tuple[PathIgnore, ...] = ()
    house: tuple["HouseSettings", ...] = ()
    origins: Mapping[str, str] = {}

    def value(self, key: str) -> object:
        """Return the value of a top-level key as a configuration writes it."""
        if key == "exclude":
            return tuple(pattern for _, pattern in self.exclude)
        return getattr(self, attribute(key))

    def place(self, key: str) -> str | None:
        """Return the file and line that set a key; None for defaults and the command line."""
        found = re.fullmatch(r"[^(]+\((.+)\)", self.origin(key))
        return found[1] if found else None

    def origin(self, key: str) -> str:
        """Return the origin of the value of a dotted key."""
        return self.origins.get(key, DEFAULT)


# How the top-level keys are read, in display order.
READERS: Mapping[str, Reader] = {name: key.kind.read for name, key in KEYS.items()}

# The attributes of `Settings` that are called otherwise than their keys: two languages that files
# and options name in one word each.
ATTRIBUTES = {"language": "message_language", "lang": "text_language"}


def attribute(key: str) -> str:
    """The attribute of `Settings` that holds the value of a key."""
    return ATTRIBUTES.get(key, key)


# How those of every rule are; the other keys of its table are its own options.
RULE_READERS: Mapping[str, Reader] = {name: key.kind.read for name, key in RULE_KEYS.items()}
