"""What rules may know of an earlier run of a site: plain data."""

from datetime import date

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.site.facts import Standing


class PageState(NamedTuple):
    """What one run saw of a page: what a search engine made of it, and what it said.

    `status` is 0 where no answer came, or it was not asked for. `canonical` is the path of the page
    that it names, its own if none, with the host where that is another. `links` counts the pages
    that link to it outside of their menus and footers, and `score` is None where page rules did not
    run.
    """

    url: str
    standing: Standing
    status: int
    title: str
    canonical: str
    words: int
    kind: str
    score: float | None
    links: int


class PageChange(NamedTuple):
    """A page that is not now as it was in an earlier run."""

    before: PageState
    now: PageState


class EarlierRun(NamedTuple):
    """The run that a site is compared with: its day, and whether it saw everything.

    `is_alike` tells whether it was judged by the same rules, so that scores compare.
    """

    day: date
    is_complete: bool
    is_alike: bool
