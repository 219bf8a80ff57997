"""The contract of rules about whole sites."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Generic, TypeVar

from seoaudit.page.page import Page
from seoaudit.rule.finding import SiteFinding
from seoaudit.rule.rule import AnyRule
from seoaudit.rule.site.examples import SiteExample
from seoaudit.rule.site.facts import Judged, TextUse
from seoaudit.rule.site.whole_site import Site

N = TypeVar("N")

# A note is kept with the page: plain data that JSON can hold, at most this many characters of it.
MOST_OF_A_NOTE = 1000


class SiteRule(AnyRule, Generic[N]):
    """The interface of every rule of sites. rules/README.md explains how to write one.

    Where a fact of the site is enough, `check` asks for it. What else a rule needs of each page it
    notes while the page is read: `note` runs once a page, in another process, and is kept; `check`
    reads the notes from the site. Both are pure.
    """

    # Whether it speaks of what is absent, which only a complete crawl can show.
    needs_all: ClassVar[bool] = False
    # What it uses of the texts of pages, beside what it notes: a run of rules that use less reads
    # less. A rule that says nothing may use all; its examples show whether what it says is true.
    reads: ClassVar[frozenset[TextUse]] = frozenset(TextUse)
    # What it judges: its share that fails is what the rule loses.
    judges: ClassVar[Judged] = Judged.PAGES
    examples: ClassVar[Sequence[SiteExample]] = ()

    def note(self, page: Page) -> N | None:  # noqa: ARG002 - a rule overrides it with a use for it
        """Return what to keep of a page: plain data; None for nothing."""
        return None

    def check(self, site: Site[N]) -> Iterator[SiteFinding]:
        """Yield the findings of the site."""
        raise NotImplementedError
