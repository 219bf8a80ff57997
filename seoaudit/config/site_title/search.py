"""Finding what sites add to the titles of their Markdown pages, where nobody names it.

For a page, the nearest generator counts whose configuration lies beside the page or above it. The
pages it has built tell most surely, then its configuration.
"""

from collections.abc import Iterable
from pathlib import Path

from seoaudit.config.keyphrase_search import folders_around_pages
from seoaudit.document.markup import MARKDOWN
from seoaudit.document.source_name import is_file
from seoaudit.named_tuple import NamedTuple

# Bytes of a configuration; a larger file is none.
MAX_BYTES = 1_000_000


class Site(NamedTuple):
    """The absolute folder of a generator's configuration, and what the site adds to titles.

    `suffix` is None if that is unknown.
    """

    folder: str
    suffix: str | None


def sites_around(pages: Iterable[tuple[str, str]]) -> tuple[Site, ...]:
    """Return the sites around Markdown pages, the innermost first.

    A page is a file and the source it was found in, "" if it was named itself.
    """
    markdown = (page for page in pages if page[0].lower().endswith(MARKDOWN))
    return tuple(filter(None, map(site_in, folders_around_pages(markdown))))


def suffix_for(source: str, sites: Iterable[Site]) -> str | None:
    """Return what the innermost site around a page adds to its title; None if that is unknown."""
    if not is_file(source):
        return None
    place = Path(source).absolute()
    return next((site.suffix for site in sites if place.is_relative_to(site.folder)), None)


def site_in(folder: Path) -> Site | None:
    """Return the site whose configuration is in a folder; None if there is none."""
    from seoaudit.config.site_title.built_pages import suffix_of_pages
    from seoaudit.config.site_title.generators import GENERATORS

    for generator in GENERATORS:
        file = next((file for name in generator.files if (file := folder / name).is_file()), None)
        if file is not None:
            built = suffix_of_pages(folder / generator.output)
            told = built if built is not None else generator.suffix(_text(file))
            return Site(str(folder), told)
    return None


def _text(file: Path) -> str:
    try:
        return file.read_bytes()[:MAX_BYTES].decode("utf-8", "replace")
    except OSError:
        return ""
