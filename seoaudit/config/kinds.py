"""The kinds of values that keys hold: how each is read, in words and as JSON Schema."""

from collections.abc import Iterable, Mapping

from seoaudit.config import readers
from seoaudit.config.readers import Reader
from seoaudit.errors import Phrase
from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import Basis, Severity

Schema = Mapping[str, object]

NOT_EMPTY: Schema = {"type": "string", "pattern": "\\S"}


class Kind(NamedTuple):
    """What a key may hold; `read` raises ValueError for anything else."""

    read: Reader
    words: str
    schema: Schema


class Key(NamedTuple):
    """A key of a configuration: what it may hold, what it does, and a value to show.

    `otherwise` says what happens if it is not set, where no value can say it. `option` is the
    option of the command line, "" if there is none.
    """

    kind: Kind
    summary: str
    example: object
    otherwise: str = ""
    option: str = ""


def one_of(names: Iterable[str]) -> Kind:
    """Return the kind of one of these words."""
    known = tuple(names)
    words = Phrase("one of {words}", words=_quoted(known))
    return Kind(readers.one_of(known), words, {"enum": list(known)})


def list_of(names: Iterable[str], read: Reader) -> Kind:
    """Return the kind of several of these words, or a single one."""
    known = tuple(names)
    words = Phrase("list of {words}", words=_quoted(known))
    return Kind(read, words, _one_or_list({"enum": list(known)}))


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def _one_or_list(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "array", "items": item}]}


TEXT = Kind(readers.text, "string", NOT_EMPTY)
SELECTOR = Kind(readers.selector, "CSS selector", NOT_EMPTY)
ANY_TEXT = Kind(readers.any_text, "string, which may be empty", {"type": "string"})
TEXTS = Kind(readers.texts, "list of strings", _one_or_list(NOT_EMPTY))
NAMES = Kind(readers.names, "list of rules and topics", {"$ref": "#/$defs/names"})
FLAG = Kind(readers.flag, "true or false", {"type": "boolean"})
PERCENT = Kind(
    readers.percent,
    "whole number from 0 to 100",
    {"type": "integer", "minimum": 0, "maximum": 100},
)
SECONDS = Kind(
    readers.seconds,
    f"number greater than 0, up to {readers.MAX_SECONDS}",
    {"type": "number", "exclusiveMinimum": 0, "maximum": readers.MAX_SECONDS},
)
WEIGHT = Kind(
    readers.weight,
    "number, 0 or greater",
    {"type": "number", "minimum": 0, "exclusiveMaximum": readers.MAX_WEIGHT},
)
SEVERITY = one_of(level.name.lower() for level in reversed(Severity))._replace(
    read=readers.severity
)
BASES = list_of(Basis, readers.bases)
TAG = Kind(
    readers.tag,
    "language code, such as ar or pt-BR",
    {"type": "string", "pattern": "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},
)
ADDRESS = Kind(
    readers.address, "URL of a site", {"type": "string", "format": "uri", "pattern": "^https?://"}
)
