"""What a source is written in, by its name or its first lines."""

import re
from pathlib import PurePath

from seoaudit.document.document import Markup

HTML = (".html", ".htm")
MARKDOWN = (".md", ".markdown", ".mdx")
# What the pages of a folder end with.
ENDINGS = (*HTML, *MARKDOWN)

# Folders whose Markdown is not the author's.
FOLDERS_OF_PACKAGES = ("node_modules",)

_FIRST_LINE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:(?:---|\+\+\+)[ \t]*\r?\n|\s*#{1,6}[ \t]+[^\r\n]*\r?\n)"
)


def markup_of(name: str) -> Markup:
    """By the ending; HTML where it says nothing."""
    ending = PurePath(name).suffix.lower()
    if ending == ".mdx":
        return "mdx"
    return "markdown" if ending in MARKDOWN else "html"


def markup_seen(body: bytes) -> Markup:
    """By the first line: Markdown begins with front matter or with a heading, no HTML does."""
    return "markdown" if _FIRST_LINE.match(body) else "html"


def is_page(name: str) -> bool:
    """Whether a file of a folder is a page.

    Files in capitals, as README.md and CHANGELOG.md, are written for who works on the project.
    """
    path = PurePath(name)
    ending = path.suffix.lower()
    return ending in HTML or (ending in MARKDOWN and not path.stem.isupper())
