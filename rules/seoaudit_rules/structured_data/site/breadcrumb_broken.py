from collections.abc import Iterator, Sequence
from functools import lru_cache

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.document.normal_address import normal
from seoaudit.page.addresses import urls
from seoaudit.page.structured_data.item import Item
from seoaudit.rule.site import ExampleAnswer, Standing, article, gone, redirect, site
from seoaudit_rules.statuses import is_gone

MOST_STEPS = 10


def _at(path: str, *steps: str) -> ExampleAnswer:
    items = (f'{{"@type":"ListItem","name":"A","item":"https://site.example{to}"}}' for to in steps)
    data = (
        '{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":'
        f"[{','.join(items)}]}}"
    )
    return article(path, head=f'<script type="application/ld+json">{data}</script>')


class BreadcrumbBroken(SiteRule[Sequence[str]]):
    """Let breadcrumbs lead to pages that are there.

    ## Why it matters
    Results show the way of breadcrumbs above the title. A step that leads to an error or an old
    address makes search engines distrust the whole way.

    ## How to fix it
    Correct the address of that step where the breadcrumbs are made, for all pages at once.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
    """

    id = "structured-data/breadcrumb-broken"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    missing = message(
        "The breadcrumbs of {count} pages lead to {target}, where there is no page.",
        one="The breadcrumbs of a page lead to {target}, where there is no page.",
        advice="Correct the address of this step where the breadcrumbs are made.",
        per="target",
    )
    redirected = message(
        "The breadcrumbs of {count} pages lead to {target}, which redirects.",
        one="The breadcrumbs of a page lead to {target}, which redirects.",
        advice="Write the address to which it redirects where the breadcrumbs are made.",
        per="target",
    )

    examples = (
        site(_at("/trees/oak", "/trees/", "/trees/oak"), gone("/trees/")).finds(
            "missing", "/trees/oak"
        ),
        site(_at("/trees/oak", "/trees"), redirect("/trees", "/trees/"), article("/trees/")).finds(
            "redirected", "/trees/oak"
        ),
        site(_at("/trees/oak", "/trees/"), article("/trees/")).finds_nothing("a page is there"),
        site(_at("/trees/oak", "/trees/"), gone("/trees/", 503)).finds_nothing(
            "for now: nobody knows what is there"
        ),
        site(_at("/trees/oak", "/trees/")).finds_nothing("nobody asked for it"),
    )

    def note(self, page: Page) -> Sequence[str] | None:
        """Keep the addresses of the steps."""
        steps = [
            urls.resolve(page.base_url, written)
            for item in page.structured_data.items
            if "BreadcrumbList" in item.types
            for element in item.items("itemListElement")
            for written in _written(element)
        ]
        kept = dict.fromkeys(normal(url) for url in steps if url and urls.is_web(url))
        short = [url for url in kept if len(url) < 90]
        return short[:MOST_STEPS] or None

    def check(self, site: Site[Sequence[str]]) -> Iterator[SiteFinding]:
        standing = lru_cache(maxsize=4096)(site.standing)
        found: dict[tuple[str, Standing], list[str]] = {}
        for each, steps in site.notes():
            if standing(each.url) is Standing.INDEXABLE:
                for url in steps:
                    if url != each.url and standing(url) in (Standing.FAILED, Standing.REDIRECTED):
                        found.setdefault((url, standing(url)), []).append(each.url)
        for (target, kind), pages in sorted(found.items()):
            if kind is Standing.REDIRECTED:
                yield self.redirected.on(*pages, target=target)
            elif is_gone(site.answer(target)):
                yield self.missing.on(*pages, target=target)


def _written(element: Item) -> Iterator[str]:
    """Yield the address of a step, as a text or as the id or url of a thing."""
    yield from (value.text for value in element.texts("item"))
    for thing in element.items("item"):
        named = next((value.text for value in thing.texts("url")), "")
        yield thing.id or named
