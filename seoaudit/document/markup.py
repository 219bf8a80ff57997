"""Detecting the markup of a page: by its name, its Content-Type, its first line or its tags."""

import re
from collections.abc import Iterable
from pathlib import PurePath
from typing import Literal

from seoaudit.document.source_name import is_file
from seoaudit.late_pattern import late_pattern

# The markup of a document; a Word document comes as the HTML of its article.
Markup = Literal["html", "markdown", "mdx", "word"]

HTML = (".html", ".htm", ".xhtml")
MARKDOWN = (".md", ".markdown", ".mdx")
# Plain text is Markdown without marks; a folder's text files are seldom articles.
TEXT = (".txt", ".text")

# https://www.rfc-editor.org/rfc/rfc7763
_MARKDOWN_TYPE = "text/markdown"

_FIRST_LINE = late_pattern(
    rb"(?:\xef\xbb\xbf)?(?:(?:---|\+\+\+)[ \t]*\r?\n|\s*#{1,6}[ \t]+[^\r\n]*(?:\r?\n|$))"
)

# The tags that tell HTML, https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type,
# and those of an article.
_TAG = late_pattern(
    rb"<(?:!doctype html|html|head|title|meta|link|script|style|body|table|div|br|p|a|b|font|iframe"
    rb"|h[1-6]|article|main|section|header|nav|ul|ol|img|figure|span|strong|em|template)[\s/>]",
    re.IGNORECASE,
)


def markup_of(name: str, body: bytes = b"") -> Markup:
    """Return the markup by file extension; HTML for unknown ones.

    Text without tags is Markdown. Without an extension, the first line of `body` tells.
    """
    ending = PurePath(name).suffix.lower()
    if ending == ".mdx":
        return "mdx"
    if ending in TEXT:
        return "html" if has_html(body) else "markdown"
    if not ending:
        return markup_seen(body)
    return "markdown" if ending in MARKDOWN else "html"


def has_html(body: bytes) -> bool:
    """Whether any tag of HTML occurs in a text."""
    return _TAG.search(body) is not None


def begins_with_html(body: bytes) -> bool:
    """Whether a text begins with a tag of HTML, but for spaces."""
    return _TAG.match(body.removeprefix(b"\xef\xbb\xbf").lstrip()) is not None


def markup_seen(body: bytes) -> Markup:
    """Return the markup by the first line: only Markdown begins with front matter or a heading."""
    return "markdown" if _FIRST_LINE.match(body) else "html"


def markup_meant(
    body: bytes | str, source: str, content_types: Iterable[str], *, was_fetched: bool
) -> Markup:
    """Return the markup of a document that does not say it.

    The Content-Type decides, then the extension of a file, then the first line. A page fetched from
    a server is HTML unless its Content-Type differs, whatever its URL ends with.
    """
    types = [value.partition(";")[0].strip().lower() for value in content_types]
    if types or was_fetched:
        return "markdown" if types[-1:] == [_MARKDOWN_TYPE] else "html"
    written = body if isinstance(body, bytes) else body.encode("utf-8", "replace")
    if PurePath(source).suffix.lower() in (*HTML, *MARKDOWN, *TEXT) and is_file(source):
        return markup_of(source, written)
    return markup_seen(written)
