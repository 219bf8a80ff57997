"""What is kept of one page of a site: plain data, made where the page is audited."""

from seoaudit.document.document import Document
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.packed import Packed
from seoaudit.rule.site.facts import LinkRole, SitePage, Zone
from seoaudit.site.reading.passages import RunningText


class WrittenLink(NamedTuple):
    """One link of a page: its address in normal form without fragment, and where it stands."""

    url: str
    fragment: str
    kind: LinkRole
    zone: Zone
    is_followed: bool
    text: str | None
    line: int
    column: int


class Unaudited(NamedTuple):
    """A page to be read without running the page rules on it."""

    document: Document

    @property
    def source(self) -> str:
        """What the page is called."""
        return self.document.source


class Visit(NamedTuple):
    """A page as the site keeps it.

    `fragments` are its ids and names, None where a script may add others. `sketch` holds the
    smallest hashes of the shingles of its article. `notes` are those of the site rules as JSON, by
    id; `crashes` their errors. `report` is that of the page rules, packed. `passages` are the
    running text of the article.
    """

    page: SitePage
    links: tuple[WrittenLink, ...] = ()
    fragments: tuple[str, ...] | None = ()
    sketch: tuple[int, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    crashes: tuple[tuple[str, str], ...] = ()
    report: Packed | None = None
    passages: tuple[RunningText, ...] = ()
