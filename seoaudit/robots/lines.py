"""The lines of a robots.txt, as Google's parser reads them."""

import re

from seoaudit.named_tuple import NamedTuple
from seoaudit.robots.escapes import escaped

# How many bytes of a line Google's parser reads.
LINE_LIMIT = 2083 * 8 - 1

SPACES = " \t\n\r\f\v"
USER_AGENT, ALLOW, DISALLOW, SITEMAP = "user-agent", "allow", "disallow", "sitemap"
# Prefixes of keys; Google's parser accepts these misspellings.
SPELLINGS = {
    USER_AGENT: ("user-agent", "useragent", "user agent"),
    ALLOW: ("allow",),
    DISALLOW: ("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"),
    SITEMAP: ("sitemap", "site-map"),
}


class Line(NamedTuple):
    """A line with more than a comment, counted from 1.

    `name` is the text before the colon in lowercase, "" if there is none; `key` is what Google
    takes it for. `value` of an allow or disallow is percent-encoded. `text` is the line as written,
    without its comment.
    """

    number: int
    name: str
    key: str
    value: str
    text: str


def read_lines(content: bytes) -> tuple[Line, ...]:
    """Return the lines with more than a comment.

    Until it is in a Line, a text has one character per byte: limits count bytes.
    """
    written = re.split("\r\n|\r|\n", content.decode("latin-1"))
    found = (_read_line(number, text) for number, text in enumerate(written, 1))
    return tuple(line for line in found if line)


def _read_line(number: int, written: str) -> Line | None:
    text = written[:LINE_LIMIT].partition("\0")[0].partition("#")[0].strip(SPACES)
    if not text:
        return None
    before, colon, after = text.partition(":")
    name, value = before.strip(SPACES).lower(), after.strip(SPACES)
    if colon:
        key = _key(name)
    else:
        forgiven, value = _two_words(text)
        name, key = "", _key(forgiven)
    value = escaped(value) if key in (ALLOW, DISALLOW) else _decoded(value)
    return Line(number, _decoded(name), key, value, _decoded(text))


def _two_words(text: str) -> tuple[str, str]:
    """Split at a missing colon, which is accepted if there are exactly two words."""
    words = re.split("[ \t]+", text)
    return (words[0].lower(), words[1]) if len(words) == 2 else ("", "")


def _key(name: str) -> str:
    return next((key for key, begins in SPELLINGS.items() if name.startswith(begins)), name)


def _decoded(text: str) -> str:
    return text if text.isascii() else text.encode("latin-1").decode("utf-8", "replace")


def agent_of(value: str) -> str:
    """Return the crawler in a User-agent line, in lowercase: "foo" for "Foo/1.2", "*" for all."""
    if value[:1] == "*" and (len(value) == 1 or value[1] in SPACES):
        return "*"
    name = re.match("[A-Za-z_-]*", value)
    return name[0].lower() if name else ""
