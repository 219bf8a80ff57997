"""The pages of commands that do not run rules."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.cli.program import print_error

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.page.page import Page


class Pages:
    """The pages of `sources`, read according to the settings; reports those that cannot be read."""

    def __init__(self, sources: list[str], url: str | None, settings: "Settings") -> None:
        self._sources = sources
        self._url = url
        self._settings = settings
        # Whether all pages so far could be read.
        self.are_all = True

    def __iter__(self) -> "Iterator[Page]":
        """Yield each page in input order."""
        from seoaudit.errors import SourceError
        from seoaudit.page.page import Page
        from seoaudit.sources.reading import read

        settings = self._settings
        for document in read(self._sources, url=self._url):
            try:
                if isinstance(document, SourceError):
                    raise document
                page = Page(
                    document,
                    content=settings.content,
                    language=settings.text_language,
                    site=settings.site,
                )
                _ = page.source  # a front matter may be broken
            except SourceError as error:
                print_error(str(error))
                self.are_all = False
            else:
                yield page
