"""What is wrong with a JSON text that cannot be parsed, in its author's terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from json import JSONDecodeError
from typing import Literal

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.tree.position import Span

FaultKind = Literal[
    "empty",
    "control_character",
    "escape",
    "comment",
    "extra_comma",
    "missing_comma",
    "wrong_quotes",
    "quote_inside",
    "unquoted",
    "missing_value",
    "unfinished",
    "after_end",
    "no_number",
    "other",
]
COMMENTS = ("//", "/*", "<!--", "#")
# The message of the error for numbers that Python reads and JSON does not know.
NO_NUMBER = "Not a number of JSON"
CONSTANTS = ("NaN", "Infinity", "-Infinity")
WRONG_QUOTES = "'‘’‚“”„«»`"


class Fault(NamedTuple):
    """The first fault; its position counts from the start of the text."""

    kind: FaultKind
    place: Span


class _Error(NamedTuple):
    """The position where the parser stopped, and its reason."""

    text: str
    at: int
    message: str

    @property
    def character(self) -> str:
        return self.text[self.at]

    @property
    def before(self) -> int:
        """Offset of the last character before it that is not white space; -1 if there is none."""
        return len(self.text[: self.at].rstrip()) - 1

    def expects(self, *signs: str) -> bool:
        return self.message.startswith(tuple(f"Expecting '{sign}'" for sign in signs))

    def span(self, at: int | None = None) -> Span:
        start = self.at if at is None else at
        return Span(start, min(start + 1, len(self.text)))


def find_fault(text: str, error: JSONDecodeError) -> Fault:
    """Return the cause of the parser's error, located in the text."""
    stopped = _Error(text, error.pos, error.msg)
    if not text.strip():
        return Fault("empty", Span(0, len(text)))
    for kind, find in _FINDERS.items():
        if place := find(stopped):
            return Fault(kind, place)
    return Fault("other", stopped.span())


def _control_character(error: _Error) -> Span | None:
    return error.span() if "control character" in error.message else None


def _escape(error: _Error) -> Span | None:
    if "escape" not in error.message:
        return None
    backslash = error.text.rfind("\\", 0, error.at + 1)
    return Span(backslash, min(backslash + 2, len(error.text)))


def _unfinished(error: _Error) -> Span | None:
    if error.message.startswith("Unterminated string"):
        return Span(error.at, len(error.text))
    return error.span(len(error.text) - 1) if error.at >= len(error.text) else None


def _comment(error: _Error) -> Span | None:
    if not error.text.startswith(COMMENTS, error.at):
        return None
    line_end = error.text.find("\n", error.at)
    return Span(error.at, line_end if line_end >= 0 else len(error.text))


def _after_end(error: _Error) -> Span | None:
    return Span(error.at, len(error.text)) if error.message == "Extra data" else None


def _extra_comma(error: _Error) -> Span | None:
    before = error.text[error.before] if error.before >= 0 else ""
    if error.character in "}]," and before == ",":
        return error.span(error.before)
    after = error.text[error.at + 1 :].lstrip()[:1]
    is_extra = error.character == "," and (before in ("{", "[") or after in ("}", "]"))
    return error.span() if is_extra and before != ":" else None


def _wrong_quotes(error: _Error) -> Span | None:
    return error.span() if error.character in WRONG_QUOTES else None


def _missing_comma(error: _Error) -> Span | None:
    return error.span() if error.expects(",") and error.character in '"{[' else None


def _quote_inside(error: _Error) -> Span | None:
    is_after_text = error.before >= 0 and error.text[error.before] == '"'
    is_inside = is_after_text and error.expects(",", ":") and error.character not in "}],:"
    return error.span(error.before) if is_inside else None


def _unquoted(error: _Error) -> Span | None:
    text, end = error.text, error.at
    if not (error.character.isalpha() or error.character in "_$"):
        return None
    while end < len(text) and (text[end].isalnum() or text[end] in "_$-"):
        end += 1
    return Span(error.at, end)


def _no_number(error: _Error) -> Span | None:
    constant = next((c for c in CONSTANTS if error.text.startswith(c, error.at)), "")
    is_constant = error.message == NO_NUMBER and constant
    return Span(error.at, error.at + len(constant)) if is_constant else None


def _missing_value(error: _Error) -> Span | None:
    is_missing = error.message == "Expecting value" and error.character in "},]"
    return error.span() if is_missing else None


_FINDERS: Mapping[FaultKind, Callable[[_Error], Span | None]] = {
    "control_character": _control_character,
    "escape": _escape,
    "no_number": _no_number,
    "unfinished": _unfinished,
    "comment": _comment,
    "after_end": _after_end,
    "extra_comma": _extra_comma,
    "wrong_quotes": _wrong_quotes,
    "missing_comma": _missing_comma,
    "quote_inside": _quote_inside,
    "unquoted": _unquoted,
    "missing_value": _missing_value,
}
