"""One source of settings, before validation."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from seoaudit.config import toml
from seoaudit.errors import ConfigError, Phrase, SeoauditError, UsageError
from seoaudit.named_tuple import NamedTuple

Keys = tuple[str, ...]

# Repeatable options whose name is singular.
SINGULAR = {"keyphrases": "--keyphrase", "synonyms": "--synonym"}


class Layer(Protocol):
    """A table of settings that knows where each of them was set."""

    @property
    def table(self) -> Mapping[str, object]:
        """The settings as written."""

    def spelling(self, key: str) -> str:
        """Return a key as spelled there."""

    def origin(self, *keys: str) -> str:
        """Return the origin of a key, in words."""

    def error(self, problem: str, *keys: str) -> SeoauditError:
        """Return the error to raise about a key."""

    def file(self, name: str) -> str:
        """Return a file named by a key, relative to the working folder."""


class CommandLine(NamedTuple):
    """The options of the command line."""

    table: Mapping[str, object]

    def spelling(self, key: str) -> str:
        """Return the option."""
        return SINGULAR.get(key, "--" + key.replace("_", "-"))

    def origin(self, *keys: str) -> str:  # noqa: ARG002 - a command line has no lines to tell apart
        """Return "command line" for every key."""
        return "command line"

    def error(self, problem: str, *keys: str) -> SeoauditError:  # noqa: ARG002
        """Return a UsageError."""
        return UsageError(problem)

    def file(self, name: str) -> str:
        """Return the file as named."""
        return name


class File(NamedTuple):
    """A configuration file, or the part of one under the keys `root`.

    `name` is the layer's, `label` the file as shown to the user.
    """

    name: str
    label: str
    table: Mapping[str, object]
    text: str
    root: Keys = ()
    folder: Path = Path()

    def spelling(self, key: str) -> str:
        """Return the key itself."""
        return key

    def place(self, *keys: str) -> str:
        """Return the file and, if known, the line of a key."""
        line = toml.line_of(self.text, (*self.root, *keys))
        return f"{self.label}:{line}" if line else self.label

    def origin(self, *keys: str) -> str:
        """Return the layer, the file and, if known, the line."""
        return f"{self.name} ({self.place(*keys)})"

    def error(self, problem: str, *keys: str) -> SeoauditError:
        """Return a ConfigError at the key."""
        return ConfigError("{place}: {problem}", place=self.place(*keys), problem=Phrase(problem))

    def file(self, name: str) -> str:
        """Return a file relative to this one, unless its path is absolute."""
        return display_path(self.folder / name)


def read(name: str, path: Path) -> File:
    """Load a whole file as a layer; of a pyproject.toml, only [tool.seoaudit]."""
    label = display_path(path)
    text = toml.read(path, label)
    table = toml.parse(text, label)
    if path.name != "pyproject.toml":
        return File(name, label, table, text, folder=path.parent)
    tool = table.get("tool", {})
    own = tool.get("seoaudit", {}) if isinstance(tool, dict) else {}
    if not isinstance(own, dict):
        raise ConfigError(
            "{label}: tool.seoaudit must be a table: use [tool.seoaudit]", label=label
        )
    return File(name, label, own, text, ("tool", "seoaudit"), path.parent)


def display_path(path: Path) -> str:
    """Shorten a path: relative to the working folder if it is inside."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError):
        return str(path)
