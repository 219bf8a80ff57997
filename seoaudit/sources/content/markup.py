"""Detecting the markup of a source, by its name or its first line."""

import re
from pathlib import PurePath

from seoaudit.document.document import Markup

HTML = (".html", ".htm", ".xhtml")
MARKDOWN = (".md", ".markdown", ".mdx")
# Plain text is Markdown without marks; a folder's text files are seldom articles.
TEXT = (".txt", ".text")
# The extensions of pages in a folder.
ENDINGS = (*HTML, *MARKDOWN)

# Folders whose Markdown is not the author's.
FOLDERS_OF_PACKAGES = ("node_modules",)

_FIRST_LINE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:(?:---|\+\+\+)[ \t]*\r?\n|\s*#{1,6}[ \t]+[^\r\n]*\r?\n)"
)

# The tags that tell HTML, https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type,
# and those of an article.
_TAG = re.compile(
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


def is_page(name: str) -> bool:
    """Whether a file in a folder is a page.

    Files in capitals, such as README.md and CHANGELOG.md, are for contributors.
    """
    path = PurePath(name)
    ending = path.suffix.lower()
    return ending in HTML or (ending in MARKDOWN and not path.stem.isupper())
