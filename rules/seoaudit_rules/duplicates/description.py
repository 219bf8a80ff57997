from collections.abc import Iterator

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, site
from seoaudit_rules.duplicates.copies import without_copies


class DuplicateDescription(SiteRule[str]):
    """Give every page its own meta description.

    ## Why it matters
    Google shows the description under the title where it tells more of the page than its text does.
    One that stands on every page tells nothing of any.

    ## How to fix it
    Say in each description what that page answers, or leave it out: then a part of the text is
    shown.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "duplicates/description"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5

    same = message(
        "{count} pages share the meta description “{description}”.",
        advice="Say in each description what that page has and the others have not.",
        per="description",
    )

    _same = '<meta name="description" content="All on {}.">'
    examples = (
        site(
            article("/a", head=_same.format("oaks")), article("/b", head=_same.format("OAKS"))
        ).finds("same", "/a", "/b"),
        site(
            article("/a", head=_same.format("oaks")), article("/b", head=_same.format("elms"))
        ).finds_nothing("each has its own"),
        site(article("/a"), article("/b")).finds_nothing("neither has one"),
        site(
            article("/a", head=_same.format("oaks")),
            article("/b", head=_same.format("oaks") + '<link rel="canonical" href="/a">'),
        ).finds_nothing("the copy names its original"),
        site(
            article("/a", head=_same.format("oaks")),
            article("/b", head=_same.format("oaks") + '<meta name="robots" content="noindex">'),
        ).finds_nothing("one is kept out of the results"),
        site(
            article("/news/", head=_same.format("oaks")),
            article("/news/page/2/", head=_same.format("oaks")),
        ).finds_nothing("a paginated series"),
        site(
            article(
                "/a",
                head=_same.format("oaks") + '<link rel="alternate" hreflang="en-us" href="/b">',
            ),
            article("/b", head=_same.format("oaks")),
        ).finds_nothing("versions for two regions"),
        site(
            article("/a", head=_same.format("oaks")),
            article("/b", head=_same.format("oaks"), seed="/a"),
        ).finds_nothing("the same text: duplicates/content says it"),
    )

    def note(self, page: Page) -> str | None:
        """Keep the description without case and spaces."""
        written = page.description.content if page.description else ""
        return " ".join(written.casefold().split())[:900] or None

    def check(self, site: Site[str]) -> Iterator[SiteFinding]:
        for pages in site.sharing_a_note():
            urls = [page.url for page in without_copies(pages)]
            if len(urls) > 1:
                yield self.same.on(*urls, description=pages[0].description)
