"""Detecting the markup of a source, by its name or its first line."""

import re
from pathlib import PurePath

from seoaudit.document.document import Markup

HTML = (".html", ".htm")
MARKDOWN = (".md", ".markdown", ".mdx")
# The extensions of pages in a folder.
ENDINGS = (*HTML, *MARKDOWN)

# Folders whose Markdown is not the author's.
FOLDERS_OF_PACKAGES = ("node_modules",)

_FIRST_LINE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:(?:---|\+\+\+)[ \t]*\r?\n|\s*#{1,6}[ \t]+[^\r\n]*\r?\n)"
)


def markup_of(name: str) -> Markup:
    """Return the markup by file extension; HTML for unknown ones."""
    ending = PurePath(name).suffix.lower()
    if ending == ".mdx":
        return "mdx"
    return "markdown" if ending in MARKDOWN else "html"


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
