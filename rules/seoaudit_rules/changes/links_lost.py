from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, Judged, Standing, article, gone, site
from seoaudit_rules.changes.shown_before import once_indexable
from seoaudit_rules.statuses import is_gone

# A single link more or less is no change of the site.
FEWEST = 2


def linking(path: str, count: int, first: int = 0) -> Iterator[ExampleAnswer]:
    """Articles in which a link leads to a path."""
    read = f'<p>One of our readers wrote about <a href="{path}">the oak</a> and its bark.</p>'
    return (article(f"/{number}", body=read) for number in range(first, first + count))


def _menu(number: int, path: str) -> ExampleAnswer:
    return article(f"/{number}", body=f'<nav><a href="/">Home</a><a href="{path}">Tree</a></nav>')


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
        "Outside of menus, {before} pages linked to {url}; now it is {links}.",
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
        site(_oak, _elm, *(gone(f"/{n}", 503) for n in range(3)), *linking("/oak", 1, 3))
        .after(_oak, _elm, *linking("/oak", 4))
        .finds_nothing("pages that link to it did not answer this time"),
        site(_oak, _elm, *(gone(f"/{n}") for n in range(3)), *linking("/oak", 1, 3))
        .after(_oak, _elm, *linking("/oak", 4))
        .finds("lost", "/oak", why="pages that linked to it are gone"),
        site(_oak, _elm, *map(_menu, range(4), ["/elm"] * 4))
        .after(_oak, _elm, *map(_menu, range(4), ["/oak"] * 4))
        .finds_nothing("the menu of all pages is another one"),
        site(_oak).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        if site.before is None or not site.before.is_complete:
            return
        # Nobody knows what pages link to that did not answer this time.
        unread = sum(
            not is_gone(site.answer(now.url)) for _, now in once_indexable(site, Standing.FAILED)
        )
        for before, now in once_indexable(site, Standing.INDEXABLE):
            left = now.links + unread
            is_much = before.links - left >= FEWEST and left <= self.share * before.links
            if is_much and not site.series(now.url):
                yield self.lost.on(now.url, url=now.url, before=before.links, links=now.links)
