from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.page.structured_data.articles import ARTICLE_TYPES
from seoaudit.rule.site import ExampleAnswer, Standing, article, site
from seoaudit_rules.siblings import MIN_SIBLINGS, folder

MOST_TYPES = 20


def _of(path: str, *types: str) -> ExampleAnswer:
    data = (f'{{"@context":"https://schema.org","@type":"{type_}"}}' for type_ in types)
    head = (f'<script type="application/ld+json">{each}</script>' for each in data)
    return article(path, head="".join(head))


class StructuredDataOutlier(SiteRule[Sequence[str]]):
    """Give a page the structured data that the pages beside it have.

    ## Why it matters
    What nearly all pages of a folder have comes from their template. A page without it was made
    another way, and its result lacks what theirs show.

    ## How to fix it
    Look at how the page differs: another template, a plugin that was switched off for it, markup
    that broke.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data
    """

    id = "structured-data/outlier"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    min_share = option(0.9, "Share of the pages of a folder that have the type, 0 to 1.")

    lacks = message(
        "{count} pages in {folder} lack {types}, which nearly all pages there have.",
        one="{url} lacks {types}, which nearly all pages in {folder} have.",
        advice="Add {types} to {url}, as the pages beside it have it.",
    )

    _usual = tuple(_of(f"/trees/{number}", "BreadcrumbList") for number in range(12))
    examples = (
        site(_usual, _of("/trees/oak", "WebSite")).finds("lacks", "/trees/oak"),
        site(_usual, _of("/trees/oak", "WebSite", "BreadcrumbList")).finds_nothing("it has it"),
        site(_usual, article("/oak")).finds_nothing("another folder"),
        site(_usual[:5], article("/trees/oak")).finds_nothing("too few pages to tell"),
        site(
            _usual[:8], *(article(f"/trees/{name}") for name in ("oak", "elm", "ash"))
        ).finds_nothing("many are without it"),
        site(
            *(_of(f"/trees/{number}", "Article") for number in range(12)), article("/trees/oak")
        ).finds_nothing("articles: structured-data/article-missing says it of the page itself"),
    )

    def note(self, page: Page) -> Sequence[str] | None:
        """Keep the types of a page's items, but for those that are part of another."""
        if page.kind != "article":
            return None
        own = (item for item in page.structured_data.items if not item.uses)
        types = {type_[:40] for item in own for type_ in item.types}
        return sorted(types - ARTICLE_TYPES)[:MOST_TYPES]

    def check(self, site: Site[Sequence[str]]) -> Iterator[SiteFinding]:
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        totals: Counter[str] = Counter()
        for where, _, types in _noted(site):
            totals[where] += 1
            counts[where].update(types)
        usual = {
            where: {name for name, n in counts[where].items() if n >= self.min_share * total}
            for where, total in totals.items()
            if total >= MIN_SIBLINGS
        }
        found: dict[tuple[str, str], list[str]] = {}
        for where, url, types in _noted(site):
            if lost := usual.get(where, set()).difference(types):
                found.setdefault((where, ", ".join(sorted(lost))), []).append(url)
        for (where, lost_types), urls in sorted(found.items()):
            yield self.lacks.on(*urls, folder=where, types=lost_types, url=urls[0])


def _noted(site: Site[Sequence[str]]) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Yield the folder, address and types of each indexable page."""
    for each, types in site.notes():
        if site.standing(each.url) is Standing.INDEXABLE:
            yield folder(each.url), each.url, types
