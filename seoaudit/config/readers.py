"""What the keys of a configuration may hold, and how it is understood."""

from collections.abc import Callable, Iterable
from datetime import date, time
from typing import TypeVar

from seoaudit.errors import Phrase, UsageError, did_you_mean
from seoaudit.page.addresses.urls import is_web
from seoaudit.rule.finding import Basis, Severity
from seoaudit.text.languages.records import code_of_name
from seoaudit.text.tags import is_valid_tag, meant_by

T = TypeVar("T")
Reader = Callable[[object], object]

# What no weight reaches: beside it, the weights of all other rules would not count.
MAX_WEIGHT = 1_000_000

# A day: longer, nobody waits for a page.
MAX_SECONDS = 86_400

FAIL_ON = ("error", "warning", "info", "never")


class _Written(str):
    """A value as TOML writes it, which needs no quotes of Python around it."""

    __slots__ = ()
    __repr__ = str.__str__


def as_written(value: object) -> object:
    """Return a value for an error message: what Python and TOML write differently as in TOML."""
    if isinstance(value, bool):
        return _Written(str(value).lower())
    return _Written(value.isoformat()) if isinstance(value, date | time) else value


def said(problem: str, value: object) -> Phrase:
    """Return what is wrong with a value, which the problem calls {value!r}."""
    return Phrase(problem, value=as_written(value))


def text(value: object) -> str:
    """Return a non-empty string; raise ValueError for anything else."""
    if not isinstance(value, str):
        raise ValueError(said("must be a string, not {value!r}", value))  # noqa: TRY004 - one error for all
    if not value.strip():
        raise ValueError(Phrase("must not be empty"))
    return value


def any_text(value: object) -> str:
    """Return a string as it is, also an empty one."""
    if not isinstance(value, str):
        raise ValueError(said("must be a string, not {value!r}", value))  # noqa: TRY004 - as above
    return value


def texts(value: object) -> tuple[str, ...]:
    """Return a list of strings; a single one is a list of one."""
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list | tuple) or not all(isinstance(item, str) for item in items):
        raise ValueError(
            Phrase("must be a list of strings, not {value!r}", value=as_written(value))
        )
    return tuple(text(item) for item in items)


def names(value: object) -> tuple[str, ...]:
    """Return rules and topics; "head/*" means the topic head."""
    return tuple(name.strip().removesuffix("/*") for name in texts(value))


def selector(value: object) -> str:
    """Return a CSS selector."""
    from seoaudit.page.tree.tree import Tree

    written = text(value)
    try:
        Tree("").select(written)
    except UsageError as error:
        raise ValueError(str(error)) from error
    return written


def percent(value: object) -> int:
    """Return a score."""
    if type(value) is not int or not 0 <= value <= 100:
        raise ValueError(
            Phrase("must be a whole number from 0 to 100, not {value!r}", value=as_written(value))
        )
    return value


def weight(value: object) -> float:
    """Return the weight of a rule."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise ValueError(
            Phrase("must be a number, 0 or greater, not {value!r}", value=as_written(value))
        )
    if value >= MAX_WEIGHT:
        raise ValueError(
            Phrase(
                "must be less than {limit}, not {value!r}",
                limit=MAX_WEIGHT,
                value=as_written(value),
            )
        )
    return float(value)


def seconds(value: object) -> float:
    """Return a time limit."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(said("must be a number of seconds, not {value!r}", value))  # noqa: TRY004
    if not 0 < value <= MAX_SECONDS:
        raise ValueError(
            Phrase(
                "must be greater than 0 and at most {limit} seconds, not {value!r}",
                limit=MAX_SECONDS,
                value=as_written(value),
            )
        )
    return float(value)


def flag(value: object) -> bool:
    """Return a boolean."""
    if not isinstance(value, bool):
        raise ValueError(said("must be true or false, not {value!r}", value))  # noqa: TRY004 - as above
    return value


def one_of(known: Iterable[str]) -> Callable[[object], str]:
    """Return a reader that accepts one of the given words."""
    words = tuple(known)

    def read(value: object) -> str:
        word = text(value)
        if word not in words:
            hint = did_you_mean(word, words)
            raise ValueError(
                Phrase(
                    "must be one of {words}, not {word!r}.{hint}",
                    words=", ".join(words),
                    word=word,
                    hint=hint,
                )
            )
        return word

    return read


def severity(value: object) -> Severity:
    """Return a severity."""
    return Severity[one_of(level.name.lower() for level in reversed(Severity))(value).upper()]


def bases(value: object) -> tuple[Basis, ...]:
    """Return bases."""
    known = one_of(Basis)
    return tuple(Basis(known(name)) for name in texts(value))


def tag(value: object) -> str:
    """Return a language code: https://www.rfc-editor.org/info/bcp47"""
    code = text(value)
    if not is_valid_tag(code):
        near = meant_by(code) or code_of_name(code)
        hint = (
            Phrase(". Did you mean {name}?", name=near)
            if near
            else Phrase(": use, for example, ar, en or pt-BR")
        )
        raise ValueError(Phrase("invalid language code {code!r}{hint}", code=code, hint=hint))
    return code


def address(value: object) -> str:
    """Return the URL of a site or of one of its folders."""
    url = text(value)
    if not is_web(url):
        raise ValueError(Phrase("invalid URL {url!r}: use the form https://example.com/", url=url))
    return url
