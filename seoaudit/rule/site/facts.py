"""What is known of a site's addresses, pages, links and sitemaps: plain data that rules read."""

import enum
from dataclasses import dataclass

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import LinkSource


class Standing(enum.StrEnum):
    """What a search engine makes of an address. The first that holds speaks for it, alone.

    A rule looks at what those before have left over, so that one cause has one finding.
    """

    # robots.txt keeps crawlers out.
    BLOCKED = "blocked"
    # No page came: an error, or no answer.
    FAILED = "failed"
    REDIRECTED = "redirected"
    # It came, and is no HTML.
    OTHER = "other"
    NOINDEX = "noindex"
    # It names another address as its canonical.
    CANONICALISED = "canonicalised"
    # The same page under a second address, of which a rule of `addresses/` speaks.
    TWIN = "twin"
    # One of the addresses without end at which the crawl stopped: `addresses/trap` speaks of them.
    ENDLESS = "endless"
    INDEXABLE = "indexable"
    # It was never asked for: out of scope, over the limit, on another site.
    UNKNOWN = "unknown"


class Zone(enum.StrEnum):
    """Where on its page a link stands."""

    # Running text: what an editor wrote, and what supports the page that it leads to.
    TEXT = "text"
    MENU = "menu"
    FOOTER = "footer"
    # Teasers, related articles, page numbers.
    LISTING = "listing"


class LinkRole(enum.StrEnum):
    """What an address stands in."""

    ANCHOR = "a"
    IMAGE = "image"
    # A style sheet, a script, an icon.
    RESOURCE = "resource"


class TextUse(enum.StrEnum):
    """What a rule of sites uses of the texts of pages; reading them costs most of a run."""

    # How many words there are, in which language, from when, of what kind the page is, and which
    # pages are twins: without it none is, and what nothing else speaks for is indexable.
    WORDS = "words"
    KEYPHRASE = "keyphrase"
    # How alike two texts are.
    LIKENESS = "likeness"
    # The sentences that may link to another page.
    SENTENCES = "sentences"
    # Which links stand in running text.
    ZONES = "zones"


class SiteAnswer(NamedTuple):
    """What came for one address. `status` is 0 if nothing did: `failure` says why.

    `location` is where a redirect leads. Times are milliseconds, None where none was measured.
    `is_html` tells what the server says, `holds_html` what the body begins with. `guards` are the
    headers, in lower case, by which browsers guard its readers.
    """

    url: str
    status: int
    failure: str | None = None
    reason: str = ""
    location: str | None = None
    content_type: str = ""
    content_encoding: str = ""
    size: int = 0
    first_byte_ms: int | None = None
    is_html: bool = False
    holds_html: bool = False
    guards: tuple[str, ...] = ()


class LanguageLink(NamedTuple):
    """A version of a page in a language, as the page names it: the code in lower case."""

    code: str
    url: str


class NamedVersion(NamedTuple):
    """A page that names another as its version in the language of this code, in lower case."""

    page: str
    code: str


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page that came with status 200 and was read.

    `canonical` is the absolute address that it names, its own included; None if it names none.
    `language` is declared, `read_language` detected in the text, None if that is not certain.
    `keyphrase` is the primary one and `is_named` whether somebody named it rather than the page's
    words. `text_hash` is that of the article's words, empty for a page without any. Dates are
    ISO 8601. `score` is None where page rules did not run. `source` names its file, if it has one.
    """

    url: str
    title: str = ""
    description: str = ""
    h1: str = ""
    canonical: str | None = None
    is_noindexed: bool = False
    is_followed: bool = True
    language: str = ""
    read_language: str | None = None
    words: int = 0
    kind: str = "article"
    keyphrase: str = ""
    is_named: bool = False
    text_hash: bytes = b""
    modified: str | None = None
    published: str | None = None
    score: float | None = None
    versions: tuple[LanguageLink, ...] = ()
    source: str = ""

    @property
    def names_another(self) -> bool:
        """Whether its canonical is another address."""
        return self.canonical is not None and self.canonical != self.url


class SiteLink(NamedTuple):
    """One link of a page: from where, to where, and how.

    `target` is the address without `fragment`. `is_followed` is False for rel=nofollow and the
    like; `text` is what it says, for an image its alt text, None if it has no alt.
    """

    source: LinkSource
    target: str
    fragment: str
    kind: LinkRole
    zone: Zone
    is_followed: bool
    text: str | None


class Support(NamedTuple):
    """How many other pages link to a page, under its own address or one that redirects to it.

    Links of the page to itself and of pages that robots.txt blocks do not count. `followed` pages
    do so without nofollow, `in_text` in running text, `in_menu` in a menu or footer. `is_listed`
    tells whether a sitemap lists the page, be it by an old address, `is_named` whether another page
    names it as its canonical or as its version in a language; `depth` is the clicks from the start.
    """

    pages: int
    followed: int
    in_text: int
    in_menu: int
    is_listed: bool
    is_named: bool
    depth: int | None


class SitemapEntry(NamedTuple):
    """One address that a sitemap lists: a page, or an image of one.

    `lastmod` and `news_date`, of an article of news, are as written; `line` is that of its entry.
    """

    url: str
    lastmod: str
    sitemap: str
    line: int = 0
    news_date: str = ""


class ListedPage(NamedTuple):
    """An entry of a sitemap, with the images and the versions in languages that it lists."""

    entry: SitemapEntry
    images: tuple[str, ...] = ()
    versions: tuple[LanguageLink, ...] = ()


class ListedVersions(NamedTuple):
    """The versions that sitemaps name of a page which names some itself, and one place of them."""

    page: str
    own: tuple[LanguageLink, ...]
    listed: tuple[LanguageLink, ...]
    source: LinkSource


class SitemapFile(NamedTuple):
    """A sitemap: how many addresses it lists, and what is wrong with it as a file.

    `fault` is empty, or the key of a fault, with `detail`: the words of a parser, a status.
    `named_by` is the robots.txt or sitemap that names it.
    """

    url: str
    status: int
    entries: int
    size: int
    named_by: str
    fault: str = ""
    detail: str = ""


class MadeUp(NamedTuple):
    """What came for an address of no page; `is_shell` if scripts may fill what came."""

    url: str
    status: int
    location: str | None = None
    is_shell: bool = False


class Opportunity(NamedTuple):
    """A mention that ought to be a link: where, to which page, and how much it is worth.

    `source.text` is the mention, `keyphrase` that of the target, `sentence` the one it stands in,
    `start` where it begins in its page, in characters; None where markup stands within.
    """

    source: LinkSource
    target: str
    keyphrase: str
    sentence: str
    worth: float
    start: int | None = None


class Judged(enum.StrEnum):
    """What a site rule judges: failing is a share of it."""

    PAGES = "pages"
    ENTRIES = "entries"
    VERSIONS = "versions"
    SITEMAPS = "sitemaps"
    SITE = "site"
    # The pages that an earlier run saw, too.
    CHANGES = "changes"


class TwinKind(enum.StrEnum):
    """How the addresses of one page differ."""

    SLASH = "slash"
    CASE = "case"
    INDEX_FILE = "index-file"
    PARAMETER = "parameter"
    SESSION = "session"
    SCHEME = "scheme"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Trap:
    """Addresses without end: their pattern, one of them, and how many were seen."""

    pattern: str
    url: str
    count: int
    source: LinkSource
