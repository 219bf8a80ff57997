from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import ExampleAnswer, Judged, article, site, sitemap
from seoaudit_rules.sitemap.build_dates import build_dates


def _dated(count: int, *, apart: bool = True) -> tuple[ExampleAnswer, ...]:
    head = '<meta property="article:modified_time" content="2024-{:02}-01">'
    days = (number % 12 + 1 if apart else 1 for number in range(count))
    return tuple(article(f"/{number}", head=head.format(day)) for number, day in enumerate(days))


def _listed(count: int, date: str) -> ExampleAnswer:
    return sitemap(*((f"/{number}", date) for number in range(count)))


class LastmodSame(SiteRule[None]):
    """Date each page by its own last change.

    ## Why it matters
    If all pages changed in one second, the date is that of the build. Search engines compare it
    with the pages, find that nothing changed, and no longer look at it.

    ## How to fix it
    Let the generator write the day on which each text was changed, or leave lastmod out.

    ## References
    - https://developers.google.com/search/blog/2023/06/sitemaps-lastmod-ping
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/lastmod-same"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.SITEMAPS

    same = message(
        "{entries} of the {all} entries of {url} carry the date {date}; the pages have others.",
        advice="Write the day on which each text was changed, or leave lastmod out.",
    )

    _stamp = "2026-11-27T03:00:00+00:00"
    examples = (
        site(_dated(12), _listed(12, _stamp)).finds("same", "/sitemap.xml"),
        site(_dated(32), _listed(32, "2026-11-27")).finds("same", "/sitemap.xml"),
        site(_dated(12), _listed(12, "2026-11-27")).finds_nothing("twelve pages of one day"),
        site(_dated(8), _listed(8, _stamp)).finds_nothing("a small site"),
        site(_dated(12, apart=False), _listed(12, _stamp)).finds_nothing(
            "a new site: its pages have one date too"
        ),
        site(
            _dated(12), sitemap(*((f"/{n}", f"2026-11-{n + 1:02}T03:00:00Z") for n in range(12)))
        ).finds_nothing("each page has its own date"),
        site(*(article(f"/{n}") for n in range(12)), _listed(12, _stamp)).finds_nothing(
            "the pages do not say when they were changed"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, date, entries, total in build_dates(site):
            yield self.same.on(url, url=url, date=date, entries=entries, all=total)
