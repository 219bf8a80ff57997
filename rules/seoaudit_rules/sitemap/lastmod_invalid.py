from collections.abc import Iterator
from datetime import timedelta

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, site, sitemap
from seoaudit_rules.sitemap.dates import day_of
from seoaudit_rules.sitemap.entries import place

# It is tomorrow already somewhere.
A_DAY = timedelta(days=1)


class LastmodInvalid(SiteRule[None]):
    """Write dates in sitemaps that can be true.

    ## Why it matters
    Search engines use lastmod to see which pages have changed. A date that they cannot read, or
    that is to come, makes them ignore the dates of the whole site.

    ## How to fix it
    Write the day of the last change as 2026-03-31, with or without a time, or leave it out.

    ## References
    - https://www.w3.org/TR/NOTE-datetime
    - https://www.sitemaps.org/protocol.html#lastmoddef
    """

    id = "sitemap/lastmod-invalid"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1.5
    judges = Judged.ENTRIES

    unreadable = message(
        "The sitemap gives {url} the date “{date}”, which is none.",
        advice="Write the day of the last change as 2026-03-31, or leave it out.",
    )
    future = message(
        "The sitemap says that {url} was changed on {date}, which is to come.",
        advice="Write the day of the last change, or leave it out.",
    )

    examples = (
        site(sitemap(("/oak", "yesterday"))).finds("unreadable", "/oak"),
        site(sitemap(("/oak", "Tue, 31 Mar 2026 10:00:00 GMT"))).finds("unreadable", "/oak"),
        site(sitemap(("/oak", "2026-06-31"))).finds("unreadable", "/oak"),
        site(sitemap(("/oak", "2999-01-01"))).finds("future", "/oak"),
        site(
            sitemap(
                ("/a", "2024"),
                ("/b", "2024-05"),
                ("/c", "2024-05-31"),
                ("/d", "2024-05-31T10:15Z"),
                ("/e", "2024-05-31T10:15:30.45+01:00"),
                "/f",
            )
        ).finds_nothing("every form of a date, and none at all"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for entry in site.entries():
            if not entry.lastmod or not site.is_own(entry.url):
                continue
            day = day_of(entry.lastmod)
            kind = self.unreadable if day is None else self.future
            if day is None or day > site.seen + A_DAY:
                yield kind.on(entry.url, sources=[place(entry)], url=entry.url, date=entry.lastmod)
