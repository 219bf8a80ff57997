"""`seoaudit check --site`: drafts beside the site they are for."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.report.packed import Packed, pack, unpack
from seoaudit.report.report import PageReport
from seoaudit.site.store.place import DATABASE, holds_store
from seoaudit.sources.content.outcome import Loaded

if TYPE_CHECKING:
    from seoaudit.engine.auditor import Auditor

Audit = Callable[[Iterable[Loaded]], Iterator[Packed]]


def with_site(
    folder: Path, auditor: "Auditor", audit: Audit, pages: Iterable[Loaded]
) -> Iterator[Packed]:
    """Yield the reports of pages, each with what the site in a store has to do with it.

    Raises SourceError if the folder has no store.
    """
    from seoaudit.site.linking.draft import SiteOfDraft
    from seoaudit.site.run import START, open_kept

    if not holds_store(folder):
        raise SourceError(str(folder), "is no store of a site: it has no {file}", file=DATABASE)
    waiting: deque[Loaded] = deque()

    def remembered() -> Iterator[Loaded]:
        for page in pages:
            waiting.append(page)
            yield page

    with closing(open_kept(folder)) as store:
        site = SiteOfDraft(store, store.meta(START) or "")
        for packed in audit(remembered()):
            document, report = waiting.popleft(), unpack(packed)
            if isinstance(document, Document) and isinstance(report, PageReport):
                beside = site.beside(report, auditor.page(document))
                yield pack(beside) if isinstance(packed, bytes) else beside
            else:
                yield packed
