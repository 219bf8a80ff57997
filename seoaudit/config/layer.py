"""One place that settings come from, before they are understood."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from seoaudit.config import toml
from seoaudit.errors import ConfigError, SeoauditError, UsageError

Keys = tuple[str, ...]

# Options that are given again and again, each time for a single thing.
SINGULAR = {"keyphrases": "--keyphrase", "synonyms": "--synonym"}


class Layer(Protocol):
    """A table of settings that knows where each of them stands."""

    @property
    def table(self) -> Mapping[str, object]:
        """The settings as written."""

    def spelt(self, key: str) -> str:
        """A key as it is written there."""

    def origin(self, *keys: str) -> str:
        """Where a key stands, in words."""

    def error(self, problem: str, *keys: str) -> SeoauditError:
        """The error to raise about a key."""

    def file(self, name: str) -> str:
        """A file that a key names, seen from the working folder."""


class CommandLine(NamedTuple):
    """What the command was called with."""

    table: Mapping[str, object]

    def spelt(self, key: str) -> str:
        """The option."""
        return SINGULAR.get(key, "--" + key.replace("_", "-"))

    def origin(self, *keys: str) -> str:  # noqa: ARG002 - a command line has no lines to tell apart
        """The command line is one place."""
        return "command line"

    def error(self, problem: str, *keys: str) -> SeoauditError:  # noqa: ARG002
        """A UsageError."""
        return UsageError(problem)

    def file(self, name: str) -> str:
        """The file as it is named."""
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

    def spelt(self, key: str) -> str:
        """The key itself."""
        return key

    def place(self, *keys: str) -> str:
        """The file and, where it is known, the line of a key."""
        line = toml.line_of(self.text, (*self.root, *keys))
        return f"{self.label}:{line}" if line else self.label

    def origin(self, *keys: str) -> str:
        """The layer, the file and, where it is known, the line."""
        return f"{self.name} ({self.place(*keys)})"

    def error(self, problem: str, *keys: str) -> SeoauditError:
        """A ConfigError at the key."""
        return ConfigError(f"{self.place(*keys)}: {problem}")

    def file(self, name: str) -> str:
        """A file that lies beside this one, unless its whole path is named."""
        return shown(self.folder / name)


def read(name: str, path: Path) -> File:
    """A whole file as a layer; of a pyproject.toml only what stands under [tool.seoaudit]."""
    label = shown(path)
    text = toml.read(path, label)
    table = toml.parse(text, label)
    if path.name != "pyproject.toml":
        return File(name, label, table, text, folder=path.parent)
    tool = table.get("tool", {})
    own = tool.get("seoaudit", {}) if isinstance(tool, dict) else {}
    if not isinstance(own, dict):
        raise ConfigError(f"{label}: tool.seoaudit must be a table: use [tool.seoaudit]")
    return File(name, label, own, text, ("tool", "seoaudit"), path.parent)


def shown(path: Path) -> str:
    """A path as short as it is clear: from the working folder where it is inside."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError):
        return str(path)
