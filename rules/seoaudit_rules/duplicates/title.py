from collections.abc import Iterator

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, redirect, site
from seoaudit_rules.duplicates.copies import without_copies


class DuplicateTitle(SiteRule[str]):
    """Give every page its own title.

    ## Why it matters
    Results with the same title cannot be told apart, and a search engine may show one of the pages
    alone.

    ## How to fix it
    Say in each title what that page has and the others have not.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "duplicates/title"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 3

    same = message(
        "{count} pages share the title “{title}”.",
        advice="Say in each title what that page has and the others have not.",
        per="title",
    )

    examples = (
        site(article("/a", title="Oak"), article("/b", title="oak ")).finds("same", "/a", "/b"),
        site(article("/a", title="Oak"), article("/b", title="Elm")).finds_nothing("two titles"),
        site(
            article("/oak", title="Oak"),
            article("/oak-print", title="Oak", head='<link rel="canonical" href="/oak">'),
        ).finds_nothing("the copy names its original"),
        site(article("/a", title="Oak"), redirect("/b", "/a")).finds_nothing("one is a redirect"),
        site(
            article("/oak", title="Oak", head='<link rel="alternate" hreflang="de" href="/de">'),
            article("/de", title="Oak", lang="de"),
        ).finds_nothing("versions in two languages"),
        site(article("/news/", title="News"), article("/news/page/2/", title="News")).finds_nothing(
            "a paginated series"
        ),
        site(article("/a", title="Oak"), article("/b", title="Oak", seed="/a")).finds_nothing(
            "the same text: duplicates/content says it"
        ),
    )

    def note(self, page: Page) -> str | None:
        """Keep the title without case and spaces."""
        return " ".join(page.shown_title.casefold().split()) or None

    def check(self, site: Site[str]) -> Iterator[SiteFinding]:
        for pages in site.sharing_a_note():
            urls = [page.url for page in without_copies(pages)]
            if len(urls) > 1:
                yield self.same.on(*urls, title=pages[0].title)
