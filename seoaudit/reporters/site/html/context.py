"""What all parts of a site's report are drawn from: the site, its addresses, the words."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from seoaudit.inert import inert
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.markup import Markup, element
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.messages import Words
from seoaudit.rule.site.facts import Zone
from seoaudit.site.audited import AuditedSite
from seoaudit.site.outline.addresses import Addresses


@dataclass(frozen=True, slots=True)
class Context:
    """The site with its addresses by number, and the frame in which all is drawn."""

    site: AuditedSite
    addresses: Addresses
    frame: Frame

    @property
    def words(self) -> Words:
        """The words of the report."""
        return self.frame.words

    def shown(self, url: str) -> str:
        """Return an address as a reader knows it: decoded, without the host of the site."""
        start, parts = urlsplit(self.site.report.start), urlsplit(url)
        whole = inert(unquote(url))
        if (parts.scheme, parts.netloc) != (start.scheme, start.netloc) or not parts.path:
            return whole
        return whole.partition(parts.netloc)[2] or "/"

    def address(self, url: str) -> Markup:
        """Return an address that opens its details; one that is none of the site leads nowhere."""
        number = self.addresses.number(url)
        if number is None:
            return element("bdi", self.shown(url), dir="ltr", class_="address")
        return element("a", self.shown(url), href=f"#page-{number}", dir="ltr", class_="address")

    def place(self, place: LinkSource) -> Markup:
        """Return where on a page something stands, and what it says there."""
        at = None
        if place.line:
            where = {"line": place.line, "column": place.column}
            at = element("span", self.words.phrase("html_site_at", **where), class_="at")
        said = element("q", place.text, dir="auto") if place.text else None
        parts = [each for each in (self.address(place.url), at, said) if each]
        return Markup(" ".join(parts))

    def zone(self, zone: Zone, pages: int) -> str:
        """Return in which zone of how many pages links stand."""
        return self.words.phrase(f"html_site_in_{zone}", count=pages)


def outside(url: str, shown: str) -> Markup:
    """Return a link to the page itself; what is no web address is only shown."""
    if not url.startswith(("http://", "https://")):
        return element("bdi", shown, dir="ltr")
    return element("a", shown, href=url, dir="ltr", rel="noopener noreferrer")
