from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit.page.structured_data.articles import same_page
from seoaudit_rules.whole_addresses import whole_address


class UrlDiffers(Rule):
    """Share the page under its canonical address.

    ## Why it matters
    Networks take og:url for the page: they count shares and likes under it and lead readers there.
    If it is another one than the canonical, shares and links gather on two addresses. Addresses
    that differ in http, www or the last slash pass, as sites redirect the one to the other.

    ## How to fix it
    Write the canonical address into og:url.

    ## References
    - https://ogp.me/#metadata
    - https://developers.facebook.com/docs/sharing/webmasters/getting-started/versioned-link/
    """

    id = "social/url-differs"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_template = True
    judges_host = True

    relative = message(
        'The address for shared links, og:url, is not a whole one: "{address}".',
        advice="Write it with https:// and the domain.",
        fix="Write the whole address.",
    )
    differs = message(
        'The page is shared as "{shared}", but its canonical address is "{canonical}".',
        advice="Write the same address into both.",
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
            fix = whole_address(page, meta.element, "content")
            yield self.relative.at(meta.value, fix=fix, address=shorten(address))
            return
        canonicals = [c.url for c in page.canonicals if c.counts and urls.is_web(c.url)]
        own = {same_page(canonical) for canonical in canonicals if canonical}
        if own and same_page(address) not in own:
            yield self.differs.at(
                meta.value, shared=shorten(address), canonical=shorten(canonicals[0] or "")
            )
