from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import sites, urls
from seoaudit.page.structured_data.articles import same_page
from seoaudit_rules.absolute_urls import absolute_url_fix


class UrlDiffers(Rule):
    """Use the canonical URL for shared links.

    ## Why it matters
    Networks identify the page by og:url: they count shares and likes under it and send readers
    there. If it differs from the canonical URL, shares and links are split between two URLs.
    Differences in http, www or the trailing slash are accepted, because sites redirect one form to
    the other; so is the page's own URL where the canonical names the site that an article was taken
    from.

    ## How to fix it
    Set og:url to the canonical URL.

    ## References
    - https://ogp.me/#metadata
    - https://developers.facebook.com/docs/sharing/webmasters/getting-started/versioned-link/
    """

    id = "social/url-differs"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    follows = ("social/open-graph-missing",)
    judges_template = True
    judges_host = True

    relative = message(
        "The URL for shared links (og:url) is not absolute: “{address}”.",
        advice="Write the absolute URL, with https:// and the domain.",
        fix="Write the absolute URL",
    )
    differs = message(
        "og:url is “{shared}”, but the canonical URL is “{canonical}”.",
        advice="Use the same URL for both.",
    )

    examples = (
        good(
            '<link rel="canonical" href="https://example.com/apple-trees">'
            '<meta property="og:url" content="https://example.com/apple-trees">'
        ),
        bad(
            '<meta property="og:url" content="/apple-trees">',
            "relative",
            url="https://example.com/apple-trees",
            fixed='<meta property="og:url" content="https://example.com/apple-trees">',
        ),
        bad(
            '<link rel="canonical" href="https://example.com/apple-trees">'
            '<meta property="og:url" content="https://example.com/">',
            "differs",
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(meta.text for meta in page.head.named("og:url"))

    def check(self, page: Page) -> Iterator[Finding]:
        meta = next(meta for meta in page.head.named("og:url") if meta.text)
        address = urls.clean(meta.content)
        if not urls.is_web(address):
            fix = absolute_url_fix(page, meta.element, "content")
            yield self.relative.at(meta.value, fix=fix, address=shorten(address))
            return
        canonicals = [c.url for c in page.canonicals if c.counts and urls.is_web(c.url)]
        own = {same_page(canonical) for canonical in canonicals if canonical}
        if own and same_page(address) not in own and not is_republished(page, address, canonicals):
            yield self.differs.at(
                meta.value, shared=shorten(address), canonical=shorten(canonicals[0] or "")
            )


def is_republished(page: Page, shared: str, canonicals: Sequence[str | None]) -> bool:
    """Whether og:url is on the page's own site, and every canonical on another one."""
    return sites.is_same_site(shared, page.url) and not any(
        sites.is_same_site(shared, canonical) for canonical in canonicals
    )
