from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby
from operator import attrgetter

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Judged, article, site, sitemap
from seoaudit_rules.sitemap.dates import day_of
from seoaudit_rules.sitemap.entries import listing, place

_NEWS = (
    "<news:news><news:publication><news:name>The Grove</news:name><news:language>en"
    "</news:language></news:publication><news:publication_date>{}</news:publication_date>"
    "<news:title>Oak</news:title></news:news>"
)


class NewsOld(SiteRule[None]):
    """List the news of the last two days in a news sitemap.

    ## Why it matters
    Google reads a news sitemap for articles of the last two days, and asks for older ones to be
    taken out. Between them the new ones are found later.

    ## How to fix it
    Let the generator list as news what was published in the last two days. The articles stay in the
    sitemap of all pages.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
    """

    id = "sitemap/news-old"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.ENTRIES

    # One more than Google names, as a day may have begun elsewhere.
    max_days = option(3, "Most days since an article was published.", minimum=1)

    old = message(
        "{count} articles that the sitemap {sitemap} lists as news are older than two days.",
        one="An article that the sitemap {sitemap} lists as news is older than two days.",
        advice="List what was published in the last two days as news, and no more.",
        per="sitemap",
    )

    examples = (
        site(listing("/oak", _NEWS.format("2020-02-01")), article("/oak")).finds(
            "old", "/sitemap.xml"
        ),
        site(listing("/oak", _NEWS.format("2020-02-01T08:00:00Z")), article("/oak")).finds(
            "old", "/sitemap.xml", why="with a time"
        ),
        site(listing("/oak", _NEWS.format("2999-01-01")), article("/oak")).finds_nothing(
            "not older than two days"
        ),
        site(sitemap(("/oak", "2020-02-01")), article("/oak")).finds_nothing("it is no news"),
        site(listing("/oak", _NEWS.format("soon")), article("/oak")).finds_nothing(
            "nobody can tell how old it is"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        first = site.seen - timedelta(days=self.max_days)
        dated = ((each, day_of(each.news_date)) for each in site.entries())
        old = sorted((each for each, day in dated if day and day < first), key=_in_its_sitemap)
        for name, entries in groupby(old, key=attrgetter("sitemap")):
            places = list(map(place, entries))
            yield self.old.on(name, sources=places, sitemap=name, count=len(places))


_in_its_sitemap = attrgetter("sitemap", "line", "url")
