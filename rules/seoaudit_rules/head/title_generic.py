from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit_rules.generic_titles import is_generic
from seoaudit_rules.site_names import comparable, site_names, title_parts


class TitleGeneric(Rule):
    """Write a title that is specific to this page.

    ## Why it matters
    "Home", "Untitled" or the bare site name do not tell anyone what the page contains. Google asks
    you to avoid such titles, and replaces them with its own.

    ## How to fix it
    State what this page is about, in the words a reader would search for.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "head/title-generic"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 2
    follows = ("head/title-missing",)

    generic = message(
        "The title “{title}” could belong to any page.",
        advice="State what this page is about, in the words a reader would search for.",
    )
    site_name = message(
        "The title is only the site name: “{title}”.",
        advice="Start with what this page is about; the site name may follow.",
    )

    examples = (
        good("<title>How to prune an old apple tree | Green Fingers</title>"),
        bad("<title>Untitled document</title>", "generic"),
        bad("<title>Blog post - draft 2</title>", "generic"),
        bad("<title>الصفحة الرئيسية</title>", "generic"),
        bad(
            "<title>Green Fingers</title><meta property='og:site_name' content='Green Fingers'>",
            "site_name",
            url="https://example.com/pruning-apple-trees",
        ),
    )

    def applies(self, page: Page) -> bool:
        """head/title-missing reports a missing or empty title."""
        return page.title is not None and page.title.is_closed

    def check(self, page: Page) -> Iterator[Finding]:
        title = page.title
        assert title is not None
        names = site_names(page)
        parts = [part for part in title_parts(title.text) if comparable(part) not in names]
        if not parts:
            if not urls.is_front_page(page.url):
                yield self.site_name.at(title, title=shorten(title.text))
        elif all(is_generic(part) for part in parts):
            yield self.generic.at(title, title=shorten(title.text))
