from collections.abc import Iterator

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, page, site
from seoaudit_rules.duplicates.copies import without_copies


class DuplicateH1(SiteRule[str]):
    """Give every page its own headline.

    ## Why it matters
    Readers who come from a search see the headline first. If two pages have the same one, neither
    says which of the two they are on.

    ## How to fix it
    Say in each headline what that page has and the other has not, as their titles do already.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    - https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html
    """

    id = "duplicates/h1"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    same = message(
        "{count} pages with different titles share the headline “{headline}”.",
        advice="Say in each headline what that page has and the others have not.",
        per="headline",
    )

    _oak = "<title>{}</title><article><h1>Our old oak</h1><p>{} it stands in the garden.</p>"
    examples = (
        site(
            page("/a", _oak.format("The oak in spring", "Green")),
            page("/b", _oak.format("The oak in winter", "Bare")),
        ).finds("same", "/a", "/b"),
        site(
            page("/a", _oak.format("The oak", "Green")), page("/b", _oak.format("The oak", "Bare"))
        ).finds_nothing("their titles are the same: duplicates/title says it"),
        site(article("/a"), article("/b")).finds_nothing("each has its own"),
        site(
            page("/news/", _oak.format("The oak", "Green")),
            page("/news/page/2/", _oak.format("The oak, page 2", "Bare")),
        ).finds_nothing("a paginated series"),
        site(
            page("/a", _oak.format("The oak", "Green")),
            page(
                "/b",
                '<link rel="canonical" href="/a">' + _oak.format("The oak, to print", "Green"),
            ),
        ).finds_nothing("the copy names its original"),
    )

    def note(self, page: Page) -> str | None:
        """Keep the headline without case and spaces."""
        headings = [each for each in page.headings if each.level == 1 and not each.is_hidden]
        if len(headings) != 1:
            return None
        return " ".join(headings[0].text.casefold().split())[:900] or None

    def check(self, site: Site[str]) -> Iterator[SiteFinding]:
        for pages in site.sharing_a_note():
            by_title = {" ".join(each.title.casefold().split()): each for each in pages[::-1]}
            ordered = sorted(by_title.values(), key=lambda each: each.url)
            different = list(without_copies(ordered))
            if len(different) > 1:
                headline = different[0].h1
                yield self.same.on(*(each.url for each in different), headline=headline)
