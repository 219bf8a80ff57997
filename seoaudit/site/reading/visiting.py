"""Reading one page of a site: its audit, its links and the notes of the site rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.gc_pause import CollectorPaused
from seoaudit.engine.no_printing import no_printing
from seoaudit.engine.time_limit import time_limit
from seoaudit.errors import SourceError
from seoaudit.page.page import Page
from seoaudit.report.packed import pack
from seoaudit.rule.site.facts import TextUse
from seoaudit.site.reading.page_facts import has_own_text, is_noindexed, site_page
from seoaudit.site.reading.page_links import fragments, written_links
from seoaudit.site.reading.passages import running_text
from seoaudit.site.reading.sketch import sketch
from seoaudit.site.reading.visit import Unaudited, Visit

if TYPE_CHECKING:
    from seoaudit.site.reading.notes import Noting


class Visitor:
    """Reads pages of one site, here or in another process.

    If not `audits`, the page rules do not run: links, notes and what the site rules read of the
    text are wanted. `also` is what somebody else reads of it.
    """

    def __init__(
        self,
        auditor: Auditor,
        rules: Noting,
        *,
        audits: bool = True,
        also: frozenset[TextUse] = frozenset(),
    ) -> None:
        self._auditor = auditor
        self._rules = rules
        self.audits = audits
        self._also = also

    def __reduce__(self) -> tuple[Callable[[], Visitor], tuple[()]]:
        """Pickle by constructor arguments; the rules are built again in the other process."""
        build = partial(Visitor, audits=self.audits, also=self._also)
        return partial(build, self._auditor, self._rules), ()

    @no_printing()
    def __call__(self, given: Document | Unaudited) -> Visit | SourceError:
        """Return what the site keeps of a page, or the error if it could not be read."""
        seconds = self._auditor.settings.max_seconds
        document = given.document if isinstance(given, Unaudited) else given
        try:
            with time_limit(seconds, document.source), CollectorPaused():
                audits = self.audits and document is given
                return self._visit(self._auditor.page(document), audits=audits)
        except SourceError as error:
            return error

    def _visit(self, page: Page, *, audits: bool) -> Visit:
        report = self._auditor.report(page) if audits else None
        seen = page.rendered or page  # what search engines index
        notes, crashes = self._rules.notes_on(seen)
        reads = self._rules.extent.uses | self._also
        compares = TextUse.LIKENESS in reads and has_own_text(seen)
        return Visit(
            page=site_page(seen, report, reads, was_noindexed=is_noindexed(page)),
            links=written_links(page, reads_zones=TextUse.ZONES in reads),
            fragments=fragments(page),
            sketch=sketch(_words(seen)) if compares else (),
            notes=notes,
            crashes=crashes,
            report=pack(report) if report else None,
            passages=running_text(page) if TextUse.SENTENCES in reads else (),
        )


def _words(page: Page) -> Sequence[str]:
    return [word.casefold() for word in page.text.index.words.texts]
