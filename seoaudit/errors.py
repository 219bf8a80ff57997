"""Errors other than findings.

SeoauditError
├── UsageError          the command line or a call asks for something that does not exist
├── ConfigError         a configuration file is invalid, or has an unknown key or value
├── SourceError         one page could not be read; the others still are
├── PluginError         an installed rule or reporter package could not be used
├── OutputError         a report could not be written
└── PluginWarning       a translation of a rule package cannot be shown, so English is

Every message is one line that says what happened, where, and what to do about it. All of them end
the program with exit code 2, a SourceError only after the other sources were audited.

A message is a template in English with the values of its placeholders. Its str() is English; the
program and its reports say it in the reader's language (`Words.tell`).
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from seoaudit.inert import inert, inert_text, without_credentials


class Phrase(str):
    """A text in English that knows its template and values, so that other languages can say it.

    Values may be phrases themselves. A template without values is taken as it is, braces included.
    The text is inert, whatever its values are.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Phrase":
        """Return the text of the template; a phrase stays what it is."""
        if isinstance(template, Phrase) and not values:
            return template
        shown = {name: _Shown(value) for name, value in values.items()}
        phrase = super().__new__(
            cls, inert_text(template.format_map(shown) if values else template)
        )
        phrase.template, phrase.values = str.__str__(template), values
        return phrase

    def __str__(self) -> "Phrase":
        """Return the phrase, so that the str() of an error that holds it is a phrase too."""
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Pickle by template and values."""
        return (self.template,), dict(self.values)


class _Shown:
    """A value in a template, made inert however the template formats it."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, form: str) -> str:
        if isinstance(self._value, Phrase):
            return self._value
        return inert(format(self._value, form))

    def __repr__(self) -> str:
        return inert(repr(self._value))


class SeoauditError(Exception):
    """The base class of all errors that seoaudit raises on purpose."""

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(Phrase(template, **values))


class UsageError(SeoauditError, ValueError):
    """The command line or a call asks for something that does not exist."""


class ConfigError(SeoauditError):
    """A configuration file is invalid, or has an unknown key or value."""


class SourceError(SeoauditError):
    """One page could not be read.

    `source` names it as the user wrote it, without a password.
    """

    def __init__(self, source: str, template: str, /, **values: object) -> None:
        source, message = without_credentials(source), Phrase(template, **values)
        super().__init__("{source}: {problem}", source=source, problem=message)
        self.source = source
        self.message = message

    def __reduce__(self) -> tuple[type["SourceError"], tuple[str, str]]:
        return SourceError, (self.source, self.message)


class PluginError(SeoauditError):
    """An installed rule or reporter package could not be used."""


class OutputError(SeoauditError):
    """A report could not be written."""


class PluginWarning(SeoauditError, UserWarning):  # noqa: N818 - no error: work goes on
    """A translation of a rule package cannot be shown, so English is: a warning, never raised."""


def system_reason(error: OSError) -> Phrase:
    """Return why the system refused, such as "Permission denied"."""
    return Phrase(error.strerror or str(error))


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return " Did you mean x?" with a leading space, or "" if no known name is near."""
    near = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return Phrase(" Did you mean {name}?", name=near[0]) if near else ""
