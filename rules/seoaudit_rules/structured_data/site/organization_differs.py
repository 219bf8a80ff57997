from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.page.structured_data.item import Item
from seoaudit.rule.site import ExampleAnswer, Standing, article, site

# The property of a page's organization, and the pages of one language.
Values = Mapping[str, str]


def _of(path: str, name: str, more: str = "") -> ExampleAnswer:
    data = f'{{"@context":"https://schema.org","@type":"Organization","name":"{name}"{more}}}'
    return article(path, head=f'<script type="application/ld+json">{data}</script>')


class OrganizationDiffers(SiteRule[Values]):
    """Name your organization the same on every page.

    ## Why it matters
    Search engines gather what they show of an organization from all pages. Two names, addresses or
    logos leave them to guess.

    ## How to fix it
    Write the same name, url, logo and @id on every page, or the organization on the front page
    alone.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/organization
    """

    id = "structured-data/organization-differs"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5

    min_pages = option(5, "Fewest pages of a language that show what is usual.", minimum=2)
    min_share = option(0.8, "Share of these pages that say the same, 0 to 1.", minimum=0.5)

    differs = message(
        "{count} pages give the organization the {property} “{value}”, the others “{usual}”.",
        one="A page gives the organization the {property} “{value}”, the others “{usual}”.",
        advice="Write “{usual}” on these pages too, or the organization on the front page alone.",
        per="value",
    )

    _usual = tuple(_of(f"/{number}", "Old Trees") for number in range(6))
    examples = (
        site(_usual, _of("/oak", "Old Trees Ltd")).finds("differs", "/oak"),
        site(_usual, _of("/oak", "Old Trees")).finds_nothing("the same"),
        site(_usual, article("/oak")).finds_nothing("no organization"),
        site(_usual[:2], _of("/oak", "Old Trees Ltd")).finds_nothing("nothing is usual yet"),
        site(
            _usual,
            article(
                "/oak",
                head='<script type="application/ld+json">{"@context":"https://schema.org",'
                '"@type":"Article","headline":"Oak",'
                '"publisher":{"@type":"Organization","name":"A Guest"}}</script>',
            ),
        ).finds_nothing("the publisher of an article is another"),
    )

    def note(self, page: Page) -> Values | None:
        """Keep what the page says of the organization it belongs to."""
        for item in page.structured_data.items:
            if "Organization" in item.types and (item.id or not item.uses):
                said = {name: _first(item, name) for name in ("name", "url")}
                logo = _first(item, "logo") or next(
                    (_first(each, "url") or each.id for each in item.items("logo")), ""
                )
                found = {**said, "logo": logo, "@id": item.id}
                return {name: value[:200] for name, value in found.items() if value} or None
        return None

    def check(self, site: Site[Values]) -> Iterator[SiteFinding]:
        usual = self._usual_values(site)
        found: dict[tuple[str, str, str], list[str]] = {}
        for each, values in site.notes():
            if site.standing(each.url) is Standing.INDEXABLE:
                for name, value in values.items():
                    expected = usual.get((each.language, name), value)
                    if value != expected:
                        found.setdefault((name, value, expected), []).append(each.url)
                        break  # one cause: an organization that is another
        for (name, value, expected), urls in sorted(found.items()):
            yield self.differs.on(*urls, property=name, value=value, usual=expected)

    def _usual_values(self, site: Site[Values]) -> dict[tuple[str, str], str]:
        """Return what most pages of a language say."""
        counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for each, values in site.notes():
            for name, value in values.items():
                counts[each.language, name][value] += 1
        usual = {}
        for key, counter in counts.items():
            [(value, most)], total = counter.most_common(1), counter.total()
            if total >= self.min_pages and most >= self.min_share * total:
                usual[key] = value
        return usual


def _first(item: Item, name: str) -> str:
    return next((value.text.strip() for value in item.texts(name)), "")
