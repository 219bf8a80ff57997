"""Which files in a folder are pages."""

from pathlib import PurePath

from seoaudit.document.markup import HTML, MARKDOWN

# The extensions of pages in a folder.
ENDINGS = (*HTML, *MARKDOWN)


def is_page(name: str) -> bool:
    """Whether a file in a folder is a page.

    Files in capitals, such as README.md and CHANGELOG.md, are for contributors.
    """
    path = PurePath(name)
    ending = path.suffix.lower()
    return ending in HTML or (ending in MARKDOWN and not path.stem.isupper())
