"""The pages that a command line names."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from seoaudit.cli.program import print_error, print_note
from seoaudit.document.source_name import STDIN, is_file
from seoaudit.errors import UsageError

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.document.document import Document
    from seoaudit.errors import SourceError
    from seoaudit.page.page import Page
    from seoaudit.sources.exclusion.exclusion import LeftOut
    from seoaudit.sources.target import Target
    from seoaudit.sources.web.limits import FetchLimits

# What is audited if nothing is named.
HERE = "."


def chosen_sources(sources: list[str] | None, stdin_filename: str | None) -> list[str]:
    """Return the sources given; without any, standard input if it has a name, else this folder."""
    if stdin_filename is None:
        return sources or [HERE]
    if sources not in (None, [], [STDIN]):
        raise UsageError("--stdin-filename names standard input: give - as the only source")
    return [STDIN]


def find_pages(
    sources: Sequence[str],
    settings: "Settings",
    *,
    stdin_filename: str | None = None,
    is_named: bool = True,
) -> "tuple[Target | SourceError, ...]":
    """Return the single pages that sources name; a note says what was left out of folders.

    If nobody named the sources, another note says so; raises UsageError if there are no pages.
    """
    from seoaudit.cli.printing.left_out import left_out_note
    from seoaudit.sources.exclusion.exclusion import Exclusion
    from seoaudit.sources.target import find

    exclusion = Exclusion(settings.exclude, settings.respect_gitignore)
    found = find(sources, exclusion, stdin_filename=stdin_filename)
    if note := left_out_note(found.left_out):
        print_note(note)
    if not is_named:
        _say_what_is_audited(found.targets)
    return found.targets


def number_of_pages(found: "Sequence[Target | SourceError]") -> int | None:
    """Return how many pages the targets are; None if an archive holds some of them."""
    from seoaudit.errors import SourceError

    are_single = all(isinstance(each, SourceError) or each.kind != "archive" for each in found)
    return len(found) if are_single else None


def say_left_out(left_out: "LeftOut") -> None:
    """Print a note on the pages of an archive that are left out."""
    from seoaudit.cli.printing.left_out import left_out_note

    if note := left_out_note([left_out], may_be_named=False):
        print_note(note)


def _say_what_is_audited(found: "Sequence[Target | SourceError]") -> None:
    from seoaudit.errors import SourceError

    count = sum(not isinstance(target, SourceError) for target in found)
    if not count:
        problem = next(each.message for each in found if isinstance(each, SourceError))
        raise UsageError(
            "no source given, and {problem}: name a file, a folder or a URL, as in {example}",
            problem=problem,
            example="seoaudit check article.html",
        )
    if count == 1:
        print_note("No source given: auditing the one page under ./")
    else:
        print_note("No source given: auditing the {count} pages under ./", count=count)


def limits_of(settings: "Settings") -> "FetchLimits":
    """Return what fetching a page may cost, and where it may lead."""
    from seoaudit.sources.web.limits import FetchLimits

    return FetchLimits(allow_private=settings.allow_private)


def with_files_around(settings: "Settings", found: "Iterable[Target | SourceError]") -> "Settings":
    """Return the settings with what lies beside or above pages: keyphrase maps, and their sites.

    A map that the user names is the only one, and so is the end of titles.
    """
    from seoaudit.config.keyphrase_search import FOUND, maps_for
    from seoaudit.config.site_title.search import sites_around
    from seoaudit.errors import SourceError

    targets = (each for each in found if not isinstance(each, SourceError))
    pages = [(each.name, each.folder) for each in targets if is_file(each.name)]
    if settings.title_suffix is None:
        settings = settings._replace(sites=sites_around(pages))
    if settings.keyphrase_map and not settings.origin("keyphrase_map").startswith(FOUND):
        return settings
    return settings._replace(nearer_maps=maps_for(pages))


class Pages:
    """The pages found, read according to the settings; reports those that cannot be read.

    `make` makes a page of a document; by default it knows no keyphrases.
    """

    def __init__(
        self,
        found: "Iterable[Target | SourceError]",
        url: str | None,
        settings: "Settings",
        *,
        make: "Callable[[Document], Page] | None" = None,
    ) -> None:
        self._make = make or self._page
        self._found = found
        self._url = url
        self._settings = settings
        # Whether all pages so far could be read.
        self.are_all = True

    def _page(self, document: "Document") -> "Page":
        from seoaudit.page.page import Page

        settings = self._settings
        return Page(
            document,
            content=settings.content,
            language=settings.text_language,
            site=settings.site,
            title_suffix=settings.title_suffix,
        )

    def __iter__(self) -> "Iterator[Page]":
        """Yield each page in input order."""
        from seoaudit.errors import SourceError
        from seoaudit.sources.reading import read_targets

        limits = limits_of(self._settings)
        for document in read_targets(
            self._found, url=self._url, limits=limits, left_out=say_left_out
        ):
            try:
                if isinstance(document, SourceError):
                    raise document
                page = self._make(document)
                _ = page.source  # a front matter may be broken
            except SourceError as error:
                print_error(str(error))
                self.are_all = False
            else:
                yield page
