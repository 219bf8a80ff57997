from collections.abc import Iterator
from datetime import date

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import Judged, article, site, sitemap
from seoaudit_rules.sitemap.build_dates import build_dates
from seoaudit_rules.sitemap.dates import day_of
from seoaudit_rules.sitemap.entries import place

MOST_PLACES = 50


class LastmodDiffers(SiteRule[None]):
    """Date a page in the sitemap as on the page.

    ## Why it matters
    Google uses lastmod if it is true as far as it can tell: compared with the page. A date that is
    far from that of the page casts doubt on all.

    ## How to fix it
    Let the generator write the same date into the sitemap and into the dateModified of the page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    - https://developers.google.com/search/blog/2023/06/sitemaps-lastmod-ping
    """

    id = "sitemap/lastmod-differs"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    judges = Judged.ENTRIES

    max_days = option(30, "Most days between the two dates.", minimum=0)

    differs = message(
        "{pages} pages have a date in {sitemap} that is over {max_days} days off their own, as "
        "{url}: {date} there, {own} on the page.",
        advice="Write the same date into the sitemap and into the dateModified of the page.",
        per="sitemap",
    )

    _oak = article("/oak", head='<meta property="article:modified_time" content="2024-05-01">')
    examples = (
        site(_oak, sitemap(("/oak", "2022-01-15"))).finds("differs", "/oak"),
        site(_oak, sitemap(("/oak", "2024-05-20T10:00:00Z"))).finds_nothing("some days"),
        site(_oak, sitemap("/oak")).finds_nothing("no date in the sitemap"),
        site(article("/oak"), sitemap(("/oak", "2022-01-15"))).finds_nothing("none on the page"),
        site(_oak, sitemap(("/oak", "yesterday"))).finds_nothing(
            "no date: sitemap/lastmod-invalid says it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        built = {found.sitemap for found in build_dates(site)}
        found: dict[str, list[tuple[str, str, date]]] = {}
        places: dict[str, list[LinkSource]] = {}
        for entry in site.entries():
            day, shown = day_of(entry.lastmod), site.page(entry.url)
            if day is None or shown is None or not shown.modified or entry.sitemap in built:
                continue
            own = date.fromisoformat(shown.modified[:10])
            if abs((day - own).days) > self.max_days and day <= site.seen:
                found.setdefault(entry.sitemap, []).append((entry.url, entry.lastmod, own))
                places.setdefault(entry.sitemap, []).append(place(entry))
        for listing, pages in sorted(found.items()):
            url, written, own = pages[0]
            yield self.differs.on(
                *(each for each, _, _ in pages),
                sources=places[listing][:MOST_PLACES],
                source_count=len(pages),
                pages=len(pages),
                sitemap=listing,
                url=url,
                date=written,
                own=own.isoformat(),
            )
