from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit_rules.crawl.for_google import directives_for_google, is_excluded

NAME = "max-image-preview"


class ImagePreviewLimited(Rule):
    """Let search engines show large images of the page.

    ## Why it matters
    Google Discover shows large images only if `max-image-preview:large` allows them, and they bring
    more visits, as Google says. `standard` keeps them small, `none` removes them. AMP pages do not
    need the directive. In profiles that require large images, a page without the directive loses
    half the points.

    ## How to fix it
    Add `<meta name="robots" content="max-image-preview:large">` to the head.

    ## References
    - https://developers.google.com/search/docs/appearance/google-discover
    - https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    """

    id = "crawl/image-preview-limited"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    follows = ("crawl/noindex",)
    judges_template = True

    must_be_large = option(
        False,
        "Whether a page without the directive fails too.",
    )

    limited = message(
        "max-image-preview:{size} prevents search engines from showing large images.",
        advice="Use max-image-preview:large instead.",
    )
    unsaid = message(
        "The page does not allow search engines to show large images.",
        advice='Add <meta name="robots" content="max-image-preview:large"> to the head.',
    )

    examples = (
        good('<head><meta name="robots" content="max-image-preview:large"></head>'),
        good("<head><title>Apple trees</title></head>"),
        bad('<head><meta name="robots" content="max-image-preview:standard"></head>', "limited"),
        bad("<head><title>Apple trees</title></head>", "unsaid", settings={"must_be_large": True}),
    )

    def applies(self, page: Page) -> bool:
        return not is_excluded(page)  # crawl/noindex reports it: such a page has no search result

    def check(self, page: Page) -> Iterator[Finding]:
        sizes = [directive for directive in directives_for_google(page) if directive.name == NAME]
        limits = [directive for directive in sizes if directive.value in ("none", "standard")]
        if limits:
            yield self.limited.at(limits[0], size=limits[0].value)
        elif self.must_be_large and not sizes and not is_amp(page):
            yield self.unsaid.at(page.head.place, cost=0.5)


def is_amp(page: Page) -> bool:
    """Whether this is an AMP page."""
    return page.tree.root.has("amp") or page.tree.root.has("⚡")
