"""What a site adds to its titles, as its built pages have it."""

import os
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from seoaudit.document.document import Document, decode
from seoaudit.page.head.head import Head
from seoaudit.page.tree.tree import Tree

# Pages that are read, bytes of each, and pages that must have the same end of their titles.
MAX_PAGES = 24
MAX_BYTES = 65_536
ENOUGH = 3


def suffix_of_pages(folder: Path) -> str | None:
    """Return what the titles of most pages in a folder end with, from their last separator.

    None if there are too few pages, or no such end.
    """
    titles = [title for page in islice(_pages(folder), MAX_PAGES) if (title := _title(page))]
    ends = Counter(end for _, end in set(titles) if end)
    if not ends:
        return None
    suffix, count = ends.most_common(1)[0]
    return suffix if count >= ENOUGH and 2 * count > len(set(titles)) else None


def _pages(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(place, name) for name in sorted(names) if name.endswith(".html"))


def _title(page: Path) -> tuple[str, str] | None:
    """Return the title before its last separator, and the rest; None if the page has none."""
    try:
        with page.open("rb") as file:
            start = file.read(MAX_BYTES)
    except OSError:
        return None
    title = next(iter(Head(Tree(decode(Document(start, markup="html")).text)).titles), None)
    if title is None or not title.text:
        return None
    kept = title.without_brand
    return kept, title.text[len(kept) :]
