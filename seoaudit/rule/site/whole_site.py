"""What a site rule may ask of a site."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol, TypeVar

from seoaudit.rule.site.earlier import EarlierRun, PageChange
from seoaudit.rule.site.facts import (
    LinkRole,
    ListedVersions,
    MadeUp,
    NamedVersion,
    Opportunity,
    SiteAnswer,
    SiteLink,
    SitemapEntry,
    SitemapFile,
    SitePage,
    Standing,
    Support,
    Trap,
    TwinKind,
)

N_co = TypeVar("N_co", covariant=True)

# Words above which the text of an article is compared with those of others.
MIN_WORDS_COMPARED = 60


class Site(Protocol[N_co]):
    """A site as it was seen. Whatever is many is streamed, in the order of addresses.

    An address is compared as it was linked, in its normal form: no fragment, host in lower case,
    no default port. `N_co` is what the rule notes on a page.
    """

    @property
    def start(self) -> str:
        """The address of the front page, or where the crawl began."""

    @property
    def is_complete(self) -> bool:
        """Whether everything that is linked was seen: only then can anything be said to lack."""

    @property
    def pages(self) -> Iterable[SitePage]:
        """Every page that was read."""

    @property
    def indexable(self) -> Iterable[SitePage]:
        """The pages that search engines can show, each under its own address."""

    def pages_as(self, standing: Standing) -> Iterable[SitePage]:
        """The pages of which a search engine makes this."""

    def page(self, url: str) -> SitePage | None:
        """Return the page at an address; None if no page was read there."""

    def answer(self, url: str) -> SiteAnswer | None:
        """Return what came for an address; None if it was not asked for."""

    def answers(self, standing: Standing) -> Iterable[SiteAnswer]:
        """What came for the addresses of which a search engine makes this."""

    def standing(self, url: str) -> Standing:
        """Return what a search engine makes of an address."""

    def hops(self, url: str) -> Sequence[SiteAnswer]:
        """Return the answers from an address to where its redirects end, the first its own.

        The last is a redirect if they go round in a circle or leave what was seen. Empty if the
        address was not asked for.
        """

    def ends_with_cookies(self, url: str) -> bool:
        """Whether redirects in a circle from an address lead to a page once cookies are kept."""

    @property
    def made_up(self) -> MadeUp | None:
        """What came for an address that there cannot be; None if none was asked for."""

    def likeness_to_made_up(self, url: str) -> float:
        """Return the share of text that a page has in common with what came there."""

    def is_own(self, url: str) -> bool:
        """Whether an address belongs to the site."""

    def notes(self) -> Iterator[tuple[SitePage, N_co]]:
        """Yield what the rule noted, with its page."""

    def sharing_a_note(self) -> Iterator[Sequence[SitePage]]:
        """Yield groups of indexable pages on which the rule noted the same, two at least.

        Versions in other languages, parts of a series and twins count as one page: see
        `without_versions`. The groups are in the order of their first pages.
        """

    def targets(self, *kinds: LinkRole, standing: Standing | None = None) -> Iterator[str]:
        """Yield every address that links of these kinds lead to, own and foreign.

        With a standing, only those that a search engine makes this of.
        """

    def links_to(self, url: str, *kinds: LinkRole) -> Iterator[SiteLink]:
        """Yield the links to an address, those in text first; by default those of `<a>`."""

    def is_linked(self, url: str) -> bool:
        """Whether a link of another page leads to an address, or to one that redirects there."""

    def links_to_parts(self) -> Iterator[SiteLink]:
        """Yield the links with a fragment to pages that were read, in the order of these."""

    def targets_saying_only(self, is_meant: Callable[[str], bool]) -> Iterator[str]:
        """Yield the indexable pages to which links lead that say nothing but what is meant."""

    def images_without_alt(self, pages: int) -> Iterator[str]:
        """Yield the images that so many pages at least show without an alt text."""

    def images_with_alts(self, least: int) -> Iterator[tuple[str, Sequence[str]]]:
        """Yield the images with so many different alt texts at least, and these."""

    def link_scores(self) -> Iterator[tuple[str, float]]:
        """Yield the indexable pages, each with its link score: 1 is the mean."""

    def targets_of_texts(self) -> Iterator[tuple[str, Sequence[str]]]:
        """Yield what links in running text say that lead to several pages, and these."""

    def support(self) -> Iterator[tuple[SitePage, Support]]:
        """Yield the indexable pages, each with how other pages link to it."""

    def links_from(self, url: str, *kinds: LinkRole) -> Sequence[SiteLink]:
        """Return the links of a page, as they stand in it; by default those of `<a>`."""

    def fragments(self, url: str) -> frozenset[str] | None:
        """Return the ids and names of a page; None where scripts may add more, or no page is."""

    def without_versions(self, pages: Iterable[SitePage]) -> Sequence[SitePage]:
        """Return pages of which none is a version, a part of a series or a twin of another.

        The first of each cluster, series and group of twins stays, in the order of addresses.
        """

    def dead_ends(self) -> Iterator[SitePage]:
        """Yield the indexable pages that link to no other page of the site, if it has several."""

    def clusters(self) -> Iterator[Sequence[SitePage]]:
        """Yield the indexable pages of each cluster that hreflang ties, two at least."""

    def named_versions(self, standing: Standing) -> Iterator[tuple[str, Sequence[NamedVersion]]]:
        """Yield each address of this standing that other pages name as a version, and how."""

    def cluster(self, url: str) -> Sequence[str]:
        """Return the addresses tied to this one by hreflang, itself included, sorted."""

    def series(self, url: str) -> Sequence[str]:
        """Return the pages of the paginated series that this one is part of, in order; else ()."""

    def twins(self, kind: TwinKind) -> Iterator[Sequence[SitePage]]:
        """Yield groups of indexable pages that are one page under several addresses.

        Those of each group have the same text, none names another as its canonical, and their
        addresses differ in this way alone. The one linked most is the first.
        """

    def endless(self, pattern: str) -> Sequence[str]:
        """Return the addresses of a trap's pattern that were read, in their order."""

    @property
    def traps(self) -> Sequence[Trap]:
        """The patterns of addresses without end at which the crawl stopped."""

    def depth(self, url: str) -> int | None:
        """Return the clicks from the start; None if no way leads there."""

    def likeness(self, one: str, other: str) -> float | None:
        """Return the share of text that two pages have in common; None if either has little."""

    def near_duplicates(self, least: float) -> Iterator[tuple[float, Sequence[SitePage]]]:
        """Yield groups of pages whose articles share at least this part of their shingles."""

    def opportunities(self) -> Iterator[Opportunity]:
        """Yield the sentences that ought to link to a page of the site, by pages to edit."""

    def text_file(self, path: str) -> str | None:
        """Return a text file at the root of the site, as "/llms.txt"; None if there is none."""

    @property
    def sitemaps(self) -> Sequence[SitemapFile]:
        """The sitemaps that robots.txt, an index or custom names."""

    def entries(self, standing: Standing | None = None) -> Iterator[SitemapEntry]:
        """Yield the entries of all sitemaps, in the order of addresses.

        With a standing, only those that a search engine makes this of.
        """

    def listed_images(self) -> Iterator[SitemapEntry]:
        """Yield the images that entries of sitemaps list, in the order of addresses."""

    def listed_versions(self) -> Iterator[ListedVersions]:
        """Yield the pages whose versions both they themselves and sitemaps name."""

    @property
    def before(self) -> EarlierRun | None:
        """The earlier run that this one is compared with; None if there is none."""

    def changes(self) -> Iterator[PageChange]:
        """Yield the pages that both runs asked for, and that are not as they were.

        Those that only robots.txt keeps from being asked for now are among them.
        """

    @property
    def seen(self) -> date:
        """The day on which the site was seen."""

    def is_listed(self, url: str) -> bool:
        """Whether a sitemap lists an address."""

    def allows(self, url: str) -> bool:
        """Whether robots.txt lets Google read an address of the site."""
