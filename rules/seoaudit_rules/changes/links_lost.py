from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, Judged, Standing, article, site
from seoaudit_rules.changes.shown_before import once_indexable

# A single link more or less is no change of the site.
FEWEST = 2


def linking(path: str, count: int) -> Iterator[ExampleAnswer]:
    """Articles in which a link leads to a path."""
    read = f'<p>One of our readers wrote about <a href="{path}">the oak</a> and its bark.</p>'
    return (article(f"/{number}", body=read) for number in range(count))


class LinksLost(SiteRule[None]):
    """Keep the links to a page when others are edited.

    ## Why it matters
    Pages give each other weight by their links. One that loses most of them is found later by
    readers and crawlers, and ranks lower.

    ## How to fix it
    Link to it again from the text of related pages, or from the list it was on.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "changes/links-lost"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset()
    needs_all = True

    lost = message(
        "{before} pages linked to {url}, now it is {links}.",
        advice="Link to it again from the text of related pages, or from the list it was on.",
        per="url",
    )
    share = option(0.5, "The share of the pages that must still link to it.", minimum=0)

    _oak, _elm = article("/oak"), article("/elm")
    examples = (
        site(_oak, _elm, *linking("/elm", 4))
        .after(_oak, _elm, *linking("/oak", 4))
        .finds("lost", "/oak"),
        site(_oak, _elm, *linking("/oak", 3))
        .after(_oak, _elm, *linking("/oak", 4))
        .finds_nothing("most are still there"),
        site(_oak, _elm, *linking("/oak", 1))
        .after(_oak, _elm, *linking("/oak", 2))
        .finds_nothing("one link more or less"),
        site(_oak, _elm, *linking("/elm", 4))
        .after(_oak, _elm, *linking("/oak", 4))
        .cut_short()
        .finds_nothing("only a part was seen: they may be in the rest"),
        site(_oak).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        if site.before is None or not site.before.is_complete:
            return
        for before, now in once_indexable(site, Standing.INDEXABLE):
            lost = before.links - now.links
            is_much = lost >= FEWEST and now.links <= self.share * before.links
            if is_much and not site.series(now.url):
                yield self.lost.on(now.url, url=now.url, before=before.links, links=now.links)
