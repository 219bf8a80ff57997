"""Addresses that lead nowhere because of a slip in typing or pasting.

Browsers read most of them as a relative address, so nothing but a reader finds out.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls

# What scripts and templates write where they have no value, and notes to oneself.
_NOTHING = frozenset(("undefined", "null", "nan", "none", "todo", "tbd", "tk", "xxx", "fixme"))
_UNFINISHED = ("mailto:", "tel:", "sms:")
_VARIABLE = late_pattern(
    r"\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$\{.*?\}|%%\w+%%|\[object \w+\]|^\{\w+\}$"
)
# A link of Markdown, an address between signs, and what stands before and after it.
_MARKDOWN = late_pattern(r"\[[^\]]*\]\(\s*<?([^)\s>]+)")
_MARKS = "<>\"'“”„«»‘’`"
_WITHOUT_SCHEME = late_pattern(r"www\.[\w-]+(\.[\w-]+)+\.?(:\d+)?([/?#]|$)")
_MAIL = late_pattern(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
# "https//", "https:/", "http;//", "htps://": a scheme of the web and slashes, not quite.
_SCHEME = late_pattern(r"([a-z]{2,7})([:;.]*)(/+)(?=[\w\[])", re.IGNORECASE)
_DOUBLED = late_pattern(r"https?:/+(?=https?(?::|//))", re.IGNORECASE)
_IN_NO_HOST = late_pattern(r"[,;!*()\s]|\.\.|^\.")


class Mistyped(NamedTuple):
    """A mistyped address; `meant` is the one that was probably meant, None if nobody can say."""

    meant: str | None


def mistyped(href: str) -> Mistyped | None:
    """Return what is wrong with an address as browsers read it; None if nothing is."""
    if not href or href[0] in "#?/":
        return Mistyped(None) if href[:1] == "/" and _has_variable(href) else None
    if _has_variable(href) or href.casefold() in _NOTHING or href.lower() in _UNFINISHED:
        return Mistyped(None)
    meant = _unwrapped(href) or _completed(href) or _with_scheme(href)
    if meant:
        return Mistyped(meant if urls.is_web(meant) or meant.startswith("mailto:") else None)
    parts = urls.split(href) if ":" in href else None
    is_broken = parts is not None and parts.scheme in urls.WEB and _IN_NO_HOST.search(parts.netloc)
    return Mistyped(None) if is_broken else None


def _has_variable(href: str) -> bool:
    """Whether a variable was left in an address.

    In a whole address, one that is written as %7B%7B is a name there: templates have such folders.
    """
    if "%" not in href and "{" not in href and "[" not in href:
        return False  # as in nearly every address
    return _VARIABLE.search(href if urls.is_web(href) else unquote(href)) is not None


def _unwrapped(href: str) -> str | None:
    """Return the address inside a link of Markdown or between signs."""
    if href[0] == "[" and (link := _MARKDOWN.match(href)):
        return link[1]
    inner = href.strip(_MARKS).strip()
    return inner if href[0] in _MARKS and inner else None


def _completed(href: str) -> str | None:
    """Return an address that lacks its scheme, or a part of it, made whole."""
    if _WITHOUT_SCHEME.match(href):
        return f"https://{href}"
    return f"mailto:{href}" if "@" in href and _MAIL.fullmatch(href) else None


def _with_scheme(href: str) -> str | None:
    """Return the address with the scheme of the web that it was meant to begin with."""
    if "/" not in href:
        return None
    if doubled := _DOUBLED.match(href):
        return _with_scheme(href[doubled.end() :]) or href[doubled.end() :]
    if not (found := _SCHEME.match(href)):
        return None
    name, colon, slashes = found[1].lower(), found[2], found[3]
    scheme = next((scheme for scheme in urls.WEB[::-1] if _is_nearly(name, scheme)), None)
    if scheme is None or (name == scheme and colon == ":" and slashes == "//"):
        return None
    # "http/" and "https.d/" are folders as likely as schemes.
    return f"{scheme}://{href[found.end() :]}" if colon or slashes == "//" else None


def _is_nearly(name: str, scheme: str) -> bool:
    """Whether `name` is `scheme`, with at most one letter too many, missing, wrong or misplaced."""
    if name == scheme:
        return True
    if name in urls.WEB:
        return False
    start = next((i for i, (a, b) in enumerate(zip(name, scheme, strict=False)) if a != b), None)
    if start is None:
        return abs(len(name) - len(scheme)) == 1
    a, b = name[start:], scheme[start:]
    swapped = a[1:2] + a[:1] + a[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped == b
