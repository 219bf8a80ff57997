"""Text of pages, servers, file names and keyphrases, made safe to print.

Whatever others wrote passes through here before it is shown: it rules no terminal, begins no
command of a CI job, turns no text around it the other way, and reveals no password.

- `inert` is for a value, such as a title, a keyphrase, or the name of a file;
- `inert_line` and `inert_text` are for a finished line or text, in which the marks that seoaudit
  itself sets around values of the other direction stay;
- `inert_output` is for a finished text on its way to a terminal or a log;
- `escaped` is for finished JSON, whose values stay what they are.

The letters that join or part others (ZWJ, ZWNJ) and the marks that only stand between letters (LRM,
RLM, ALM) are part of a text and stay.
"""

import re

from seoaudit.late_pattern import late_pattern

REPLACEMENT = "\ufffd"
# An address splits no longer into command and text with this between its characters.
_NO_SPACE = "\u200b"

# C0 but for tab and line feed, DEL and C1 (https://www.unicode.org/charts/PDF/U0080.pdf), the
# separators of lines and paragraphs, and what reorders a text beyond its own end, as in
# https://trojansource.codes/trojan-source.pdf; FSI and PDI are apart, since reports use them.
# Halves of a surrogate pair are no characters, and strict readers of JSON refuse them.
_ALWAYS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066\u2067\ud800-\udfff"
_IN_TEXT = late_pattern(f"[{_ALWAYS}]")
_IN_LINE = late_pattern(f"[{_ALWAYS}\t\n]")
_IN_VALUE = late_pattern(f"[{_ALWAYS}\t\n\u2068\u2069]")
_IN_JSON = late_pattern(f"[{_ALWAYS}\u2068\u2069]")

# User name and password of an address: https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1. A
# password that is not encoded as it has to be may hold any of the characters that end it; then what
# follows the colon is no port.
_CREDENTIALS = late_pattern(
    r"(?<=//)(?:[^\s/?#\\\"'<>@\[][^\s/?#\\\"'<>]*@"
    r"|(?!\[)[^\s/?#\\\"'<>@:]*:(?!\d*(?:[\s/?#\\\"'<>]|$))[^\s\\\"'<>]*@)"
)

# Workflow commands begin a line of a log (https://docs.github.com/actions/reference/workflows-and-
# actions/workflow-commands); those of Azure Pipelines and older GitHub runners stand anywhere.
_BEGINS_COMMAND = late_pattern(r"^(\s*):(?=:)", re.MULTILINE)
_COMMAND = late_pattern(r"#(?=#\w*\[)")


def inert(value: str) -> str:
    """Return a value on one line, each character that does more than stand there replaced."""
    return _tame(value, _IN_VALUE)


def inert_line(line: str) -> str:
    """Return a finished line; the isolates of reports stay."""
    return _tame(line, _IN_LINE)


def inert_text(text: str) -> str:
    """Return a finished text; its line feeds, tabs and the isolates of reports stay."""
    return _tame(text, _IN_TEXT)


def inert_output(text: str) -> str:
    """Return a finished text for a terminal or a log, none of whose lines begins a command."""
    return without_commands(inert_text(text))


def without_commands(text: str) -> str:
    """Return a text none of whose lines begins a command of a CI job."""
    return _BEGINS_COMMAND.sub(rf"\1:{_NO_SPACE}", text)


def escaped(json: str) -> str:
    """Return finished JSON in ASCII escapes where it held characters that are not inert.

    Halves of surrogate pairs are replaced; passwords are left out.
    """
    safe = _IN_JSON.sub(_escape, without_credentials(json))
    return _COMMAND.sub(r"\\u0023", safe)


def without_credentials(text: str) -> str:
    """Return a text without the user names and passwords of its addresses."""
    return _CREDENTIALS.sub("", text) if "@" in text and "//" in text else text


def _tame(text: str, pattern: re.Pattern[str]) -> str:
    shown = without_credentials(text)
    if not shown.isprintable():  # as none of these characters is
        shown = pattern.sub(REPLACEMENT, shown)
    return _COMMAND.sub(f"#{_NO_SPACE}", shown) if "##" in shown else shown


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return "\\ufffd" if "\ud800" <= character <= "\udfff" else f"\\u{ord(character):04x}"
