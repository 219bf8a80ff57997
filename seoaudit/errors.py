"""Errors other than findings.

SeoauditError
├── UsageError          the command line or a call asks for something that does not exist
├── ConfigError         a configuration file is invalid, or has an unknown key or value
├── SourceError         one page could not be read; the others still are
├── PluginError         an installed rule or reporter package could not be loaded
└── OutputError         a report could not be written

Every message is one line that says what happened, where, and what to do about it. All of them end
the program with exit code 2, a SourceError only after the other sources were audited.
"""

from collections.abc import Iterable
from difflib import get_close_matches


class SeoauditError(Exception):
    """The base class of all errors that seoaudit raises on purpose."""


class UsageError(SeoauditError, ValueError):
    """The command line or a call asks for something that does not exist."""


class ConfigError(SeoauditError):
    """A configuration file is invalid, or has an unknown key or value."""


class SourceError(SeoauditError):
    """One page could not be read. `source` names it as the user wrote it."""

    def __init__(self, source: str, message: str) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source
        self.message = message

    def __reduce__(self) -> tuple[type["SourceError"], tuple[str, str]]:
        return SourceError, (self.source, self.message)


class PluginError(SeoauditError):
    """An installed rule or reporter package could not be loaded."""


class OutputError(SeoauditError):
    """A report could not be written."""


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return " Did you mean x?" with a leading space, or "" if no known name is near."""
    near = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f" Did you mean {near[0]}?" if near else ""
