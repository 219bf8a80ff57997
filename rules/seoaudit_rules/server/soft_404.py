from collections.abc import Iterator
from dataclasses import replace

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.late_pattern import late_pattern
from seoaudit.rule.site import Standing, article, gone, page, site
from seoaudit_rules.server.not_found_phrases import says_not_found

# What stands between the name of a page and that of its site.
_BETWEEN = late_pattern(r"\s+[|–—·•:»-]\s+|\s*[|·•»]\s*")


OK = 200

# A page with this part of its text in common with what a made-up address answers is the same.
ALIKE = 0.9


class Soft404(SiteRule[bool]):
    """Answer 404 where there is no page.

    ## Why it matters
    A page that says that nothing was found, but answers 200, is indexed like any other, and search
    engines go on asking for it. Google calls it a soft 404.

    ## How to fix it
    Let the server answer 404 or 410 at such addresses, or redirect to the page that took its place.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "server/soft-404"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    max_words = option(150, "Most words of a page that only says that nothing is there.", minimum=1)

    pretends = message(
        "{url} says “{title}”, but the server answers that a page is there (200).",
        advice="Let the server answer 404 or 410, or redirect to the page that took its place.",
    )
    same_as_none = message(
        "{url} shows what the server shows for an address that nobody ever made, as a page (200).",
        advice="Let the server answer 404 or 410, or redirect to the page that took its place.",
    )

    _sorry = "<title>{0} | Trees</title><h1>{0}</h1><p>Sorry, nothing is here any more.</p>"
    examples = (
        site(page("/oak", _sorry.format("Page not found"))).finds("pretends", "/oak"),
        site(page("/oak", _sorry.format("404 - الصفحة غير موجودة"))).finds("pretends", "/oak"),
        site(gone("/oak")).finds_nothing("it answers 404"),
        site(article("/"), article("/oak", seed="none"))
        .answering_anything(article("/no-such-page", seed="none"))
        .finds("same_as_none", "/oak"),
        site(article("/", seed="none"), article("/oak"))
        .answering_anything(article("/no-such-page", seed="none"))
        .finds_nothing("what is shown is the front page"),
        site(article("/oak", seed="none"))
        .answering_anything(replace(article("/no-such-page", seed="none"), status=404))
        .finds_nothing("the made-up address answers 404"),
        site(
            article("/oak", title="Page not found: the story of a sign in our garden")
        ).finds_nothing("an article that only speaks of it"),
        site(article("/404", title="404")).finds_nothing("an article under such a title"),
        site(page("/oak", _sorry.format("Nothing to declare"))).finds_nothing("a short page"),
        site(
            page(
                "/oak",
                '<meta name="robots" content="noindex">' + _sorry.format("Page not found"),
            )
        ).finds_nothing("it is kept out of the results"),
    )

    def note(self, page: Page) -> bool | None:
        """Keep that a short page says nothing else."""
        headline = page.article.headline
        said = [*_BETWEEN.split(page.shown_title), headline.text if headline else ""]
        is_short = page.text.words <= self.max_words
        return True if is_short and any(map(says_not_found, said)) else None

    def check(self, site: Site[bool]) -> Iterator[SiteFinding]:
        told = set()
        for pretending, _ in site.notes():
            url = pretending.url
            if site.standing(url) is Standing.INDEXABLE:
                sources = (link.source for link in site.links_to(url))
                told.add(url)
                yield self.pretends.on(url, sources=sources, url=url, title=pretending.title)
        if site.made_up is None or site.made_up.status != OK:
            return
        for url in (each.url for each in site.indexable):
            if url not in told and url != site.start and site.likeness_to_made_up(url) >= ALIKE:
                sources = (link.source for link in site.links_to(url))
                yield self.same_as_none.on(url, sources=sources, url=url)
